import type { KnownValue } from './block.ts';
import { readHeadlineFacts } from './headline-facts.ts';
import type { Passage } from './passage.ts';
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

/** Someone whom the page names around the speech. */
export interface PersonCandidate extends Person {
  line: number;
  text: string;
  confidence: Confidence;
}

export interface Turn {
  label: TurnLabel;
  words: number;
  line: number;
}

const byline =
  /^(?:speech |statement |remarks |address |transcript |keynote |lecture |delivered |presented |presentation )?(?:by|speakers?|delivered by|presented by|author|authors|written by|from|par|von|por|guest|orator|autor|auteur|докладчик|автор|выступающий|发言人|演讲者)(?:\s?[:：]\s*|\s+)(?<who>.{3,160})$/iu;

/** Everyone whom title and head of the page name, the likeliest speaker first. */
export function findPersons(title: Passage | null, head: readonly Passage[]): PersonCandidate[] {
  const found: PersonCandidate[] = [];
  const add = (person: Person | null, passage: Passage, confidence: Confidence) => {
    if (person)
      found.push({ ...person, line: passage.startLine, text: passage.text.slice(0, 200), confidence });
  };
  if (title) {
    const { person, personIsSure } = readHeadlineFacts(title.text);
    add(person, title, personIsSure ? 'high' : 'medium');
  }
  for (const passage of head) {
    if (passage === title || passage.text.length > 260) continue;
    const { id } = passage.rule ?? {};
    if (
      id !== undefined &&
      !['check-delivery', 'caption', 'archive-note', 'running-head', 'publication-date'].includes(id)
    )
      continue;
    const portrayed = /^(?:photo of\s+)(?<a>.{4,50})$|^(?<b>.{4,50}?)\s+photo$/iu.exec(passage.text)?.groups;
    if (portrayed) add(parsePerson(portrayed['a'] ?? portrayed['b'] ?? ''), passage, 'medium');
    const by = byline.exec(passage.text)?.groups?.['who'];
    if (by !== undefined)
      add(parsePerson(by) ?? readHeadlineFacts(`Speech by ${by}`).person, passage, 'high');
    else if (id === undefined || id === 'check-delivery') {
      const short = passage.words <= 16 && !passage.endsSentence;
      const facts = readHeadlineFacts(passage.text);
      if (facts.person && facts.personIsSure) add(facts.person, passage, short ? 'high' : 'medium');
      else if (short) add(parsePerson(passage.text), passage, 'medium');
    }
  }
  // "Statement by the / Prime Minister of X / H.E. Mr. Y / at the General Debate": one headline over several lines.
  for (const group of adjacentLines(head)) {
    const [first] = group;
    const { person, personIsSure } = readHeadlineFacts(group.map(({ text }) => text).join(' '));
    if (first && person && personIsSure) add(person, first, 'high');
  }
  const rank = { high: 0, medium: 1, low: 2 };
  return found.sort((a, b) => rank[a.confidence] - rank[b.confidence]);
}

/** Groups of short lines that stand one right below the other, without a sentence among them. */
export function adjacentLines(head: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  let open: Passage[] = [];
  for (const passage of head) {
    const joins = (passage.blocks[0]?.gap ?? 1) === 0 && open.length < 8;
    if (!joins) open = [];
    if (passage.rule !== null || passage.words > 40 || (passage.endsSentence && passage.words > 8)) {
      open = [];
      continue;
    }
    open.push(passage);
    if (open.length === 2) groups.push(open);
  }
  return groups;
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

/** Decides whose document it is, from what markup, title, head and labels say. */
export function rankSpeakers(
  known: { speaker: KnownValue | null; role: KnownValue | null },
  persons: readonly PersonCandidate[],
  turns: readonly Turn[],
  head: readonly Passage[],
): Speakers {
  const totals = new Map<string, { words: number; label: TurnLabel; line: number }>();
  for (const { label, words, line } of turns) {
    const key = keyOf(label);
    const entry = totals.get(key) ?? { words: 0, label, line };
    entry.words += words;
    if (label.name.length > entry.label.name.length) entry.label = label;
    totals.set(key, entry);
  }
  const named = [...totals.entries()].filter(
    ([, { label }]) => label.part === 'named' && !generic.test(label.name),
  );
  const loudest = named.toSorted(([, a], [, b]) => b.words - a.words)[0];
  const found = chooseOwner(
    known,
    persons,
    named.map(([, entry]) => entry),
    loudest?.[1] ?? null,
  );

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
      : (named.find(([, { label }]) => isOfficeOf(label, owner))?.[0] ?? null);
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

/** A surname alone, with the first name that the page gives it anywhere above the speech. */
function inFull(name: string, head: readonly Passage[]): string {
  if (/[\s.]/.test(name) || !/^\p{Lu}[\p{L}’'-]+$/u.test(name)) return name;
  const pattern = new RegExp(`(?:\\p{Lu}[\\p{L}’'-]+\\s+|\\p{Lu}\\.\\s?){1,2}${name}(?![\\p{L}])`, 'gu');
  for (const { text } of head)
    for (const [words] of text.slice(0, 400).matchAll(pattern)) {
      const list = words.split(/\s+/);
      for (const candidate of [list.slice(-3).join(' '), list.slice(-2).join(' ')])
        if (isPersonName(candidate) && !namesOffice(candidate) && stripHonorifics(candidate) === candidate)
          return candidate;
    }
  return name;
}

function chooseOwner(
  known: { speaker: KnownValue | null; role: KnownValue | null },
  persons: readonly PersonCandidate[],
  named: { words: number; label: TurnLabel; line: number }[],
  loudest: { words: number; label: TurnLabel; line: number } | null,
): PersonCandidate | null {
  if (known.speaker) {
    const person = parsePerson(known.speaker.value);
    return {
      name: person?.name ?? known.speaker.value,
      role: known.role?.value ?? person?.role ?? null,
      line: known.speaker.line,
      text: known.speaker.text,
      confidence: known.speaker.confidence,
    };
  }
  const keys = new Map(named.map((entry) => [keyOf(entry.label), entry]));
  const [first] = persons;
  // Whom the title names and who has a label of the same name; else whom the title names for sure.
  const confirmed = persons.find(({ name }) => keys.has(surname(name)));
  if (confirmed && (confirmed.confidence === 'high' || first?.confidence !== 'high')) {
    const isLoud = loudest === null || (keys.get(surname(confirmed.name))?.words ?? 0) * 3 >= loudest.words;
    if (isLoud) return fullestForm(confirmed, persons);
  }
  const total = named.reduce((sum, { words }) => sum + words, 0);
  const dominates = loudest !== null && loudest.words >= total * 0.4;
  // "The President:" speaks most, and the page names one person: that is the President.
  const isOffice = loudest !== null && first !== undefined && isOfficeOf(loudest.label, first);
  if (first && (first.confidence === 'high' || isOffice || !dominates)) return fullestForm(first, persons);
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

/** "THE PRESIDENT" is the label of a person whose office is President. */
function isOfficeOf(label: TurnLabel, person: Person): boolean {
  if (label.part !== 'named') return false;
  const plain = titleCase(label.name).replace(/^The\s+/i, '');
  if (!namesOffice(plain) || isPersonName(stripHonorifics(plain))) return false;
  if (isPersonName(label.name)) return false;
  const role = person.role ?? '';
  return (
    role === '' ||
    role.toLowerCase().includes(plain.toLowerCase()) ||
    plain.toLowerCase().includes(role.toLowerCase())
  );
}

function keyOf(label: TurnLabel): string {
  if (label.part !== 'named') return `${label.part}:`;
  return surname(personOf(label).name);
}

function personOf(label: TurnLabel): Person {
  const plain = label.name.replace(/\s*[([].*$/, '').trim();
  const person = parsePerson(plain);
  if (person) return person;
  return { name: titleCase(plain), role: null };
}

/** Where a person was read, for the document's evidence. */
export function evidenceOf(person: PersonCandidate): LineEvidence & { confidence: Confidence } {
  return { line: person.line, text: person.text, confidence: person.confidence };
}
