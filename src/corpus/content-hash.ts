/**
 * A hash of text for fingerprints and short ids: FNV-1a over UTF-16 units, twice with different seeds, mixed.
 * It tells versions apart; it is no protection against someone who wants two texts to collide.
 *
 * @returns 16 hexadecimal digits
 */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
  }
  return mix(a) + mix(b ^ text.length);
}

function mix(value: number): string {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
