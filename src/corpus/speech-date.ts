import { dateInFileName, findDates, type DateMention } from './dates.ts';
import type { KnownValue } from './block.ts';
import type { Passage } from './passage.ts';
import { parsePerson } from './person-names.ts';
import type { Confidence, Diagnostic, IsoDate, LineEvidence } from './speech-document.ts';

/** What the speech's date was read from, and when the page is from. */
export interface SpeechDate {
  date: IsoDate | null;
  dateEvidence: LineEvidence | null;
  dateConfidence: Confidence | null;
  pageDate: IsoDate | null;
  diagnostics: Diagnostic[];
}

export interface DateSources {
  file: string;
  title: Passage | null;
  /** Passages before the speech, and those behind it that belong to no list of other material. */
  head: readonly Passage[];
  foot: readonly Passage[];
  known: KnownValue | null;
  knownPageDate: KnownValue | null;
}

/**
 * Where dates stand, the best place first. Dates in the speech itself are never taken: they are what it speaks of.
 * `given`: the source says that the speech was given then; `page`: when the page was published; `fetched`: when it was
 * put into an archive or looked up, which says nothing of the speech.
 */
const places = [
  'known',
  'given',
  'title',
  'dateline',
  'lede',
  'stamp',
  'foot',
  'page',
  'file-name',
  'fetched',
] as const;
type Place = (typeof places)[number];
const confidenceOf: Record<Place, Confidence> = {
  known: 'high',
  given: 'high',
  title: 'high',
  dateline: 'high',
  lede: 'medium',
  stamp: 'medium',
  foot: 'medium',
  page: 'low',
  'file-name': 'low',
  fetched: 'low',
};

interface Candidate {
  place: Place;
  mention: DateMention;
  line: number;
  /** The words around the mention. */
  context: string;
  /** Passages between it and the title. */
  distance: number;
  /** Stands in the lines right below a person's name, as in the heading of a speech. */
  besidePerson: boolean;
}

const saysGiven =
  /\b(?:delivered(?: on)? (?=\p{L}+day|\d|\p{Lu})|given on|date of (?:speech|delivery|event)|speech date|event date|held on|recorded on|gehalten am|prononcé le|pronunciado el)\b|дата (?:выступления|проведения)/iu;
const saysFetched = /\b(?:accessed|retrieved|uploaded|printed|release date|posting date|last edited)\b/iu;
const saysSpoke =
  /\b(?:delivered|spoke|gave|given|addressed|took part|held|hielt|gehalten|prononcé|pronunci|remarks|speech|statement|выступил|состоя)/iu;
const saysPublished =
  /\b(?:published|posted|distributed|released?|release date|issued|last edited|updated|modified|reviewed|publication date|accessed|retrieved|uploaded|created|printed|veröffentlicht|stand|publié|mis à jour|publicado|actualizado)\b|опубликовано|дата публикации|обновлено|发布时间|更新时间/iu;

/** Weighs every date around a speech. Never guesses without saying so in a diagnostic. */
export function rankSpeechDate(sources: DateSources): SpeechDate {
  const candidates = collect(sources);
  const diagnostics: Diagnostic[] = [];
  const dayFirst = agreesWithOthers(candidates) ?? readsDayFirst(candidates);
  for (const candidate of candidates) settle(candidate, dayFirst);

  const page =
    candidates.find(({ place, mention }) => place === 'page' && mention.date !== null) ??
    candidates.find(({ place, mention }) => place === 'stamp' && mention.date !== null) ??
    candidates.find(({ place, mention }) => place === 'foot' && mention.date !== null) ??
    candidates.find(({ place, mention }) => place === 'fetched' && mention.date !== null);
  const ranked = candidates
    .filter(({ place }) => place !== 'fetched')
    .toSorted(
      (a, b) =>
        places.indexOf(a.place) - places.indexOf(b.place) || a.distance - b.distance || a.line - b.line,
    );
  const result = choose(ranked, diagnostics);
  return { ...result, pageDate: page?.mention.date ?? null, diagnostics };
}

function choose(
  ranked: Candidate[],
  diagnostics: Diagnostic[],
): Omit<SpeechDate, 'pageDate' | 'diagnostics'> {
  const nothing = { date: null, dateEvidence: null, dateConfidence: null };
  const chosen = ranked.find(({ mention }) => mention.date !== null);
  const unsettled = ranked.find(({ mention }) => mention.date === null);
  if (unsettled && (!chosen || places.indexOf(unsettled.place) < places.indexOf(chosen.place))) {
    diagnostics.push(explain(unsettled));
    const { readings } = unsettled.mention;
    const fits = (date: IsoDate) =>
      unsettled.mention.kind === 'ambiguous'
        ? readings.includes(date)
        : readings.length === 2 && date >= (readings[0] ?? '') && date <= (readings[1] ?? '');
    const fitting = ranked.find(({ mention }) => mention.date !== null && fits(mention.date));
    if (!fitting) return nothing;
    return take(fitting, unsettled.mention.kind === 'ambiguous' ? 'medium' : 'low');
  }
  if (!chosen) {
    diagnostics.push({
      line: null,
      code: 'no-date',
      severity: 'warning',
      message: 'no date of the speech was found; set `date` in corpus.yaml if you know it',
    });
    return nothing;
  }
  const rivals = ranked.filter(
    (other) => other.mention.date !== null && other.mention.date !== chosen.mention.date,
  );
  const rival = rivals.find((other) => isEqualRank(chosen, other));
  const beside = rival && [chosen, rival].filter(({ besidePerson }) => besidePerson);
  if (rival && beside?.length === 1) {
    const [kept] = beside;
    const other = kept === chosen ? rival : chosen;
    diagnostics.push({
      line: other.line,
      code: 'other-date',
      severity: 'info',
      message: `"${other.mention.text}" in line ${other.line} differs from "${kept?.mention.text ?? ''}", which stands beside the speaker’s name and is taken`,
    });
    if (kept) return take(kept, 'medium');
  }
  if (rival) {
    diagnostics.push({
      line: rival.line,
      code: 'dates-disagree',
      severity: 'warning',
      message: `two dates disagree: "${chosen.mention.text}" in line ${chosen.line} and "${rival.mention.text}" in line ${rival.line}; set \`date\` in corpus.yaml`,
    });
    return nothing;
  }
  const weekday = wrongWeekday(chosen);
  if (weekday !== null)
    diagnostics.push({
      line: chosen.line,
      code: 'weekday-disagrees',
      severity: 'warning',
      message: `"${chosen.mention.text}" was no ${weekday}`,
    });
  const earlier = rivals.find(
    ({ place, mention }) =>
      (place === 'stamp' || place === 'page') &&
      mention.date !== null &&
      mention.date < (chosen.mention.date ?? ''),
  );
  if (earlier && chosen.place !== 'stamp')
    diagnostics.push({
      line: earlier.line,
      code: 'page-older-than-speech',
      severity: 'info',
      message: `the page is dated ${earlier.mention.date}, before the speech`,
    });
  return take(chosen, weekday !== null || earlier ? 'medium' : confidenceOf[chosen.place]);
}

/** Two dates that stand in places as good as each other. */
function isEqualRank(chosen: Candidate, other: Candidate): boolean {
  const strong = new Set<Place>(['title', 'dateline']);
  if (strong.has(chosen.place) && strong.has(other.place)) return true;
  if (chosen.place === 'given') return other.place === 'given';
  // The stamp next to the title wins over one far from it.
  return chosen.place === 'stamp' && other.place === 'stamp' && other.distance - chosen.distance < 4;
}

function take(
  { mention, line, place }: Candidate,
  confidence: Confidence,
): Omit<SpeechDate, 'pageDate' | 'diagnostics'> {
  return {
    date: mention.date,
    dateEvidence: place === 'file-name' ? null : { line, text: mention.text },
    dateConfidence: confidence,
  };
}

function collect({ file, title, head, foot, known, knownPageDate }: DateSources): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (
    place: Place,
    mention: DateMention,
    line: number,
    context: string,
    distance = 0,
    besidePerson = false,
  ) => candidates.push({ place, mention, line, context, distance, besidePerson });
  const addKnown = (place: Place, value: KnownValue | null) => {
    for (const mention of value ? findDates(value.value).slice(0, 1) : [])
      if (value) add(place, mention, value.line, value.text);
  };
  addKnown(known?.confidence === 'low' ? 'foot' : 'known', known);
  addKnown('page', knownPageDate);
  const titleAt = title ? head.indexOf(title) : -1;
  for (const [i, passage] of head.entries()) {
    if (passage.rule?.id === 'front-matter') continue;
    const mentions = findDates(passage.text.slice(0, 600));
    // Of several dates in a title the last is the speech's; the others are what it is about.
    const used = passage === title ? mentions.slice(-1) : mentions.slice(0, 3);
    for (const mention of used) {
      const before = passage.text.slice(0, mention.start).split(/[|•·]/).at(-1) ?? '';
      const place =
        passage === title
          ? 'title'
          : used.length > 1 && saysPublished.test(before)
            ? 'page'
            : placeInHead(passage, mention);
      if (place)
        add(
          place,
          mention,
          lineOf(passage, mention),
          passage.text,
          Math.abs(i - titleAt),
          isBelowPerson(head, i),
        );
    }
  }
  for (const [i, passage] of foot.entries()) {
    if (passage.text.length > 200) continue;
    for (const mention of findDates(passage.text).slice(0, 1)) {
      if (mention.kind === 'partial') continue;
      const alone = passage.text.length - mention.text.length < 40;
      if (saysPublished.test(passage.text) || passage.rule?.id === 'publication-date')
        add(isFetched(passage.text) ? 'fetched' : 'page', mention, passage.startLine, passage.text);
      else if (alone && i < 4 && passage.rule?.id !== 'copyright')
        add('foot', mention, passage.startLine, passage.text);
    }
  }
  const inName = dateInFileName(file);
  if (inName)
    add(
      'file-name',
      { kind: 'day', date: inName.date, readings: [inName.date], start: 0, end: 0, text: inName.text },
      1,
      file,
    );
  return candidates;
}

/** One of the three short lines above names a person and nothing else but an office. */
function isBelowPerson(head: readonly Passage[], at: number): boolean {
  for (const passage of head.slice(Math.max(0, at - 3), at).toReversed()) {
    if (passage.words > 12 || passage.endsSentence) return false;
    if (parsePerson(passage.text) !== null) return true;
  }
  return false;
}

function placeInHead(passage: Passage, mention: DateMention): Place | null {
  const { text, rule } = passage;
  if (rule?.id === 'copyright' || rule?.id === 'day-counter') return null;
  if (saysGiven.test(text)) return 'given';
  if (rule?.id === 'publication-date' || saysPublished.test(text))
    return /^date\b/i.test(text) ? 'stamp' : isFetched(text) ? 'fetched' : 'page';
  const around = text.length - mention.text.length;
  if (rule?.id === 'page-stamp') return mention.kind === 'partial' ? null : 'stamp';
  if (around <= 3) return mention.kind === 'partial' ? null : 'stamp';
  if (around <= 90 && passage.words <= 20) {
    if (mention.kind === 'partial' && !/^(?:x|_|\?|…|\.)/i.test(mention.text)) return null;
    return /\b(?:session|year|since|from|until|act|agreement|treaty|resolution)\b/i.test(text)
      ? 'lede'
      : 'dateline';
  }
  // "(Paris, 7 July 2011) – Joint press conference …"
  if (mention.kind === 'day' && /^\(?(?:\p{Lu}[\p{L} .’'-]{1,30},\s)?$/u.test(text.slice(0, mention.start)))
    return /^\s?[)–—:-]/u.test(text.slice(mention.end)) ? 'dateline' : 'lede';
  return saysSpoke.test(text) && mention.kind === 'day' && passage.words < 120 ? 'lede' : null;
}

/** A page may say both when it was published and when it was changed. */
function isFetched(text: string): boolean {
  return saysFetched.test(text) && !/\b(?:published|posted|issued|publié|publicado)\b/iu.test(text);
}

function lineOf(passage: Passage, mention: DateMention): number {
  return passage.spans.findLast(({ start }) => start <= mention.start)?.line ?? passage.startLine;
}

/** A date that another one spells out tells how numbers are written here. */
function agreesWithOthers(candidates: Candidate[]): boolean | null {
  const days = new Set(candidates.flatMap(({ mention }) => (mention.kind === 'day' ? [mention.date] : [])));
  for (const { mention } of candidates) {
    const [dayFirst = '', monthFirst = ''] = mention.kind === 'ambiguous' ? mention.readings : [];
    if (days.has(dayFirst) !== days.has(monthFirst)) return days.has(dayFirst);
  }
  return null;
}

/** Whether numbers like 03/04/2021 are day first here, as far as other dates of the source show it; `null` if none does. */
function readsDayFirst(candidates: Candidate[]): boolean | null {
  for (const { mention, context } of candidates) {
    const numbers = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/.exec(mention.text);
    if (numbers && mention.kind === 'day') return Number(numbers[1]) > 12;
    // A clock of 24 hours is no American's.
    if (
      mention.kind === 'ambiguous' &&
      /\b(?:1[3-9]|2[0-3])[:.h]\d\d\b/.test(context.replace(mention.text, ''))
    )
      return true;
    if (/\b(?:[ap]\.?m\.?\s+(?:E|C|M|P)[SD]T|Washington, D\.?C)/i.test(context)) return false;
  }
  return null;
}

function settle({ mention }: Candidate, dayFirst: boolean | null) {
  if (mention.kind !== 'ambiguous' || dayFirst === null) return;
  mention.kind = 'day';
  mention.date = mention.readings[dayFirst ? 0 : 1] ?? null;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function wrongWeekday({ mention, context }: Candidate): string | null {
  const before = context.slice(Math.max(0, mention.start - 16), mention.start).toLowerCase();
  const named = weekdays.findIndex((name) => new RegExp(`\\b${name},?\\s*$`).test(before));
  if (named < 0 || mention.date === null) return null;
  return new Date(`${mention.date}T00:00:00Z`).getUTCDay() === named ? null : (weekdays[named] ?? null);
}

function explain({ mention, line }: Candidate): Diagnostic {
  const messages = {
    range: `"${mention.text}" is a span of days; which of them the speech was given on is not said`,
    partial: `"${mention.text}" names no day`,
    impossible: `"${mention.text}" is no day of the calendar`,
    ambiguous: `"${mention.text}" may be ${mention.readings.join(' or ')}`,
    day: '',
  };
  return {
    line,
    code: `date-${mention.kind}`,
    severity: 'warning',
    message: `${messages[mention.kind]}; set \`date\` in corpus.yaml if you know it`,
  };
}
