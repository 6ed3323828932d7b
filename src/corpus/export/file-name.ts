/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file name of letters, digits, dots, hyphens and underscores that every system takes: no folder, nothing hidden. */
export function safeFileName(name: string, extension: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, 80)
    .replace(/^[.\-_]+|[.\-_]+$/g, '');
  const base = plain === '' ? 'untitled' : reserved.test(plain) ? `_${plain}` : plain;
  return `${base}.${extension}`;
}
