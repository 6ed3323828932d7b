import type { KnownField, Reading } from './block.ts';
import { findBodySpan, type BodySpan } from './body-span.ts';
import { findIncompleteness } from './completeness.ts';
import { chooseHeadline } from './headline-choice.ts';
import { layOutLines } from './line-layout.ts';
import { isInRanges, type LineRange } from './override.ts';
import { formPassages, type Passage } from './passage.ts';
import { parsePerson, surname } from './person-names.ts';
import { endsSentence, roughWords } from './sentence-shape.ts';
import { findPlaces } from './place-facts.ts';
import { findRelatedLists } from './related-list.ts';
import { findRepeats } from './repeated-text.ts';
import { rankSpeechDate, type SpeechDate } from './speech-date.ts';
import type { Diagnostic, LineRule, SpeechDocument } from './speech-document.ts';
import { adjacentLines, evidenceOf, findPersons, rankSpeakers } from './speaker-ranking.ts';
import { isStageDirection } from './stage-directions.ts';
import { detectLanguage, explainLanguage } from './text-language.ts';
import { believeLabels } from './turn-labels.ts';
import { formTurns } from './turns.ts';

/** Makes a document of what a dialect has read. Pure, and never throws. */
export function composeDocument(
  file: string,
  reading: Reading,
  bodyLines?: readonly LineRange[],
): SpeechDocument {
  const { known } = reading;
  const passages = formPassages(reading.blocks, reading.layout, reading.rules);
  labelByMarkup(passages);
  const related = findRelatedLists(passages);
  const early = passages.slice(0, findOpening(passages));
  const title = chooseHeadline(early);
  const persons = findPersons(title, early);

  const withLabels = passages.filter(({ label, rule }) => label !== null && rule === null);
  const knownName = known.speaker ? [surname(known.speaker.value)] : [];
  const believed = believeLabels(
    withLabels.flatMap(({ label }) => (label ? [label] : [])),
    new Set([...knownName, ...persons.map(({ name }) => surname(name))]),
  );
  for (const [i, passage] of passages.entries())
    if (isFieldName(passage, passages[i + 1])) passage.label = null;
  for (const passage of withLabels)
    if (passage === title || (passage.label && !believed.has(passage.label))) passage.label = null;
  const labelled = new Set(withLabels.filter(({ label }) => label !== null));

  const speakerHint = known.speaker?.value ?? persons[0]?.name ?? null;
  const span: BodySpan = (bodyLines ? namedSpan(passages, bodyLines) : null) ??
    findBodySpan(passages, { title, speaker: speakerHint, related, labelled }) ??
    findBodySpan(passages, { title: null, speaker: speakerHint, related, labelled }) ?? {
      start: passages.length,
      end: passages.length,
    };
  const body = passages.slice(span.start, span.end);
  const repeats = findRepeats(body);
  for (const passage of body) {
    if (passage.rule !== null) continue;
    passage.rule = repeats.rules.get(passage) ?? null;
  }
  const spoken = body.filter(({ rule }) => rule === null);
  const said = spoken.filter(({ text }) => !isStageDirection(text));

  const head = nearest(passages.slice(0, span.start));
  const foot = untilOtherMaterial(passages.slice(span.end, span.end + mostAround)).filter(
    (passage) => !related.headlines.has(passage) && !related.teasers.has(passage),
  );
  const speakers = rankSpeakers(
    { speaker: known.speaker ?? null, role: known.role ?? null },
    span.start < early.length ? findPersons(title, head) : persons,
    turnsOf(said),
    head,
  );
  const date = rankSpeechDate({
    file,
    title,
    head,
    foot,
    known: known.date ?? null,
    knownPageDate: known.pageDate ?? null,
  });
  const places = findPlaces(title, head, spoken.slice(0, 3));
  const { paragraphs, labels } = formTurns(spoken, speakers);
  const incompleteness = findIncompleteness(said, passages, body);
  const layout = layOutLines(reading, passages, {
    isNamed: bodyLines !== undefined,
    title,
    body: new Set(body),
    related,
    labels,
  });

  const evidence: SpeechDocument['evidence'] = {};
  const note = (
    field: KnownField,
    found:
      { value: string; line: number; text: string; confidence: 'high' | 'medium' | 'low' } | null | undefined,
  ) => {
    if (found) evidence[field] = { line: found.line, text: found.text, confidence: found.confidence };
    return found?.value ?? null;
  };
  const headline = note(
    'title',
    known.title ??
      (title && {
        value: wholeHeadline(title, head),
        line: title.startLine,
        text: title.text,
        confidence: 'high' as const,
      }),
  );
  const venue = note('venue', known.venue ?? places.venue);
  const city = note('city', known.city ?? places.city);
  if (speakers.owner) {
    evidence['speaker'] = evidenceOf(speakers.owner);
    if (speakers.owner.role !== null) evidence['role'] = evidenceOf(speakers.owner);
  }
  const language =
    known.language?.value ??
    detectLanguage(
      said
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 8000),
    );
  const diagnostics: Diagnostic[] = [
    ...(paragraphs.length === 0 ? [noBody] : []),
    ...(speakers.owner === null ? [noSpeaker] : []),
    ...date.diagnostics,
    ...repeats.diagnostics,
    ...incompleteness.diagnostics,
    ...explainLanguage(language),
  ];
  return {
    id: known.id?.value ?? '',
    file,
    dialect: reading.dialect,
    title: headline ?? file.replace(/\.[^.]*$/, ''),
    shortTitle: venue ?? headline ?? file,
    date: date.date,
    dateEvidence: date.dateEvidence,
    dateConfidence: date.dateConfidence,
    pageDate: date.pageDate,
    speaker: speakers.owner?.name ?? null,
    role: speakers.owner?.role ?? null,
    venue,
    city,
    publisher: note('publisher', known.publisher),
    url: note('url', known.url),
    languages: reading.languages,
    language,
    truncated: incompleteness.truncated,
    segments: layout.segments,
    lineRules: layout.lineRules.map((rule) => explainLine(rule, title, date, evidence)),
    paragraphs,
    related: related.items,
    diagnostics: diagnostics.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    overridden: [],
    evidence,
    lines: reading.source.lines,
    ...(reading.firstLine === 1 ? {} : { firstLine: reading.firstLine }),
  };
}

/** A headline that stops at "by the" goes on in the lines right below. */
function wholeHeadline(title: Passage, head: readonly Passage[]): string {
  const group = adjacentLines(head).find((lines) => lines.includes(title));
  const isOpen =
    title.words < 5 ||
    /\s(?:by|the|of|at|to|on|and|for|in|with|de|du|des|der|von|bei|zur|zum)$/iu.test(title.text);
  const below = group?.slice(group.indexOf(title) + 1) ?? [];
  const continues = isOpen || /^(?:\p{Ll}|(?:At|To|On|Before|During|In)\s)/u.test(below[0]?.text ?? '');
  return continues
    ? [title, ...below]
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 300)
    : title.text;
}

/** What the page says below the speech, as far as it is about the speech. */
function untilOtherMaterial(foot: Passage[]): Passage[] {
  const end = foot.findIndex(({ rule }) => rule?.endsBody === 'hard');
  return end < 0 ? foot : foot.slice(0, end);
}

/** Passages before and behind the speech that are asked for its date and place. */
const mostAround = 150;

/** The first passages of a head, and those next to the speech. */
function nearest(head: Passage[]): Passage[] {
  return head.length <= mostAround ? head : [...head.slice(0, mostAround / 3), ...head.slice(-mostAround)];
}

/** Says beside a line which fields were read from it. */
function explainLine(
  rule: LineRule,
  title: Passage | null,
  { dateEvidence, pageDate }: SpeechDate,
  evidence: SpeechDocument['evidence'],
): LineRule {
  const { line } = rule;
  const fields = ['speaker', 'role', 'venue', 'city'].filter((field) => evidence[field]?.line === line);
  const isDate = dateEvidence?.line === line;
  if (line === title?.startLine && rule.rule === 'title') {
    const parts = [
      ...fields.map((field) => (field === 'venue' ? 'event' : field)),
      ...(isDate ? ['date'] : []),
    ];
    return {
      ...rule,
      note: `title${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${isDate ? '; taken as speech date' : ''}`,
    };
  }
  if (rule.rule === 'page-stamp') {
    const taken = [...(isDate ? ['speech date'] : []), ...(pageDate !== null ? ['page date'] : [])];
    return taken.length > 0 ? { ...rule, note: `${rule.note}; taken as ${taken.join(' and ')}` } : rule;
  }
  const taken = [...(isDate ? ['speech date'] : []), ...fields];
  return taken.length > 0 && rule.rule !== 'paragraph' && rule.rule !== 'body-start' && rule.rule !== 'turn'
    ? { ...rule, note: `${rule.note}; gives ${taken.join(', ')}` }
    : rule;
}

const noBody: Diagnostic = {
  line: null,
  code: 'no-body',
  severity: 'error',
  message: 'no speech was found in this file; name its lines with `bodyLines` in corpus.yaml if there is one',
};
const noSpeaker: Diagnostic = {
  line: null,
  code: 'no-speaker',
  severity: 'warning',
  message: 'the speaker was not found; set `speaker` in corpus.yaml if you know who it is',
};

/** Where the speech may begin at the earliest: the first passage that addresses, has a sure label, or says "I" or "we". */
function findOpening(passages: readonly Passage[]): number {
  const found = passages.findIndex(
    ({ rule, label, isSalutation, personal, words, blocks, endsSentence, text }) =>
      rule === null &&
      (blocks[0]?.hints.isSpeech === true ||
        (isSalutation && words >= 1) ||
        (label?.strength === 'sure' && (endsSentence || label.length >= text.length)) ||
        (personal > 0 && words >= 14 && (endsSentence || words >= 40))),
  );
  return found < 0 ? Math.min(passages.length, 40) : found;
}

/** "MODERATOR:" alone on its line, and below it a name: a field of the page, no turn. */
function isFieldName({ label, text, rule }: Passage, next: Passage | undefined): boolean {
  if (rule !== null || label === null || text.length === 0) return false;
  const behind = text.slice(label.length);
  if (behind !== '')
    return (
      label.label.endsWith(':') &&
      roughWords(behind) <= 8 &&
      !endsSentence(behind) &&
      parsePerson(behind) !== null
    );
  if (next === undefined) return true;
  if (next.rule !== null)
    return ['page-stamp', 'publication-date', 'check-delivery', 'clock-time'].includes(next.rule.id);
  return !next.endsSentence && !next.isSalutation && next.words <= 12 && next.label === null;
}

/** The span that corpus.yaml names: what lies in it is speech, unless corpus.yaml leaves it out too. */
function namedSpan(passages: readonly Passage[], bodyLines: readonly LineRange[]): BodySpan | null {
  const isNamed = ({ startLine }: Passage) => isInRanges(startLine, bodyLines);
  const start = passages.findIndex(isNamed);
  const end = passages.findLastIndex(isNamed) + 1;
  for (const passage of passages.slice(Math.max(0, start), end)) {
    if (!isNamed(passage))
      passage.rule = { id: 'override', note: 'left out: corpus.yaml names other lines as the speech' };
    else if (passage.rule?.id !== 'override') passage.rule = null;
  }
  return start < 0 ? null : { start, end };
}

/** Where the markup names who speaks, each change of speaker is a label without text. */
function labelByMarkup(passages: readonly Passage[]) {
  let current: string | undefined;
  for (const passage of passages) {
    const name = passage.rule === null ? passage.blocks[0]?.hints.speaker : undefined;
    if (name === undefined || name === current) continue;
    current = name;
    passage.label = { label: '', name, length: 0, part: 'named', strength: 'sure' };
  }
}

/** The labelled turns with their words; paragraphs without a label belong to the turn before. */
function turnsOf(said: readonly Passage[]) {
  const turns: { label: NonNullable<Passage['label']>; words: number; line: number }[] = [];
  for (const passage of said) {
    if (passage.label) turns.push({ label: passage.label, words: passage.words, line: passage.startLine });
    else {
      const open = turns.at(-1);
      if (open) open.words += passage.words;
    }
  }
  return turns;
}
