import { formatMonthFirst } from './citation-date.ts';
import type { Run, SpeechCitation, ViewCitation } from './citation.ts';
import { invertName, splitName } from './person-name.ts';
import { italic, joinRuns, locatorOf, placesOf } from './prose-parts.ts';
import { endSentence, quote } from './quotation.ts';

/** Chicago Manual of Style, 17th ed., 14.217 (lectures and the like), as an entry of a bibliography. */
export function chicagoSpeech(citation: SpeechCitation): Run[] {
  const { speech, corpus, fingerprint, link } = citation;
  const author = speech.speaker === null ? null : invertName(splitName(speech.speaker));
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

/** A note: "Sergey Lavrov, “…” (speech, Moscow, April 26, 2017), para. 5." */
export function chicagoNote(citation: SpeechCitation): string {
  const { speech } = citation;
  const date = speech.date === null ? 'n.d.' : formatMonthFirst(speech.date);
  const event = ['speech', ...placesOf(speech), date].join(', ');
  const head = [speech.speaker, quote(speech.title)].filter((part) => part !== null).join(', ');
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
