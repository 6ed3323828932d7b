import { formatMonthFirst, formatYearFirst } from './citation-date.ts';
import type { Run, SpeechCitation, ViewCitation } from './citation.ts';
import { initialsOf, invertName, shortNames, splitNames } from './person-name.ts';
import { italic, joinRuns, locatorOf, medium, placesOf, quotedTitle } from './prose-parts.ts';

/**
 * Publication Manual of the American Psychological Association, 7th ed., 10.13 (example 94, a speech) and 8.13
 * (paragraph numbers). Titles are kept as printed: which of their words are names, no rule can know.
 */
export function apaSpeech(citation: SpeechCitation): Run[] {
  const { speech, link, corpus, fingerprint } = citation;
  const date = `(${speech.date === null ? 'n.d.' : formatYearFirst(speech.date)}). `;
  const author = speech.speaker === null ? null : authorsOf(speech.speaker);
  const title = [italic(speech.title.trim()), ` [${medium}]. `];
  const places = placesOf(speech).join(', ');
  const locator = locatorOf(citation, 'para.', 'paras.');
  return joinRuns([
    ...(author === null
      ? [...title, date]
      : [`${author.endsWith('.') ? author : `${author}.`} `, date, ...title]),
    places && `${places}. `,
    speech.publisher === null ? null : `${speech.publisher}. `,
    speech.url === null ? null : `${speech.url} `,
    'In ',
    italic(corpus),
    ` (corpus ${fingerprint}${locator === null ? '' : `, ${locator}`}). Rostrum.`,
    link === null ? null : ` ${link}`,
  ]);
}

/** "Lavrov, S., & Yi, W." */
function authorsOf(speaker: string): string {
  const names = splitNames(speaker).map((name) =>
    invertName({ ...name, given: name.given === '' ? '' : initialsOf(name.given) }),
  );
  const [last = '', ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')}, & ${last}`;
}

/** "(Lavrov, 2017, para. 5)" */
export function apaInText(citation: SpeechCitation): string {
  const { speaker, date, title } = citation.speech;
  const who = speaker === null ? quotedTitle(title, ',') : `${shortNames(speaker, '&')},`;
  const locator = locatorOf(citation, 'para.', 'paras.');
  return `(${who} ${[date?.slice(0, 4) ?? 'n.d.', locator].filter((part) => part !== null).join(', ')})`;
}

export function apaView({ title, corpus, fingerprint, accessed, link }: ViewCitation): Run[] {
  return joinRuns([
    italic(title),
    ' [Interactive view]. (n.d.). In ',
    italic(corpus),
    ` (corpus ${fingerprint}). Rostrum.`,
    link === null
      ? null
      : accessed === null
        ? ` ${link}`
        : ` Retrieved ${formatMonthFirst(accessed)}, from ${link}`,
  ]);
}
