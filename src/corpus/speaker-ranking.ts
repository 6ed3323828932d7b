import { fold } from './fold.ts';
import type { KnownValue } from './block.ts';
import type { Passage } from './passage.ts';
import type { PersonCandidate } from './person-candidates.ts';
import {
  isPersonName,
  namesOffice,
  parsePerson,
  stripHonorifics,
  surname,
  titleCase,
  type Person,
} from './person-names.ts';
import type { Confidence, LineEvidence } from './speech-document.ts';
import type { TurnLabel } from './turn-labels.ts';

export interface Turn {
  label: TurnLabel;
  words: number;
  line: number;
}

export interface Speakers {
  /** The document's speaker. */
  owner: PersonCandidate | null;
  /** Label name → who that is: the fullest form of the name that the source has; `null` for an unnamed questioner. */
  nameOf: (label: TurnLabel) => string | null;
  /** Whether the turn is the document's speaker's. */
  isOwner: (label: TurnLabel) => boolean;
}

const generic =
  /^(?:the )?(?:moderator|host|chair(?:man|woman|person)?|presenter|interviewer|anchor|announcer|operator|interpreter|translator|ведущий|модератор|moderador|modérateur|主持人|speaker)(?:\s?\d+)?$/iu;

function isNamed({ label }: { label: TurnLabel }): boolean {
  return label.part === 'named' && !generic.test(label.name);
}

/** Decides whose document it is, from what markup, title, head and labels say. */
export function rankSpeakers(
  known: { speaker: KnownValue | null; role: KnownValue | null },
  persons: readonly PersonCandidate[],
  turns: readonly Turn[],
  head: readonly Passage[],
): Speakers {
  const holders = [...persons, ...turns.flatMap(({ label }) => holderIn(label) ?? [])];
  /** "PRIME MINISTER:" is whoever the page or another label calls so. */
  const keyOf = (label: TurnLabel) => {
    const holder = isOffice(label)
      ? holders.find((person) => person.role !== null && isOfficeOf(label, person))
      : undefined;
    return holder ? surname(holder.name) : plainKeyOf(label);
  };
  const totals = new Map<string, { words: number; label: TurnLabel; line: number }>();
  for (const { label, words, line } of turns) {
    const key = keyOf(label);
    const entry = totals.get(key) ?? { words: 0, label, line };
    entry.words += words;
    if (
      isOffice(entry.label)
        ? !isOffice(label)
        : label.name.length > entry.label.name.length && !isOffice(label)
    )
      entry.label = label;
    totals.set(key, entry);
  }
  const named = [...totals.entries()].filter(([, entry]) => isNamed(entry));
  const byWords = named.toSorted(([, a], [, b]) => b.words - a.words);
  // In a record of delegations, whoever presides by office alone is nobody's name.
  const delegate = byWords.find(([, { label }]) => !isOffice(label) && /\(\p{Lu}/u.test(label.label));
  const answers = turns.filter(({ label }) => label.part === 'answers');
  const answered = answers.reduce((sum, { words }) => sum + words, 0);
  // Where all answers are an "A:" and no question is a "Q:", whoever has a name asks, unless the first of them opens
  // with more than an answer's words.
  const first = turns.find(isNamed);
  const onlyAnswered =
    answers.length >= 2 &&
    answers.length * 2 >= turns.filter(({ label }) => label.part === 'named').length &&
    !turns.some(({ label }) => label.part === 'asks') &&
    (first?.words ?? 0) * answers.length < answered;
  const loudest = onlyAnswered
    ? undefined
    : byWords[0] && isOffice(byWords[0][1].label) && delegate
      ? delegate
      : byWords[0];
  const found = chooseOwner(known, persons, new Map(named), loudest?.[1] ?? null);

  const owner = found && { ...found, name: inFull(found.name, head) };
  const fullest = new Map<string, string>();
  for (const name of [
    ...(owner ? [owner.name] : []),
    ...persons.map(({ name }) => name),
    ...named.map(([, { label }]) => personOf(label).name),
  ]) {
    const key = surname(name);
    if (name.length > (fullest.get(key)?.length ?? 0)) fullest.set(key, name);
  }
  const officeLabel =
    owner === null || named.some(([key]) => key === surname(owner.name))
      ? null
      : (named.find(([, { label }]) => isOfficeOf(label, owner))?.[0] ??
        // Whoever is said to speak says most of it, under whatever label.
        (known.speaker && loudest && isMost(loudest[1].words, named) ? loudest[0] : null));
  const ownerKey = owner === null ? null : surname(owner.name);
  const isOwner = (label: TurnLabel) => {
    if (label.part === 'asks') return false;
    if (label.part === 'answers') return true;
    const key = keyOf(label);
    return key === ownerKey || key === officeLabel;
  };
  const nameOf = (label: TurnLabel) => {
    if (label.part === 'asks') return null;
    if (isOwner(label)) return owner?.name ?? personOf(label).name;
    return fullest.get(keyOf(label)) ?? personOf(label).name;
  };
  return { owner, nameOf, isOwner };
}

function isMost(words: number, named: readonly [string, { words: number }][]): boolean {
  return words >= named.reduce((sum, [, turn]) => sum + turn.words, 0) * 0.4;
}

/** A surname alone or with initials, with the first name that the page gives it anywhere above the speech. */
function inFull(given: string, head: readonly Passage[]): string {
  const parts = /^(?<initials>(?:\p{Lu}\.\s?)*)(?<last>\p{Lu}[\p{L}’'-]+)$/u.exec(given)?.groups;
  const name = parts?.['last'];
  if (name === undefined) return given;
  const initial = parts?.['initials']?.charAt(0) ?? '';
  const pattern = new RegExp(
    `(?<![\\p{L}])${initial}(?:\\p{Lu}?[\\p{L}’'-]+\\s+|\\p{Lu}?\\.\\s?){1,2}${name}(?![\\p{L}])`,
    'gu',
  );
  for (const { text } of head)
    for (const [words] of text.slice(0, 400).matchAll(pattern)) {
      const list = words.split(/\s+/);
      for (const candidate of [list.slice(-3).join(' '), list.slice(-2).join(' ')])
        if (isPersonName(candidate) && !namesOffice(candidate) && stripHonorifics(candidate) === candidate)
          return candidate;
    }
  return given;
}

function chooseOwner(
  known: { speaker: KnownValue | null; role: KnownValue | null },
  persons: readonly PersonCandidate[],
  keys: ReadonlyMap<string, { words: number; label: TurnLabel; line: number }>,
  loudest: { words: number; label: TurnLabel; line: number } | null,
): PersonCandidate | null {
  const [first] = persons;
  const isAnother =
    known.speaker?.confidence === 'low' &&
    (first?.confidence === 'high' ||
      parsePerson(known.speaker.value) === null ||
      (keys.size > 0 && !keys.has(surname(known.speaker.value))));
  if (known.speaker && !isAnother) {
    const person = parsePerson(known.speaker.value);
    return {
      name: person?.name ?? known.speaker.value,
      role: known.role?.value ?? person?.role ?? null,
      line: known.speaker.line,
      text: known.speaker.text,
      confidence: known.speaker.confidence,
    };
  }
  // Whom the title names and who has a label of the same name; else whom the title names for sure.
  const confirmed = persons.find(({ name }) => keys.has(surname(name)));
  if (confirmed && (confirmed.confidence === 'high' || first?.confidence !== 'high')) {
    const isLoud = loudest === null || (keys.get(surname(confirmed.name))?.words ?? 0) * 3 >= loudest.words;
    if (isLoud) return fullestForm(confirmed, persons);
  }
  const total = [...keys.values()].reduce((sum, { words }) => sum + words, 0);
  const dominates = loudest !== null && loudest.words >= total * 0.4;
  // "The President:" speaks most, and the page names one person: that is the President.
  const holdsOffice = loudest !== null && first !== undefined && isOfficeOf(loudest.label, first);
  if (first && (first.confidence === 'high' || holdsOffice || !dominates)) return fullestForm(first, persons);
  if (loudest !== null) {
    const person = personOf(loudest.label);
    const same = persons.find(({ name }) => surname(name) === surname(person.name));
    return {
      name: same?.name ?? person.name,
      role: same?.role ?? person.role,
      line: loudest.line,
      text: loudest.label.label,
      confidence: 'medium',
    };
  }
  return first ? fullestForm(first, persons) : null;
}

/** The title may say "President Biden" and the byline "Joseph R. Biden, Jr.": the fuller form is the name. */
function fullestForm(person: PersonCandidate, persons: readonly PersonCandidate[]): PersonCandidate {
  if (person.name.includes(' ') || person.name.includes('.')) {
    const withRole = persons.find(
      (other) => other.role !== null && surname(other.name) === surname(person.name),
    );
    return { ...person, role: person.role ?? withRole?.role ?? null };
  }
  const fuller = persons.find(
    (other) => other.name.includes(' ') && surname(other.name) === surname(person.name),
  );
  return fuller ? { ...fuller, role: fuller.role ?? person.role } : person;
}

/** A label that names an office and no person: "THE PRESIDENT". */
function isOffice(label: TurnLabel): boolean {
  if (label.part !== 'named') return false;
  const plain = officeOf(label);
  return namesOffice(plain) && parsePerson(plain) === null;
}

function officeOf({ name }: TurnLabel): string {
  return titleCase(name).replace(/^(?:The|Le|La|El|Der|Die|Il)\s+/i, '');
}

/** The person whom a label names with an office: "JANE DOE, PRIME MINISTER". */
function holderIn(label: TurnLabel): Person | null {
  const person = label.part === 'named' && /[,(]/.test(label.name) ? parsePerson(label.name) : null;
  return person !== null && person.role !== null ? person : null;
}

/** "THE PRESIDENT" is the label of a person whose office is President, but not of a Vice President. */
function isOfficeOf(label: TurnLabel, person: Person): boolean {
  if (!isOffice(label)) return false;
  const plain = fold(officeOf(label));
  const role = fold(person.role ?? '');
  const lesser = /\b(?:vice|deputy|former|acting|assistant|under)\b/;
  if (role === '') return true;
  return (role.includes(plain) || plain.includes(role)) && lesser.test(role) === lesser.test(plain);
}

function plainKeyOf(label: TurnLabel): string {
  if (label.part !== 'named') return `${label.part}:`;
  return surname(personOf(label).name);
}

function personOf(label: TurnLabel): Person {
  const plain = label.name
    .replace(/\s*[([].*$/, '')
    .trim()
    .replace(/^(\p{Script=Han}{2,4})(?:总统|總統|主席|总理|總理|部长|部長|外长|外長|大使)$/u, '$1');
  const person = parsePerson(plain);
  if (person) return person;
  return { name: titleCase(plain), role: null };
}

/** Where a person was read, for the document's evidence. */
export function evidenceOf(person: PersonCandidate): LineEvidence & { confidence: Confidence } {
  return { line: person.line, text: person.text, confidence: person.confidence };
}
