import type { IsoDate } from '../corpus/speech-document.ts';
import { halfOfSpan, sayDate } from './time-calendar.ts';
import { dateForms, monthAloneForm } from './time-date-forms.ts';
import { type FormPlace, inFull, type TimeForm, type TimeReference } from './time-form.ts';
import { nearDayForms } from './time-near-days.ts';
import { otherLanguageTimes } from './time-numeric.ts';
import { relativeForms, vague } from './time-relative-forms.ts';
import { yearForms } from './time-year-forms.ts';

/** What is needed of a speech to resolve the times in it. */
export interface TimeContext {
  /** The day of the speech; `null` where it is not known: relative times then stay unresolved. */
  date: IsoDate | null;
  /** BCP 47 language of the text; `und` and English have all forms, others dates and years in figures. */
  language: string;
}

/**
 * The times that a text names, in running order, without overlap: days, months, seasons, years, decades, centuries
 * and spans, written out or counted from the day of the speech. Not times: events ("World War II"), lengths without
 * an anchor ("for five years"), "today" for nowadays, and numbers in the names of things ("resolution 2254"). One
 * pass over the words; each form is tried only at the words that it can begin with.
 */
export function findTimeReferences(text: string, { date, language }: TimeContext): TimeReference[] {
  if (!/^(?:en|und)\b/iu.test(language)) return otherLanguageTimes(text);
  const found: TimeReference[] = [];
  let next = 0;
  anchors.lastIndex = 0;
  for (let anchor = anchors.exec(text); anchor !== null; anchor = anchors.exec(text)) {
    next = Math.max(next, wordStart(text, anchor.index - longestLead));
    words.lastIndex = next;
    for (let word = words.exec(text); word !== null && word.index <= anchor.index; word = words.exec(text)) {
      const reference = readPart(text, word.index, date, found.at(-1) ?? null);
      next = reference === null ? words.lastIndex : reference.end;
      words.lastIndex = next;
      if (reference !== null) found.push(reference);
    }
    anchors.lastIndex = Math.max(next, anchor.index + 1);
  }
  return withContradictions(text, found);
}

/** What every time has in it: text further than a lead away from these is not looked at. */
const anchors =
  /\d|year|month|week|day|decade|centur|millen|tomorrow|tonight|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|ties\b/giu;
/** The longest lead in characters: "the very first half of the" and the like. */
const longestLead = 60;

/** The start of the word, or of the gap, that an offset falls into. */
function wordStart(text: string, offset: number): number {
  let start = Math.max(0, offset);
  while (start > 0 && start > offset - 40 && /[\p{L}\d]/u.test(text.charAt(start - 1))) start--;
  return start;
}

const words = /\p{L}+|\d+/gu;
const oneWord = /\p{L}+|\d+/uy;

const formsByStart = new Map<string, TimeForm[]>();
for (const form of [...dateForms, ...yearForms, ...nearDayForms, ...relativeForms, monthAloneForm])
  for (const start of form.starts) formsByStart.set(start, [...(formsByStart.get(start) ?? []), form]);

const part =
  /((?:very )?(?:early|late|mid|earlier|later(?: on)?)|(?:the )?(?:very )?(?:beginning|start|middle|end|first half|second half) of(?: the)?)(?:\s{1,3}in)?[\s-]{1,3}/iuy;
const partStarts = new Set([
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'very',
  'the',
  'beginning',
  'start',
  'middle',
  'end',
  'first',
  'second',
]);

/** A time at a place, with what is said of a part of it before: "late 2016", "the beginning of May". */
function readPart(
  text: string,
  start: number,
  speech: IsoDate | null,
  previous: TimeReference | null,
): TimeReference | null {
  const word = wordAt(text, start);
  if (partStarts.has(word)) {
    part.lastIndex = start;
    const match = part.exec(text);
    const inner = match === null ? null : readAt(text, start + match[0].length, speech, previous);
    if (match !== null && inner !== null && inner.precision !== 'day') {
      const said = { ...inner, start, text: text.slice(start, inner.end) };
      const { from, to } = inner;
      const half = /second half/iu.test(said.text)
        ? 'second'
        : /first half/iu.test(said.text)
          ? 'first'
          : null;
      if (half !== null && from !== null && to !== null) {
        const span = halfOfSpan({ from, to }, inner.precision, half);
        if (span !== null) return { ...said, ...span, precision: 'span' };
      }
      return { ...said, remark: [vague(match[1] ?? ''), inner.remark].filter(Boolean).join('; ') };
    }
  }
  return readAt(text, start, speech, previous);
}

function readAt(
  text: string,
  start: number,
  speech: IsoDate | null,
  previous: TimeReference | null,
): TimeReference | null {
  for (const form of formsByStart.get(wordAt(text, start)) ?? []) {
    form.pattern.lastIndex = start;
    const match = form.pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    const place: FormPlace = { text, start, end, speech, previous };
    const reading = form.read(
      match.slice(1).map((group: string | undefined) => group ?? ''),
      place,
    );
    if (reading !== null)
      return {
        start,
        end,
        text: match[0],
        relative: form.relative === true || reading.reasoning !== inFull,
        ...reading,
      };
  }
  return null;
}

function wordAt(text: string, start: number): string {
  oneWord.lastIndex = start;
  const word = oneWord.exec(text)?.[0] ?? '';
  return /^\d/.test(word) ? '#' : word.toLowerCase();
}

/** A relative time beside a date that it does not agree with stays as it is, with a remark. */
function withContradictions(text: string, found: readonly TimeReference[]): TimeReference[] {
  return found.map((reference, i) => {
    const next = found[i + 1];
    if (next === undefined || !reference.relative || reference.precision !== 'day') return reference;
    if (!/\d/.test(next.text) || / ago/u.test(next.text)) return reference;
    if (
      next.precision !== 'day' ||
      reference.from === null ||
      next.from === null ||
      next.from === reference.from
    )
      return reference;
    if (!/^,?\s{1,3}(?:on\s{1,3})?(?:the\s{1,3})?$/u.test(text.slice(reference.end, next.start)))
      return reference;
    const remark = `the text goes on with ${next.text}; ${reference.reasoning} is ${sayDate(reference.from)}`;
    return { ...reference, remark };
  });
}
