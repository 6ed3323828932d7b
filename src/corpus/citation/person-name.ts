import { isPersonName, namesOffice } from '../person-names.ts';

/** A name as indexes sort it; `given` and `suffix` are empty for a name that is not to be turned round. */
export interface PersonName {
  family: string;
  given: string;
  suffix: string;
}

const suffixes = /,?\s+(Jr\.?|Sr\.?|II|III|IV)$/u;
const particles =
  /^(?:d[aeiou]|del|della|den|der|dos|das|du|la|le|van|von|zu|zum|zur|af|av|ter|ten|y|bin|bint|ben|ibn|al|el)$/iu;
const office =
  /^the\b|\b(?:minister|president|secretary|ambassador|representative|chair(?:man|woman|person)?|spokes(?:man|woman|person)|moderator|director|commissioner)\b/iu;
const turnedRound = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * Takes a name apart: the last word is the family name, with the small words before it ("von der Leyen"). A single
 * word, an office, a name with a comma and one in a script that puts the family first are left whole. Which of the
 * words of other names is the family's ("Wang Yi", "Gabriel García Márquez") cannot be seen; the last one is taken.
 */
export function splitName(name: string): PersonName {
  const text = name.trim().replace(/\s+/gu, ' ');
  const [, suffix = ''] = suffixes.exec(text) ?? [];
  const plain = text.replace(suffixes, '');
  const words = plain.split(' ');
  if (words.length < 2 || plain.includes(', ') || office.test(text) || turnedRound.test(text))
    return { family: text, given: '', suffix: '' };
  let from = words.length - 1;
  while (from > 1 && particles.test(words[from - 1] ?? '')) from--;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' '), suffix };
}

/**
 * The persons whom a line of speakers names ("Sergey Lavrov, Wang Yi and Heiko Maas"): each has two words or more, and
 * none is an office or a country ("Minister of Trade and Industry", "Ann Lee, New Zealand"). Any other line is one name.
 */
export function splitNames(speakers: string): [PersonName, ...PersonName[]] {
  const text = speakers.trim().replace(/\s+/gu, ' ');
  const [first, ...others] = text
    .replace(/, (?=(?:Jr|Sr|II|III|IV)\b)/gu, ' ')
    .split(/ ?; ?|, (?:(?:and|&) )?| (?:and|&) /u);
  const several =
    first !== undefined &&
    first.includes(' ') &&
    !isOffice(first) &&
    others.every((name) => name.includes(' ') && isPerson(name));
  return several && others.length > 0 ? [splitName(first), ...others.map(splitName)] : [splitName(text)];
}

/** Whether it looks like a person's name; any name in a script without capitals does. */
function isPerson(name: string): boolean {
  return !isOffice(name) && (isPersonName(name) || !/\p{Cased}/u.test(name));
}

/** "King" and the like may be a family name as well. */
function isOffice(name: string): boolean {
  const plain = name.replace(suffixes, '');
  const unlikeName = plain.replace(
    /(?<!Crown|Chief)\s(?:King|Prince|Pope|Judge|Justice|Chief|Head|Rey)$/u,
    '',
  );
  return office.test(plain) || namesOffice(unlikeName);
}

/** "A", "A and B", "A et al.": family names, as they stand in parentheses. */
export function shortNames(speakers: string, and: '&' | 'and'): string {
  const [{ family }, second, ...more] = splitNames(speakers);
  if (second === undefined) return family;
  return more.length > 0 ? `${family} et al.` : `${family} ${and} ${second.family}`;
}

/** "Sergey Lavrov" */
export function plainName({ family, given, suffix }: PersonName): string {
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** "S. V.", "J.-P." */
export function initialsOf(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .filter(Boolean)
        .map((part) => `${Array.from(part)[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

/** "King, Martin Luther, Jr." */
export function invertName({ family, given, suffix }: PersonName): string {
  return [family, given, suffix].filter(Boolean).join(', ');
}
