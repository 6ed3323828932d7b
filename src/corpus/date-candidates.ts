import { dateInFileName, findDates, type DateMention } from './dates.ts';
import type { KnownValue } from './block.ts';
import type { Passage } from './passage.ts';
import { isBracketed } from './headline-choice.ts';
import { readHeadlineFacts } from './headline-facts.ts';
import { isPersonName, parsePerson } from './person-names.ts';

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
 * `field`: a line of the page that says "Delivered on: …"; `known`: markup or front matter; `given`: the source says that
 * the speech was given then; `headline`: in a longer line of the heading that is no sentence; `page`: when the page was published; `fetched`: when it was
 * put into an archive or looked up, which says nothing of the speech.
 */
export const datePlaces = [
  'field',
  'known',
  'given',
  'title',
  'dateline',
  'lede',
  'stamp',
  'headline',
  'foot',
  'page',
  'file-name',
  'fetched',
] as const;
export type DatePlace = (typeof datePlaces)[number];
export interface DateCandidate {
  place: DatePlace;
  mention: DateMention;
  line: number;
  /** The words around the mention. */
  context: string;
  /** Passages between it and the title. */
  distance: number;
  /** Stands in the lines right below a person's name, as in the heading of a speech. */
  besidePerson: boolean;
}

const isField =
  /^\W*(?:delivered on|date of (?:the )?(?:speech|delivery|event)|speech date|event date|дата (?:выступления|проведения))\W{0,4}\s*:/iu;
/** Right before a date. */
const saysGiven =
  /(?<![\p{L}\p{N}])(?:delivered|given on|date of (?:speech|delivery|event)|speech date|event date|held on|recorded on|gehalten am|prononcée? (?:le|à|au|par)|pronunciad[oa] (?:el|en|por)|proferid[oa] (?:em|por)|tenuto (?:il|a))(?![\p{L}\p{N}])[^.;]{0,48}$|дата (?:выступления|проведения)[^.;]{0,9}$/iu;
const saysFetched = /\b(?:accessed|retrieved|uploaded|printed|release date|posting date|last edited)\b/iu;
const saysSpoke =
  /(?<![\p{L}\p{N}])(?:delivered|spoke|gave|given|addressed|took part|held|hielt|gehalten|prononcé|pronunci|remarks|speech|statement|выступил|состоя)|发表|讲话|致辞|演讲/iu;
const saysPublished =
  /(?<![\p{L}\p{N}])(?:published|posted|submitted|distributed|released?|release date|issued|last edited|updated|modified|reviewed|publication date|accessed|retrieved|uploaded|created|printed|veröffentlicht|aktualisiert|publiée?|mise? à jour|modifiée?|publicad[oa]|a(?:c)?tualizad[oa]|pubblicat[oa]|aggiornat[oa])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])stand:|опубликовано|дата публикации|обновлено|发布时间|更新时间/iu;

/** Every date around a speech, with where it stands; numbers like 03/04/2021 are settled where another date shows their order. */
export function collectDates(sources: DateSources): DateCandidate[] {
  const candidates = collect(sources);
  const dayFirst = agreesWithOthers(candidates) ?? readsDayFirst(candidates);
  for (const candidate of candidates) settle(candidate, dayFirst);
  return candidates;
}

function collect({ file, title, head, foot, known, knownPageDate }: DateSources): DateCandidate[] {
  const candidates: DateCandidate[] = [];
  const add = (
    place: DatePlace,
    mention: DateMention,
    line: number,
    context: string,
    distance = 0,
    besidePerson = false,
  ) => candidates.push({ place, mention, line, context, distance, besidePerson });
  const addKnown = (place: DatePlace, value: KnownValue | null) => {
    for (const mention of value ? findDates(value.value).slice(0, 1) : [])
      if (value) add(place, mention, value.line, value.text);
  };
  addKnown(known?.confidence === 'low' ? 'foot' : 'known', known);
  addKnown('page', knownPageDate);
  const titleAt = title ? head.indexOf(title) : -1;
  const inTitle = title ? findDates(title.text) : [];
  const given = title && dateOfTitle(inTitle, title.text);
  /** What the title is about is not the day of the speech, wherever the page says it again. */
  const subjects = new Set(inTitle.flatMap(({ date }) => (date === given?.date ? [] : [date])));
  for (const [i, passage] of head.entries()) {
    if (passage.rule?.id === 'front-matter') continue;
    const mentions = findDates(passage.text.slice(0, 600));
    const used = repeatsTitle(title, passage) ? [dateOfTitle(mentions, passage.text)] : mentions.slice(0, 3);
    for (const mention of used) {
      if (!mention) continue;
      const before = passage.text.slice(0, mention.start).split(/[|•·]/).at(-1) ?? '';
      const place = repeatsTitle(title, passage)
        ? 'title'
        : (used.length > 1 && saysPublished.test(before)) || isTrailTo(title, passage)
          ? 'page'
          : isBracketed(passage.text) && !tellsWhenSpoken(passage.text, mention)
            ? 'page'
            : subjects.has(mention.date)
              ? null
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

/**
 * Of several dates in a title the last is the speech's and the others what it is about, unless the title goes on to
 * its subject behind one: "…, on radio on 18 May 2017, on the government formed on 17 May 2017".
 */
function dateOfTitle(mentions: readonly DateMention[], text: string): DateMention | undefined {
  const hasTopic = ({ end }: DateMention) => {
    const subject = end + (topic.exec(text.slice(end, end + 20))?.[0].length ?? 0);
    // "…, on Sunday, 24 March 2019" is another day.
    const isDay = mentions.some(
      ({ start }) => start >= subject && /^(?:the )?(?:\p{L}+,? )?$/u.test(text.slice(subject, start)),
    );
    return subject > end && !isDay;
  };
  return mentions.find(hasTopic) ?? mentions.at(-1);
}

/** "[Delivered in Oslo, 12 May 2015]", "[Oslo, 12 May 2015]": not "[Weekly Digest, Monday, May 20, 1996]". */
function tellsWhenSpoken(text: string, { start, end }: DateMention): boolean {
  return (
    /\b(?:delivery|spoken?|gave|given|held|broadcast|recorded)\b/iu.test(text) ||
    saysGiven.test(text.slice(0, start)) ||
    (/^\[(?:\p{Lu}[\p{L} .’'-]{1,30},\s)?$/u.test(text.slice(0, start)) && /^\.?\]$/u.test(text.slice(end)))
  );
}

/** The title itself, or the same words once more: a page has them above its menu and above its text. */
function repeatsTitle(title: Passage | null, passage: Passage): boolean {
  return (
    passage === title ||
    (title !== null && title.text.length > 40 && passage.text.startsWith(title.text.slice(0, 40)))
  );
}

const topic =
  /^(?: \p{L}{1,6})?,\s(?:on|about|regarding|concerning|sur|concernant|sobre|über|zu|zum|zur|su|sul|sulla|о|об|про)\s/iu;

/** The way to the page, which ends with its title. */
function isTrailTo(title: Passage | null, { text }: Passage): boolean {
  return title !== null && text.length > title.text.length && text.endsWith(title.text);
}

/** One of the three short lines above names a person and nothing else but an office. */
function isBelowPerson(head: readonly Passage[], at: number): boolean {
  for (const passage of head.slice(Math.max(0, at - 3), at).toReversed()) {
    if (passage.words > 12 || passage.endsSentence) return false;
    if (parsePerson(passage.text) !== null) return true;
  }
  return false;
}

function placeInHead(passage: Passage, mention: DateMention): DatePlace | null {
  const { text, rule } = passage;
  if (rule?.id === 'copyright' || rule?.id === 'day-counter') return null;
  if (isField.test(text)) return 'field';
  if (saysGiven.test(text.slice(Math.max(0, mention.start - 80), mention.start))) return 'given';
  if (rule?.id === 'publication-date' || saysPublished.test(text))
    return /^(?:date|for immediate release)\b/i.test(text) ? 'stamp' : isFetched(text) ? 'fetched' : 'page';
  // "Source: Agency | 2020-09-23 00:23:58 | Editor: xy"
  if (
    /(?:^|[|\s])editor\s?:|来源|编辑/iu.test(text) ||
    (!/^date\b/i.test(text) && /^[T\s]+\d\d:\d\d:\d\d/.test(text.slice(mention.end)))
  )
    return 'page';
  const around = text.length - mention.text.length;
  if (rule?.id === 'page-stamp') return mention.kind === 'partial' ? null : 'stamp';
  if (around <= 3) return mention.kind === 'partial' ? null : 'stamp';
  const rest = `${text.slice(0, mention.start)} ${text.slice(mention.end)}`.replace(
    /^[\s,|·•by:-]+|[\s,|·•-]+$/giu,
    '',
  );
  // "May 15, 2022 Jane Doe": who posted it, and when.
  if (isPersonName(rest)) return 'stamp';
  if (around <= 90 && passage.words <= 20) {
    if (mention.kind === 'partial' && !/^(?:x|_|\?|…|\.)/i.test(mention.text)) return null;
    return /\b(?:session|year|since|from|until|act|agreement|treaty|resolution)\b/i.test(text)
      ? 'lede'
      : 'dateline';
  }
  // "(Paris, 7 July 2011) – Joint press conference …"
  if (mention.kind === 'day' && /^\(?(?:\p{Lu}[\p{L} .’'-]{1,30},\s)?$/u.test(text.slice(0, mention.start)))
    return /^\s?[)–—:-]/u.test(text.slice(mention.end)) ? 'dateline' : 'lede';
  if (mention.kind !== 'day') return null;
  // "…, he said. (09.02.06)": when it was posted.
  if (/[.!?]["”’]?\s*\($/u.test(text.slice(0, mention.start))) return 'page';
  const isHeadline = !passage.endsSentence && passage.words <= 45;
  // "Statement by X at Y, 5 May 2020": a second headline, with the speaker in it.
  if (isHeadline && /^[\s).,]*$/u.test(text.slice(mention.end)) && readHeadlineFacts(text).personIsSure)
    return 'dateline';
  if (isHeadline) return 'headline';
  return saysSpoke.test(text) && passage.words < 120 ? 'lede' : null;
}

/** A page may say both when it was published and when it was changed. */
function isFetched(text: string): boolean {
  return (
    saysFetched.test(text) &&
    !/(?<![\p{L}\p{N}])(?:published|posted|issued|publié|publicado)(?![\p{L}\p{N}])/iu.test(text)
  );
}

function lineOf(passage: Passage, mention: DateMention): number {
  return passage.spans.findLast(({ start }) => start <= mention.start)?.line ?? passage.startLine;
}

/** A date that another one spells out tells how numbers are written here. */
function agreesWithOthers(candidates: DateCandidate[]): boolean | null {
  const days = new Set(candidates.flatMap(({ mention }) => (mention.kind === 'day' ? [mention.date] : [])));
  for (const { mention } of candidates) {
    const [dayFirst = '', monthFirst = ''] = mention.kind === 'ambiguous' ? mention.readings : [];
    if (days.has(dayFirst) !== days.has(monthFirst)) return days.has(dayFirst);
  }
  return null;
}

/** Whether numbers like 03/04/2021 are day first here, as far as other dates of the source show it; `null` if none does. */
function readsDayFirst(candidates: DateCandidate[]): boolean | null {
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

function settle({ mention }: DateCandidate, dayFirst: boolean | null) {
  if (mention.kind !== 'ambiguous' || dayFirst === null) return;
  mention.kind = 'day';
  mention.date = mention.readings[dayFirst ? 0 : 1] ?? null;
}
