import { formatDayFirst } from './citation-date.ts';
import type { Run, SpeechCitation, ViewCitation } from './citation.ts';
import { invertName, plainName, shortNames, splitNames } from './person-name.ts';
import { italic, joinRuns, locatorOf, placesOf, quotedTitle } from './prose-parts.ts';
import { endSentence, quote } from './quotation.ts';

/** MLA Handbook, 9th ed.: 5.96 ff. (addresses: event, date, place), 5.84 (addresses without "https://"), 6.15. */
export function mlaSpeech(citation: SpeechCitation): Run[] {
  const { speech, corpus, fingerprint, link } = citation;
  const [venue, city] = venueAndCity(speech);
  const event = [venue, speech.date === null ? null : formatDayFirst(speech.date), city];
  const source = [speech.publisher, bare(speech.url)];
  const author = speech.speaker === null ? null : authorsOf(speech.speaker);
  return joinRuns([
    author === null ? null : `${endSentence(author)} `,
    `${titleOf(speech.title)} `,
    sentenceOf(event),
    sentenceOf(source),
    'Transcript. ',
    italic(corpus),
    `, Rostrum, corpus ${fingerprint}`,
    ...[locatorOf(citation, 'par.', 'pars.'), bare(link)].map((part) => (part === null ? null : `, ${part}`)),
    '.',
  ]);
}

/** "Lavrov, Sergey, and Wang Yi"; of three or more, the first (5.7). */
function authorsOf(speaker: string): string {
  const [first, second, ...more] = splitNames(speaker);
  if (second === undefined) return invertName(first);
  return `${invertName(first)}, ${more.length > 0 ? 'et al.' : `and ${plainName(second)}`}`;
}

/** "(Lavrov, par. 5)" */
export function mlaInText(citation: SpeechCitation): string {
  const { speaker, title } = citation.speech;
  const locator = locatorOf(citation, 'par.', 'pars.');
  const comma = locator === null ? '' : ',';
  const who = speaker === null ? quotedTitle(title, comma) : `${shortNames(speaker, 'and')}${comma}`;
  return `(${[who, locator].filter((part) => part !== null).join(' ')})`;
}

export function mlaView({ title, corpus, fingerprint, accessed, link }: ViewCitation): Run[] {
  return joinRuns([
    `${titleOf(title)} `,
    italic(corpus),
    `, Rostrum, corpus ${fingerprint}`,
    link === null ? null : `, ${bare(link)}`,
    '.',
    accessed === null ? null : ` Accessed ${formatDayFirst(accessed)}.`,
  ]);
}

function titleOf(title: string): string {
  return quote(endSentence(title.trim()));
}

function venueAndCity(speech: SpeechCitation['speech']): [venue: string | null, city: string | null] {
  const places = placesOf(speech);
  return [
    places.find((place) => place === speech.venue) ?? null,
    places.find((place) => place === speech.city && place !== speech.venue) ?? null,
  ];
}

function sentenceOf(parts: readonly (string | null)[]): string {
  const there = parts.filter((part) => part !== null && part !== '');
  return there.length === 0 ? '' : `${endSentence(there.join(', '))} `;
}

function bare(address: string | null): string | null {
  return address?.replace(/^https?:\/\//u, '') ?? null;
}
