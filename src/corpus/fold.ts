const strokes: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' };

/** Lower case, without accents and the strokes that Unicode does not take for accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðħı]/gu, (letter) => strokes[letter] ?? letter);
}
