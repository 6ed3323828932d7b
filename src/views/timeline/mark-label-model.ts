import type { TimelineMark } from './timeline-model.ts';

/** "1,816 words, 1 turn of others", "941 words; the text breaks off": the last line of a speech's label. */
export function lengthNote({ document, paragraphs }: TimelineMark): string {
  const others = paragraphs.filter(({ counted }) => !counted).length;
  const words = `${document.speakerTokens.toLocaleString('en-GB')} words`;
  const turns = others === 0 ? '' : `, ${others} ${others === 1 ? 'paragraph' : 'paragraphs'} by others`;
  return `${words}${turns}${document.truncated ? '; the text breaks off' : ''}`;
}

/** Width of a label in pixels at 13 px type, by the mean width of Inter's letters. */
export function labelWidth(mark: TimelineMark): number {
  return Math.max(mark.document.shortTitle.length, lengthNote(mark).length, 14) * 6.6;
}
