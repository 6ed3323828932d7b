import type { KnownValue } from './block.ts';
import { readCyrillicPerson } from './cyrillic-names.ts';
import { isFirstName } from './first-names.ts';
import { readHeadlineFacts } from './headline-facts.ts';
import type { Passage } from './passage.ts';
import { fold } from './fold.ts';
import {
  hasHonorific,
  isPersonName,
  namesOffice,
  parsePerson,
  stripHonorifics,
  titleCase,
  type Person,
} from './person-names.ts';
import type { Confidence } from './speech-document.ts';

/** Someone whom the page names around the speech. */
export interface PersonCandidate extends Person {
  line: number;
  text: string;
  confidence: Confidence;
}

const byline =
  /^(?:speech |statement |remarks |address |keynote |lecture |delivered |presented |presentation )?(?:by|speakers?|delivered by|presented by|author|authors|written by|from|par|von|por|guest|orator|autor|auteur|докладчик|автор|выступающий|发言人|演讲者)(?:\s?[:：]\s*|\s+)(?<who>.{3,160})$/iu;

/** "Closed today: the Harry S. Truman Presidential Library" */
const library =
  /(?<who>(?:\p{Lu}[\p{L}.’'-]*\s){2,4})(?:Presidential )(?:Library|Center|Foundation|Museum)\b/u;

const speakersHeading =
  /^(?:featured |keynote |main |guest )?(?:speakers?|featuring|presenters?|keynote)\s?:$/iu;
const othersHeading =
  /^(?:introduc(?:tion|ed by)|introductory remarks|welcom(?:e|ing)(?: remarks)?|moderat(?:ors?|ed by)|hosts?|chair|presiders?|discussants?|interviewers?|transcript by)\s?:$/iu;

/** Everyone whom title and head of the page name, the likeliest speaker first. */
export function findPersons(
  title: Passage | null,
  head: readonly Passage[],
  known: KnownValue | null = null,
): PersonCandidate[] {
  const found: PersonCandidate[] = [];
  const add = (person: Person | null, passage: Passage, confidence: Confidence) => {
    if (person)
      found.push({ ...person, line: passage.startLine, text: passage.text.slice(0, 200), confidence });
  };
  if (known) {
    const { person, personIsSure } = readHeadlineFacts(known.value);
    if (person)
      found.push({
        ...person,
        line: known.line,
        text: known.text,
        confidence: personIsSure ? 'high' : 'medium',
      });
  }
  if (title) {
    const { person, personIsSure } = readHeadlineFacts(title.text);
    // "23. Ada Holm (Reply)"
    const unnumbered = title.text.replace(/^\d{1,3}\.\s+/, '');
    const alone = person === null && title.words <= 8 ? parsePerson(unnumbered) : null;
    if (alone && isSupported(alone, title, null, head)) add(alone, title, 'medium');
    add(person, title, personIsSure ? 'high' : 'medium');
  }
  let part: 'speakers' | 'others' | null = null;
  for (const passage of head) {
    if (speakersHeading.test(passage.text)) part = 'speakers';
    else if (othersHeading.test(passage.text)) part = 'others';
    else if (passage.text.endsWith(':')) part = null;
    if (part === 'others') continue;
    const office = officeSpeech.exec(passage.text)?.groups?.['office'];
    if (office !== undefined && namesOffice(office) && parsePerson(office) === null)
      add(holderOf(office, head), passage, 'medium');
    const home = library.exec(passage.text.slice(0, 600))?.groups?.['who'];
    if (home !== undefined) add(parsePerson(home.replace(/^The\s/u, '')), passage, 'low');
    if (passage.text.length > 260 || (passage === title && !byline.test(unmarked(passage.text)))) continue;
    const { id } = passage.rule ?? {};
    if (
      id !== undefined &&
      !['check-delivery', 'caption', 'archive-note', 'running-head', 'publication-date'].includes(id)
    )
      continue;
    // "习 平": a name of two signs is set with a space.
    if (/^\p{Script=Han}\s\p{Script=Han}$/u.test(passage.text))
      add({ name: passage.text.replace(' ', ''), role: null }, passage, 'medium');
    const portrayed = /^(?:photo of\s+)(?<a>.{4,50})$|^(?<b>.{4,50}?)\s+photo$/iu.exec(passage.text)?.groups;
    if (portrayed) add(parsePerson(portrayed['a'] ?? portrayed['b'] ?? ''), passage, 'medium');
    const text = passage.text.replace(/\b(?:photo|foto|фото|image|credit)\s?(?::|by\s).*$/iu, '');
    const by = byline.exec(unmarked(text))?.groups?.['who'];
    if (by !== undefined)
      add(parsePerson(by) ?? readHeadlineFacts(`Speech by ${by}`).person, passage, 'high');
    else if (id === undefined || id === 'check-delivery') {
      const short = passage.words <= 16 && (!passage.endsSentence || /(?:\b(?:Jr|Sr)\.|:)$/.test(text));
      const facts = readHeadlineFacts(text);
      if (facts.person && facts.personIsSure) add(facts.person, passage, short ? 'high' : 'medium');
      else if (short) {
        const person =
          parsePerson(passage.text) ?? honouredPart(passage.text) ?? readCyrillicPerson(passage.text);
        if (person && isSupported(person, passage, title, head))
          add(person, passage, part === 'speakers' ? 'high' : 'medium');
      } else {
        add(readCyrillicPerson(text), passage, 'medium');
        const teller = (tells.exec(text) ?? toldBy.exec(text))?.groups?.['who'];
        if (teller !== undefined && !facts.person) add(parsePerson(teller), passage, 'low');
      }
    } else if (id === 'caption') {
      const facts = readHeadlineFacts(text);
      if (facts.personIsSure) add(facts.person, passage, 'medium');
    }
  }
  // "Statement by the / Prime Minister of X / H.E. Mr. Y / at the General Debate": one headline over several lines.
  for (const group of adjacentLines(head)) {
    const [first] = group;
    for (const [i, line] of group.entries())
      if (opensByline.test(group[i - 1]?.text ?? '')) add(parsePerson(line.text), line, 'high');
    const { person, personIsSure } = readHeadlineFacts(group.map(({ text }) => text).join(' '));
    if (!first || !person || !personIsSure) continue;
    // A name does not run over a line's end where it is whole within the line.
    const whole = group.flatMap(({ text }) => parsePerson(text) ?? []);
    const within = whole.find(({ name }) => person.name.startsWith(`${name} `));
    add(within ? { ...person, name: within.name } : person, first, 'high');
  }
  const rank = { high: 0, medium: 1, low: 2 };
  return found.sort((a, b) => rank[a.confidence] - rank[b.confidence]);
}

/** "The Speaker's speech": a heading that names the speaker by office alone. */
const officeSpeech =
  /^(?:The )?(?<office>\p{Lu}[\p{L} -]{3,40}?)(?:’s|'s|s’|s')? (?:speech|address|remarks|statement)$/iu;

/** "The Speaker Andreas Berg and the delegation …": who has the office, as the page tells it. */
function holderOf(office: string, head: readonly Passage[]): Person | null {
  for (const { text } of head)
    for (let at = text.indexOf(`${office} `); at >= 0; at = text.indexOf(`${office} `, at + 1)) {
      const words = text.slice(at + office.length + 1, at + office.length + 80).split(/[\s,;]+/);
      const name = [3, 2].map((take) => words.slice(0, take).join(' ')).find(isPersonName);
      if (name !== undefined) return { name, role: office };
    }
  return null;
}

/** "Statement by", "Intervención de": the name stands in the line below. */
const opensByline =
  /^(?:(?:opening |closing |introductory )?(?:statement|remarks|address|speech|lecture|intervention)s? (?:by|of)|(?:discours|allocution|intervention|déclaration) de|(?:discurso|intervención|palabras|intervenção|pronunciamento) (?:de|del|do|da)|(?:discorso|intervento) (?:di|del)|(?:rede|ansprache|grußwort) von)\s?:?$/iu;

/** Without the mark of a list before it. */
function unmarked(text: string): string {
  return text.replace(/^[•*·–—-]\s+/u, '');
}

/** "Prime Minister's Office and The Rt Hon Theresa May": the part that has an honorific. */
function honouredPart(text: string): Person | null {
  const parts = text.split(/\s(?:and|und|et|y|&)\s|[;|]/u);
  const found = parts.length > 1 ? parts.find((part) => hasHonorific(part.trim())) : undefined;
  return found === undefined ? null : parsePerson(found);
}

/** Two capitalised words alone on a line are a person's name where an office, a first name or another line says so. */
function isSupported(
  { name, role }: Person,
  passage: Passage,
  title: Passage | null,
  head: readonly Passage[],
): boolean {
  if (
    role !== null ||
    hasHonorific(passage.text) ||
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}.’'‘ʼ\s-]+$/u.test(name)
  )
    return true;
  if (isFirstName(fold(name.split(' ')[0] ?? '')) || /^\p{Lu}\./u.test(name)) return true;
  const at = head.indexOf(passage);
  const last = name.split(' ').at(-1) ?? name;
  const [before, after] = [head[at - 1], head[at + 1]];
  return (
    (after !== undefined && after.words <= 14 && namesOffice(after.text)) ||
    (before !== undefined && before !== title && before.words <= 8 && namesOffice(before.text)) ||
    head.some((other) => other !== passage && other.text !== passage.text && other.text.includes(last))
  );
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

/** In what the page tells before a speech: "… saw Foreign Secretary A. Smith address a wide variety of subjects". */
const tells =
  /(?:^|\s)(?:The )?(?<who>(?:President|(?:Deputy )?Prime Minister|Vice President|Chancellor|(?:Foreign |Home |Defence )?Secretary(?: of State|[- ]General)?|(?:Foreign |Defence |Finance )?Minister|Ambassador|Governor|High Representative) (?:\p{Lu}[\p{L}.’'-]*\s){1,3})(?:address|deliver|speak|gave|give|said|told|set out|outlin|call|stress|discuss|highlight|present)/u;
const toldBy =
  /[,”"’]\s(?:said|says|stressed|declared)\s(?:the )?(?<who>(?:(?:Foreign |Prime |Defence )?Minister|President|Chancellor|Secretary|Ambassador) (?:\p{Lu}[\p{L}.’'-]*\s?){1,3})/u;
const spoke =
  /(?:^|\s)(?:The )?(?<who>(?:President|Prime Minister|Vice President|Chancellor|Secretary|Minister|Ambassador|Governor) (?:\p{Lu}[\p{L}.’'-]*\s?){1,3})(?:spoke|delivered|addressed|read|made)\s/u;
const archived = /^(?<who>.{4,40}?), .{4,200}\bOnline by\b/u;

/** A name alone below the speech. */
export function isSignature({ text, words, rule, label }: Passage): boolean {
  const name = stripHonorifics(titleCase(text));
  if (rule === null && label === null && words <= 14 && hasHonorific(text) && !/[.!?]$/.test(text)) {
    const person = parsePerson(text);
    if (person?.role && person.name.includes(' ') && namesOffice(person.role)) return true;
  }
  return (
    rule === null &&
    label === null &&
    words <= 5 &&
    isPersonName(name) &&
    isFirstName(fold(name.split(' ')[0] ?? ''))
  );
}

/** Whom the notes below a speech name as the one who gave it. */
export function findPersonsBelow(foot: readonly Passage[]): PersonCandidate[] {
  return foot.flatMap((passage) => {
    const text = passage.text.slice(0, 400);
    const home = library.exec(text)?.groups?.['who'];
    const who =
      spoke.exec(text)?.groups?.['who'] ??
      archived.exec(text)?.groups?.['who'] ??
      (isSignature(passage) ? text : undefined) ??
      home;
    const person = who === undefined ? null : parsePerson(who);
    return person
      ? [{ ...person, line: passage.startLine, text: text.slice(0, 200), confidence: 'medium' as const }]
      : [];
  });
}
