import type { TokenColumns } from './token-columns.ts';
import { tokenize } from './tokenizer.ts';

/**
 * Where sentences begin, by a rule of our own, so that every machine finds the same (`Intl.Segmenter` differs between
 * runtimes, and splits after "Mr."): a sentence ends at . ! ? or … (closing quotation marks and brackets may follow)
 * when white space comes next and the next word does not begin with a small letter; a full stop after an abbreviation
 * or a single initial ends none. A paragraph always begins a sentence.
 */
export function computeSentenceStarts(columns: TokenColumns): Uint8Array {
  const known = cache.get(columns);
  if (known) return known;
  const starts = new Uint8Array(columns.wordIds.length);
  const gapKinds = Uint8Array.from(columns.gaps, gapKind);
  const isAbbreviation = Uint8Array.from(columns.words, (word) => Number(abbreviations.test(word)));
  const beginsSmall = Uint8Array.from(columns.words, (word) => Number(/^\p{Ll}/u.test(word)));
  for (let p = 0; p + 1 < columns.paragraphStart.length; p++) {
    const first = columns.paragraphStart[p] ?? 0;
    const last = columns.paragraphStart[p + 1] ?? 0;
    if (first < last) starts[first] = 1;
    for (let token = first + 1; token < last; token++) {
      const kind = gapKinds[columns.gapIds[token + p] ?? 0];
      if (kind === 0 || beginsSmall[columns.wordIds[token] ?? 0] === 1) continue;
      if (kind === 1 && isAbbreviation[columns.wordIds[token - 1] ?? 0] === 1) continue;
      starts[token] = 1;
    }
  }
  cache.set(columns, starts);
  return starts;
}

/** The sentences of one paragraph's text by the same rule: UTF-16 offsets, `end` exclusive, without white space around. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const tokens = tokenize(text);
  const starts = [0];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (before === undefined) continue;
    const gap = text.slice(before.end, token.start);
    const kind = gapKind(gap);
    if (kind === 0 || /^\p{Ll}/u.test(token.text)) continue;
    if (kind === 1 && abbreviations.test(before.text)) continue;
    // An opening mark belongs to what it opens.
    starts.push(before.end + gap.search(/\s(?!.*\s)/su) + 1);
  }
  return starts.flatMap((start, i) => {
    const piece = text.slice(start, starts[i + 1] ?? text.length);
    const from = start + piece.length - piece.trimStart().length;
    const end = from + piece.trim().length;
    return end > from ? [{ start: from, end }] : [];
  });
}

const cache = new WeakMap<TokenColumns, Uint8Array>();

/** Titles and the like, which a name or a number follows; and single initials. */
const abbreviations =
  /^(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Amb|Hon|Rev|St|Sr|Jr|vs|No|Nos|Art|Arts|para|paras|Fig|p|pp|Vol|ed|eds|cf|e\.g|i\.e|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})$/u;

/** 0: no end of sentence; 1: a plain full stop, which may belong to an abbreviation; 2: an end. */
function gapKind(gap: string): 0 | 1 | 2 {
  const end = /[.!?…][\p{Pf}\p{Pe}"'’”)\]]*\s/u.exec(gap);
  if (!end) return 0;
  return /^\.\s+$/.test(gap) ? 1 : 2;
}
