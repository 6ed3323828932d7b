/** How many speeches have a colour of their own; from the next on they share a grey. */
const palette = 8;

/** A speech's colour by its place in the corpus: for marks, and dark enough for text. */
export function speechColor(index: number): { mark: string; text: string } {
  if (index < 0 || index >= palette) return { mark: 'var(--edge)', text: 'var(--ink-2)' };
  return { mark: `var(--speech-${index + 1})`, text: `var(--speech-${index + 1}-text)` };
}
