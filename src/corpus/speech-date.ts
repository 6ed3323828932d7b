import {
  collectDates,
  datePlaces,
  type DateCandidate,
  type DatePlace,
  type DateSources,
} from './date-candidates.ts';
import type { Confidence, Diagnostic, IsoDate, LineEvidence } from './speech-document.ts';

/** What the speech's date was read from, and when the page is from. */
export interface SpeechDate {
  date: IsoDate | null;
  dateEvidence: LineEvidence | null;
  dateConfidence: Confidence | null;
  pageDate: IsoDate | null;
  diagnostics: Diagnostic[];
}

const confidenceOf: Record<DatePlace, Confidence> = {
  field: 'high',
  known: 'high',
  given: 'high',
  title: 'high',
  dateline: 'high',
  lede: 'medium',
  stamp: 'medium',
  headline: 'medium',
  foot: 'medium',
  page: 'low',
  'file-name': 'low',
  fetched: 'low',
};

/** Weighs every date around a speech. Never guesses without saying so in a diagnostic. */
export function rankSpeechDate(sources: DateSources): SpeechDate {
  const candidates = collectDates(sources);
  const diagnostics: Diagnostic[] = [];

  const page =
    candidates.find(({ place, mention }) => place === 'page' && mention.date !== null) ??
    candidates.find(({ place, mention }) => place === 'stamp' && mention.date !== null) ??
    candidates.find(({ place, mention }) => place === 'foot' && mention.date !== null) ??
    candidates.find(({ place, mention }) => place === 'fetched' && mention.date !== null);
  const ranked = candidates
    .filter(({ place }) => place !== 'fetched')
    .toSorted(
      (a, b) =>
        datePlaces.indexOf(a.place) - datePlaces.indexOf(b.place) ||
        a.distance - b.distance ||
        a.line - b.line,
    );
  const result = choose(ranked, diagnostics);
  return { ...result, pageDate: page?.mention.date ?? null, diagnostics };
}

function choose(
  ranked: DateCandidate[],
  diagnostics: Diagnostic[],
): Omit<SpeechDate, 'pageDate' | 'diagnostics'> {
  const nothing = { date: null, dateEvidence: null, dateConfidence: null };
  const chosen = ranked.find(({ mention }) => mention.date !== null);
  const unsettled = ranked.find(({ mention }) => mention.date === null);
  if (unsettled && (!chosen || datePlaces.indexOf(unsettled.place) < datePlaces.indexOf(chosen.place))) {
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
  const occasion = rival && [chosen, rival].find(({ context }) => recalls.test(context));
  const later = occasion === chosen ? rival : chosen;
  if (rival && occasion && later && (later.mention.date ?? '') > (occasion.mention.date ?? '')) {
    diagnostics.push({
      line: occasion.line,
      code: 'other-date',
      severity: 'info',
      message: `"${occasion.mention.text}" in line ${occasion.line} is the day that the speech recalls; "${later.mention.text}" is taken`,
    });
    return take(later, 'medium');
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

/** What a heading says that is about an earlier day. */
const recalls =
  /anniversar|commemorat|remembrance|memorial|in memory|victims|attacks? (?:of|on)|gedenk|jahrestag|zum \d|aniversario|anniversaire|commémorat|conmemora|годовщин|памяти|周年|纪念|ذكرى/iu;

/** Two dates that stand in places as good as each other. */
function isEqualRank(chosen: DateCandidate, other: DateCandidate): boolean {
  const strong = new Set<DatePlace>(['title', 'dateline']);
  if (strong.has(chosen.place) && strong.has(other.place)) return true;
  if (chosen.place === 'given') return other.place === 'given';
  // The stamp next to the title wins over one far from it.
  return chosen.place === 'stamp' && other.place === 'stamp' && other.distance - chosen.distance < 4;
}

function take(
  { mention, line, place }: DateCandidate,
  confidence: Confidence,
): Omit<SpeechDate, 'pageDate' | 'diagnostics'> {
  return {
    date: mention.date,
    dateEvidence: place === 'file-name' ? null : { line, text: mention.text },
    dateConfidence: confidence,
  };
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function wrongWeekday({ mention, context }: DateCandidate): string | null {
  const before = context.slice(Math.max(0, mention.start - 16), mention.start).toLowerCase();
  const named = weekdays.findIndex((name) => new RegExp(`\\b${name},?\\s*$`).test(before));
  if (named < 0 || mention.date === null) return null;
  return new Date(`${mention.date}T00:00:00Z`).getUTCDay() === named ? null : (weekdays[named] ?? null);
}

function explain({ mention, line }: DateCandidate): Diagnostic {
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
