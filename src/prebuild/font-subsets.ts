/** A style sheet without the font files that hold no character of a text. */
export function dropUnusedFonts(css: string, text: string): string {
  const points = new Set<number>();
  for (const character of text) points.add(character.codePointAt(0) ?? 0);
  return css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    const ranges = /unicode-range:([^;}]+)/i.exec(rule)?.[1]?.split(',').map(readRange);
    const used = ranges?.some(([first, last]) =>
      [...points].some((point) => point >= first && point <= last),
    );
    return used === false ? '' : rule;
  });
}

/** "U+0000-00FF", "U+131", "U+4??": the first and the last code point. */
function readRange(range: string): [first: number, last: number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
}
