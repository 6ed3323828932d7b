import { isInRanges, type LineRange } from './override.ts';
import type { Passage } from './passage.ts';
import { fold } from './fold.ts';
import { surname } from './person-names.ts';
import type { RelatedList } from './related-list.ts';
import { isStageDirection } from './stage-directions.ts';
import { continuesSentence, isCaseless, roughWords } from './sentence-shape.ts';

/** What is known about the page when the speech is looked for in it. */
export interface BodyContext {
  title: Passage | null;
  speaker: string | null;
  related: RelatedList;
  /** Passages whose label is believed. */
  labelled: ReadonlySet<Passage>;
}

/** The passages `[start, end)` that hold the speech, or `null`; what is left out inside is named by its rule. */
export interface BodySpan {
  start: number;
  end: number;
}

const closing =
  /^(?:(?:and )?(?:i )?thank(?:s| you)|god bless|merci|gracias|muchas gracias|danke|vielen dank|herzlichen dank|grazie|obrigad|спасибо|благодарю|дякую|谢谢|شكرا|dziękuję|amen|long live|vive |slava |слава )/iu;
/** Too few words before a mark of the end to be a speech. */
const leastWords = 60;

/** Finds where the speech begins and ends. */
export function findBodySpan(passages: readonly Passage[], context: BodyContext): BodySpan | null {
  const titleAt = context.title ? passages.indexOf(context.title) : -1;
  const opened = passages.findIndex(({ rule }) => rule?.startsBody === true);
  const from = Math.max(titleAt, opened) + 1;
  const to = findHardEnd(passages, from, context);
  const best = bestRun(passages, from, to, context);
  if (best === null) return null;
  const start = includeAddress(passages, skipIntroduction(passages, best, context), from);
  return { start, end: dropBiography(passages, start, best.end, context) };
}

/** Where the page says that the speech is over: the first mark that has a speech before it. */
function findHardEnd(passages: readonly Passage[], from: number, { related }: BodyContext): number {
  const ahead = Array.from({ length: passages.length + 1 }, () => 0);
  for (let i = passages.length - 1; i >= 0; i--)
    ahead[i] = (ahead[i + 1] ?? 0) + proseWords(passages[i], related);
  let before = 0;
  for (let i = from; i < passages.length; i++) {
    const passage = passages[i];
    if (!passage) break;
    const strength = related.headlines.has(passage) ? 'hard' : passage.rule?.endsBody;
    const after = ahead[i + 1] ?? 0;
    const isEnd =
      strength === 'hard'
        ? before >= leastWords && before * 4 > after
        : strength === 'soft' && before >= leastWords && before > after;
    if (isEnd) return i;
    before += proseWords(passage, related);
  }
  return passages.length;
}

function proseWords(passage: Passage | undefined, related: RelatedList): number {
  if (!passage || passage.rule !== null || related.headlines.has(passage) || related.teasers.has(passage))
    return 0;
  return passage.words >= 6 ? passage.words : 0;
}

/** The run of passages with the greatest sum of weights. */
function bestRun(
  passages: readonly Passage[],
  from: number,
  to: number,
  context: BodyContext,
): BodySpan | null {
  let best: (BodySpan & { sum: number }) | null = null;
  let start = from;
  let sum = 0;
  let unfinished = false;
  for (let i = from; i < to; i++) {
    const passage = passages[i];
    if (!passage) break;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    const weight = weigh(passage, context, unfinished);
    unfinished =
      passage.rule === null &&
      weight > 0 &&
      !passage.endsSentence &&
      !(passage.words < 8 && closing.test(passage.text));
    sum += weight;
    if (sum > (best?.sum ?? 0)) best = { start, end: i + 1, sum };
  }
  return best;
}

/**
 * How much a passage looks like speech: its words, or a price for what does not.
 *
 * @param unfinished whether the passage before is speech that stops in the middle of a sentence
 */
function weigh(passage: Passage, { related, labelled }: BodyContext, unfinished: boolean): number {
  const hints = passage.blocks[0]?.hints;
  if (related.headlines.has(passage) || related.teasers.has(passage)) return -30;
  if (passage.rule !== null) return -3;
  if (hints?.isSpeech) return passage.words + 20;
  if (labelled.has(passage)) return Math.max(12, passage.words);
  if ((hints?.linkShare ?? 0) > 0.6 && passage.words < 40) return -8;
  if (passage.isSalutation) return 8;
  if (isStageDirection(passage.text)) return 0;
  if (closing.test(passage.text) && passage.words < 30) return 4;
  if (passage.endsSentence && passage.words >= 4) return hints?.heading ? 1 : passage.words;
  if (passage.endsSentence) return passage.personal > 0 ? 3 : 1;
  if (passage.words >= 25) return passage.words * 0.7;
  if (passage.words >= 10 && passage.personal > 0) return passage.words * 0.5;
  if (unfinished && passage.words >= 4 && continuesSentence(passage.text)) return passage.words * 0.5;
  // What is put in parentheses neither begins a speech nor ends it.
  if (/^\([^()]+\)$/u.test(passage.text)) return 0;
  return -6;
}

/** Short lines with a comma at their end, right above the first that was recognised, belong to the address. */
function includeAddress(passages: readonly Passage[], start: number, from: number): number {
  let first = start;
  for (; first > from; first--) {
    const before = passages[first - 1];
    if (
      !before ||
      before.rule !== null ||
      before.words > (/^(?:The |Your |His |Her |Honou?rable|Excellenc)/u.test(before.text) ? 28 : 10) ||
      before.label !== null
    )
      break;
    // In an address without commas, those who are greeted by name.
    const named =
      passages[start]?.isSalutation === true &&
      !/[,.:!]$/u.test(passages[start]?.text ?? '') &&
      passages[first]?.blocks[0]?.gap === 0 &&
      (before.isSalutation ||
        /^(?:[SD]?PM|SM|DPM|Dr|Mr|Mrs|Ms|Prof|Minister|Ambassador|H\.?E)\.?\s/u.test(before.text));
    if (
      (!named && !/[,،，]$/u.test(before.text)) ||
      !/^[\p{Lu}\p{Lo}]/u.test(before.text) ||
      /\d/.test(before.text)
    )
      break;
  }
  return passages[start]?.isSalutation ? first : start;
}

/** A page may tell what the speech is about before it gives it; the speech begins with an address, a label or an "I". */
function skipIntroduction(passages: readonly Passage[], span: BodySpan, context: BodyContext): number {
  const { start, end } = span;
  const reach = Math.min(end, start + 14);
  const isSignal = (passage: Passage | undefined) =>
    passage?.rule === null &&
    (context.labelled.has(passage) ||
      passage.isSalutation ||
      passage.personal > 0 ||
      passage.blocks[0]?.hints.isSpeech === true);
  const turn = passages.slice(start, reach).findIndex((passage) => context.labelled.has(passage));
  const isAbout = (passage: Passage) =>
    passage.rule === null &&
    passage.personal === 0 &&
    (mentionsSpeaker(passage, context) || aboutSpeech.test(passage.text.slice(0, 400)));
  const before = passages.slice(start, start + Math.max(0, turn));
  const lastAbout = before.findLastIndex(isAbout);
  const spokenBetween = before
    .slice(lastAbout + 1)
    .some(({ rule, personal, isSalutation }) => rule === null && (personal > 0 || isSalutation));
  // What stands behind "The Minister announced:" is said by him.
  if (lastAbout >= 0 && /[:：]$/u.test(before[lastAbout]?.text ?? '')) return start + lastAbout + 1;
  if (lastAbout >= 0 && !spokenBetween) return start + turn;
  let signal = start;
  while (signal < reach && !isSignal(passages[signal])) signal++;
  if (signal >= reach) return start;
  // A third-person introduction may have a stray "our"; a turn's label or an address close behind it is a better signal.
  const better = passages
    .slice(signal, Math.min(end, signal + 4))
    .findIndex((passage) => passage.rule === null && (context.labelled.has(passage) || passage.isSalutation));
  const first = passages[signal];
  if (better > 0 && first && first.personal < 2 && mentionsSpeaker(first, context) && first.label === null)
    signal += better;
  if (signal === start) return start;
  const between = passages.slice(start, signal);
  const spoken = between.filter(({ rule }) => rule === null);
  const signalPassage = passages[signal];
  const framed = between.some(({ rule }) => rule !== null && rule.id !== 'page-number');
  const words = spoken.reduce((sum, passage) => sum + passage.words, 0);
  const addressed = signalPassage?.isSalutation === true && words < 160;
  // Whoever is asked first may have said something before; whoever is named first begins.
  const labelled =
    signalPassage?.label?.part !== 'asks' &&
    signalPassage !== undefined &&
    context.labelled.has(signalPassage);
  const about = spoken.some(
    (passage) => mentionsSpeaker(passage, context) || aboutSpeech.test(passage.text.slice(0, 400)),
  );
  return framed || addressed || labelled || about ? signal : start;
}

const aboutSpeech =
  /(?<![\p{L}\p{N}])(?:speech|remarks|address|statement|transcript|delivered|spoke|speaking|took part|attended|Rede|hielt|discours|prononcé|discurso|pronunció|выступил|принял участие|речь)(?![\p{L}\p{N}])|讲话|致辞|发表|كلمة|الكلمة|خطاب|ألقى/iu;

function mentionsSpeaker(passage: Passage, { speaker }: BodyContext): boolean {
  if (speaker === null) return false;
  const name = surname(speaker);
  const text = fold(passage.text.slice(0, 600));
  // As a word of its own: "Bergen" does not mention Berg.
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length))) return true;
  return isCaseless(name) && text.includes(name);
}

/** "X is a senior fellow at …" behind the speech is about the speaker, not by him. */
function dropBiography(
  passages: readonly Passage[],
  start: number,
  end: number,
  context: BodyContext,
): number {
  let last = end;
  for (; last > start + 1; last--) {
    const passage = passages[last - 1];
    if (!passage) break;
    if (passage.rule !== null) continue;
    const lead = fold(passage.text.slice(0, 90));
    const about =
      context.speaker !== null &&
      passage.label === null &&
      passage.personal === 0 &&
      lead.includes(surname(context.speaker)) &&
      /\b(?:is|was|serves|has|ist|est|es)\b/.test(lead) &&
      roughWords(passage.text) > 6;
    if (!about) break;
  }
  return last;
}

/** The span that corpus.yaml names: what lies in it is speech, unless corpus.yaml leaves it out too. */
export function namedSpan(passages: readonly Passage[], bodyLines: readonly LineRange[]): BodySpan | null {
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
