/** Hands a text, or a picture, to the browser as a file to save. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari saves a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
