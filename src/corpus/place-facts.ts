import { findCity } from './city-names.ts';
import { findDates } from './dates.ts';
import { readHeadlineFacts } from './headline-facts.ts';
import type { Passage } from './passage.ts';
import { parsePerson } from './person-names.ts';
import type { Confidence, LineEvidence } from './speech-document.ts';

/** A place with where it was read. */
export interface PlaceFact extends LineEvidence {
  value: string;
  confidence: Confidence;
}

// prettier-ignore
const venueWords = /\b(?:palace|hall|room|university|college|school|castle|centre|center|headquarters|kremlin|embassy|club|institute|hotel|house|theater|theatre|stadium|arena|cathedral|church|museum|square|library|garden|base|airport|capitol|chamber|assembly|council|conference|forum|summit|congress|parliament|bundestag|academy|foundation|society|auditorium|convention|memorial|cemetery|gate|pavilion|office|wing)\b/iu;
const welcomed =
  /\b(?:welcome|greet|address|speak (?:to|at|before))\b[^.]{0,60}?\b(?:participants|guests|delegates|members|at|to|of)\b[^.]{0,20}?\b(?:to|in|of|at) the (?<venue>(?:\p{Lu}[\p{L}’-]+ )+(?:(?:of|on|for|and) (?:the )?(?:\p{Lu}[\p{L}’-]+ ?)+)?)/u;

/** Reads where the speech was given: from the title, else from short lines near it, else from the speech's first words. */
export function findPlaces(
  title: Passage | null,
  head: readonly Passage[],
  opening: readonly Passage[],
): { venue: PlaceFact | null; city: PlaceFact | null } {
  let venue: PlaceFact | null = null;
  let city: PlaceFact | null = null;
  if (title) {
    const facts = readHeadlineFacts(title.text);
    if (facts.venue !== null) venue = fact(facts.venue, title, 'high');
    if (facts.city !== null) city = fact(facts.city, title, 'high');
  }
  for (const passage of head) {
    if (city && venue) break;
    const { text, rule } = passage;
    if (passage === title || passage.words > 20 || passage.endsSentence) continue;
    if (rule !== null && rule.id !== 'page-stamp' && rule.id !== 'clock-time') continue;
    const [date] = findDates(text);
    const rest = (date ? text.slice(0, date.start) + text.slice(date.end) : text)
      .replace(/^(?:location|venue|place|city|ort|lieu|lugar|место)\s?:\s*/iu, '')
      .replace(/\b\d{1,2}[:.]\d\d\b.{0,12}$/u, '')
      .replace(/^[\s,.()|–—-]+|[\s,.()|–—-]+$/gu, '');
    const found = findCity(rest, 'end') ?? (date ? findCity(rest, 'any') : null);
    if (found !== null && city === null && (date || passage.words <= 8))
      city = fact(found, passage, date ? 'high' : 'medium');
    const place = (
      found === null ? rest : rest.slice(0, rest.lastIndexOf(found)).replace(/[\s,]+(?:in\s*)?$/u, '')
    ).replace(/^(?:at|held at|venue:|location:|place:)\s+/i, '');
    if (
      venue === null &&
      venueWords.test(place) &&
      place.length <= 90 &&
      parsePerson(place) === null &&
      !/\b(?:by|remarks|speech|statement|press secretary|mission|ministry)\b/i.test(place)
    )
      venue = fact(
        /\s(?:at|to|before|during)\s+the\s+(?<event>.{4,})$/iu.exec(place)?.groups?.['event'] ?? place,
        passage,
        'medium',
      );
    else if (venue === null) {
      const facts = readHeadlineFacts(text);
      if (facts.venue !== null && facts.person !== null) venue = fact(facts.venue, passage, 'medium');
      else if (/^(?:at|to|before|on the occasion of|during) the /i.test(text))
        venue = fact(
          text.replace(/^(?:at|to|before|on the occasion of|during) the /i, ''),
          passage,
          'medium',
        );
    }
  }
  for (const passage of opening) {
    if (venue) break;
    const named = welcomed.exec(passage.text.slice(0, 500))?.groups?.['venue']?.trim();
    if (named === undefined) continue;
    venue = fact(named, passage, 'medium');
    // A place in the name of the event; weaker than a dateline.
    const inName = city === null ? findCity(named, 'any') : null;
    if (inName !== null) city = fact(inName, passage, 'low');
  }
  return { venue, city };
}

function fact(value: string, passage: Passage, confidence: Confidence): PlaceFact {
  return { value, line: passage.startLine, text: value, confidence };
}
