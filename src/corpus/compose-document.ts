import type { KnownField, Reading } from './block.ts';
import { findBodySpan, namedSpan, type BodySpan } from './body-span.ts';
import { findIncompleteness } from './completeness.ts';
import { chooseHeadline, wholeHeadline } from './headline-choice.ts';
import { layOutLines } from './line-layout.ts';
import { explainLine } from './line-notes.ts';
import type { LineRange } from './override.ts';
import { formPassages, type Passage } from './passage.ts';
import { findPersons, findPersonsBelow } from './person-candidates.ts';
import { findPlaces } from './place-facts.ts';
import { findRelatedLists } from './related-list.ts';
import { findRepeats } from './repeated-text.ts';
import { labelByMarkup, labelOwnLines, settleLabels } from './settled-labels.ts';
import { rankSpeechDate } from './speech-date.ts';
import type { Diagnostic, SpeechDocument } from './speech-document.ts';
import { evidenceOf, rankSpeakers } from './speaker-ranking.ts';
import { isStageDirection } from './stage-directions.ts';
import { detectLanguage, explainLanguage } from './text-language.ts';
import { formTurns, gatherTurns } from './turns.ts';

/**
 * Makes a document of what a dialect has read. Pure, and never throws.
 *
 * @param overridden fields that corpus.yaml sets: no line is said to give them
 */
export function composeDocument(
  file: string,
  reading: Reading,
  bodyLines?: readonly LineRange[],
  overridden: ReadonlySet<string> = new Set(),
): SpeechDocument {
  const { known } = reading;
  const passages = formPassages(reading.blocks, reading.layout, reading.rules);
  labelByMarkup(passages);
  labelOwnLines(passages);
  const related = findRelatedLists(passages);
  const early = passages.slice(0, findOpening(passages));
  const title = chooseHeadline(early);
  const persons = findPersons(title, early, known.title);

  const names = [...(known.speaker ? [known.speaker.value] : []), ...persons.map(({ name }) => name)];
  const labelled = settleLabels(passages, title, names);

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
    [
      ...(span.start < early.length ? findPersons(title, head, known.title) : persons),
      ...findPersonsBelow(foot),
    ],
    gatherTurns(said),
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
    lineRules: layout.lineRules.map((rule) =>
      explainLine(
        rule,
        title,
        {
          ...date,
          ...(overridden.has('date') ? { dateEvidence: null } : {}),
          ...(overridden.has('pageDate') ? { pageDate: null } : {}),
        },
        Object.fromEntries(Object.entries(evidence).filter(([field]) => !overridden.has(field))),
      ),
    ),
    paragraphs,
    related: related.items,
    diagnostics: diagnostics.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    overridden: [],
    evidence,
    lines: reading.source.lines,
    ...(reading.firstLine === 1 ? {} : { firstLine: reading.firstLine }),
  };
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

const thanks =
  /^(?:thank you|thanks|good (?:morning|afternoon|evening)|hello|merci|gracias|muchas gracias|danke|vielen dank|grazie|obrigad[oa]|спасибо|谢谢)(?!\p{L})(?!(?: very much)? for (?:visiting|using|your (?:feedback|interest|visit)))/iu;

/** Where the speech may begin at the earliest: the first passage that addresses, has a sure label, or says "I" or "we". */
function findOpening(passages: readonly Passage[]): number {
  const headline = passages.findIndex(
    ({ rule, words, endsSentence }) => rule === null && words >= 4 && !endsSentence,
  );
  const found = passages.findIndex(
    ({ rule, label, isSalutation, personal, words, blocks, endsSentence, text }, i) =>
      rule === null &&
      (blocks[0]?.hints.isSpeech === true ||
        (isSalutation && words >= 1) ||
        (headline >= 0 && i > headline && endsSentence && thanks.test(text)) ||
        (label?.strength === 'sure' && (endsSentence || label.length >= text.length)) ||
        (personal > 0 && words >= 14 && (endsSentence || words >= 40))),
  );
  return found < 0 ? Math.min(passages.length, 40) : found;
}
