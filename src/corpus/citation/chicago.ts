import { formatMonthFirst } from './citation-date.ts';
import type { Run, SpeechCitation, ViewCitation } from './citation.ts';
import { invertName, plainName, splitNames } from './person-name.ts';
import { italic, joinRuns, locatorOf, placesOf } from './prose-parts.ts';
import { endSentence, quote } from './quotation.ts';

/** Chicago Manual of Style, 17th ed., 14.217 (lectures and the like), as an entry of a bibliography. */
export function chicagoSpeech(citation: SpeechCitation): Run[] {
  const { speech, corpus, fingerprint, link } = citation;
  const author = speech.speaker === null ? null : authorsOf(speech.speaker);
  const date = speech.date === null ? 'n.d.' : formatMonthFirst(speech.date);
  const event = ['Transcript of speech', ...placesOf(speech), date].join(', ');
  const locator = locatorOf(citation, 'para.', 'paras.');
  return joinRuns([
    author === null ? null : `${endSentence(author)} `,
    `${quote(endSentence(speech.title.trim()))} `,
    `${endSentence(event)} `,
    speech.publisher === null ? null : `${endSentence(speech.publisher)} `,
    speech.url === null ? null : `${speech.url}. `,
    'In ',
    italic(corpus),
    `, Rostrum, corpus ${fingerprint}${locator === null ? '' : `, ${locator}`}.`,
    link === null ? null : ` ${link}.`,
  ]);
}

/** "Lavrov, Sergey, and Wang Yi" */
function authorsOf(speaker: string): string {
  const [first, ...others] = splitNames(speaker);
  return listNames([invertName(first), ...others.map(plainName)], true);
}

/** "A", "A and B", "A, B, and C" (6.19); where the first is turned round, a comma stands before "and" (14.76). */
function listNames(names: readonly string[], turned: boolean): string {
  const [last = '', ...before] = names.toReversed();
  if (before.length === 0) return last;
  return `${before.toReversed().join(', ')}${turned || before.length > 1 ? ',' : ''} and ${last}`;
}

/** A note: "Sergey Lavrov, “…” (speech, Moscow, April 26, 2017), para. 5." */
export function chicagoNote(citation: SpeechCitation): string {
  const { speech } = citation;
  const date = speech.date === null ? 'n.d.' : formatMonthFirst(speech.date);
  const event = ['speech', ...placesOf(speech), date].join(', ');
  const who = speech.speaker === null ? null : listNames(splitNames(speech.speaker).map(plainName), false);
  const head = [who, quote(speech.title)].filter((part) => part !== null).join(', ');
  const locator = locatorOf(citation, 'para.', 'paras.');
  return `${head} (${event})${locator === null ? '' : `, ${locator}`}.`;
}

export function chicagoView({ title, corpus, fingerprint, accessed, link }: ViewCitation): Run[] {
  return joinRuns([
    `${quote(endSentence(title.trim()))} In `,
    italic(corpus),
    `, Rostrum, corpus ${fingerprint}.`,
    accessed === null ? null : ` Accessed ${formatMonthFirst(accessed)}.`,
    link === null ? null : ` ${link}.`,
  ]);
}
