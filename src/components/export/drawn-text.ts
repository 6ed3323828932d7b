/** Families that a drawing names: ours where it is installed, else what every system has. */
export const sans = 'Inter, "Helvetica Neue", Helvetica, Arial, sans-serif';
export const serif = '"Source Serif 4", Georgia, "Times New Roman", serif';

const context = document.createElement('canvas').getContext('2d');

export function fontOf(family: string, size: number, weight: number): string {
  return `${weight} ${size}px ${family}`;
}

/** Width in pixels; a rough one where the browser has no canvas. */
export function measureText(text: string, font: string): number {
  if (context === null) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}

/** How far a font rises above the line that it stands on. */
export function ascentOf(font: string): number {
  if (context === null) return 12;
  context.font = font;
  return context.measureText('x').fontBoundingBoxAscent;
}

/** Lines no wider than this, broken at spaces; a word that is wider (an address) is broken anywhere. */
export function wrapText(text: string, font: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureText(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measureText(line, font) > width) {
      const fitting = Math.max(1, Math.floor((line.length * width) / measureText(line, font)) - 1);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  return line === '' ? lines : [...lines, line];
}
