import type { CitedSpeech, Run, SpeechCitation } from './citation.ts';
import { quote } from './quotation.ts';

/** What the copy that was read is called in each citation. */
export const medium = 'Speech transcript';

/** Venue and city, where the title does not say them. */
export function placesOf({ title, venue, city }: CitedSpeech): string[] {
  const said = title.toLowerCase();
  const places: string[] = [];
  if (venue !== null && !said.includes(venue.toLowerCase())) places.push(venue);
  if (city !== null && ![said, ...places].some((text) => text.toLowerCase().includes(city.toLowerCase())))
    places.push(city);
  return places;
}

/** "para. 5", "paras. 5–6"; `null` for a whole speech. */
export function locatorOf(
  { paragraphs }: Pick<SpeechCitation, 'paragraphs'>,
  one: string,
  several: string,
): string | null {
  if (paragraphs === null) return null;
  const [first, last] = paragraphs;
  return first === last ? `${one} ${first}` : `${several} ${first}–${last}`;
}

/** Joins what is there with spaces between; runs that follow each other in the same type become one. */
export function joinRuns(pieces: readonly (Run | string | null)[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (piece === null || piece === '') continue;
    const run = typeof piece === 'string' ? { text: piece } : piece;
    const last = runs.at(-1);
    if (last !== undefined && last.italic === run.italic) last.text += run.text;
    else runs.push({ ...run });
  }
  return runs;
}

export function italic(text: string): Run {
  return { text, italic: true };
}

/** The first words of a title in place of a name; what follows them stands inside the quotation marks. */
export function quotedTitle(title: string, comma: ',' | ''): string {
  return quote(`${title.trim().split(/\s+/u).slice(0, 4).join(' ')}${comma}`);
}
