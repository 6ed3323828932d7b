import type { Block } from './block.ts';
import { continuesSentence, endsSentence, isCaseless, roughWords } from './sentence-shape.ts';

/** How the lines of a text were cut. */
export interface LineLayout {
  /** True where line ends stand inside sentences, at a margin. */
  wrapped: boolean;
  /** Length of a full line, in characters; `Infinity` where lines are not wrapped. */
  fullLength: number;
  /** Most lines stand apart by a blank line, even inside sentences. */
  doubleSpaced: boolean;
  /** Paragraphs begin with an indent of at least two columns more than other lines. */
  baseIndent: number;
}

const unwrapped: LineLayout = { wrapped: false, fullLength: Infinity, doubleSpaced: false, baseIndent: 0 };

/** Measures the layout of blocks that are text (furniture taken away), in order. */
export function measureLayout(blocks: readonly Block[]): LineLayout {
  const pairs: { first: Block; second: Block }[] = [];
  for (let i = 0; i + 1 < blocks.length; i++) {
    const [first, second] = [blocks[i], blocks[i + 1]];
    if (first && second && first.text.length >= 30 && first.text.length <= 160) pairs.push({ first, second });
  }
  const direct = pairs.filter(({ second }) => second.gap === 0);
  const spaced = pairs.filter(({ second }) => second.gap === 1);
  const doubleSpaced = spaced.length >= 8 && spaced.length > direct.length * 3 && brokenShare(spaced) >= 0.5;
  const used = doubleSpaced ? spaced : direct;
  const wrapped = used.length >= 2 && brokenShare(used) >= (doubleSpaced ? 0.5 : 0.3);
  if (!wrapped) return unwrapped;
  const lengths = used.map(({ first }) => first.text.length).sort((a, b) => a - b);
  const fullLength = lengths[Math.floor(lengths.length * 0.9)] ?? Infinity;
  // Where much of the text stands in lines longer than the margin, there is no margin: lines are paragraphs.
  const sizeOf = (longerThan: number) =>
    blocks.reduce((sum, { text }) => sum + (text.length > longerThan ? text.length : 0), 0);
  if (sizeOf(fullLength * 1.25 + 10) > sizeOf(0) * 0.25) return unwrapped;
  const indents = used.map(({ first }) => first.indent).sort((a, b) => a - b);
  return {
    wrapped: true,
    fullLength,
    doubleSpaced,
    baseIndent: indents[Math.floor(indents.length / 3)] ?? 0,
  };
}

/** The share of line ends that stand inside a sentence for sure. */
function brokenShare(pairs: { first: Block; second: Block }[]): number {
  const broken = pairs.filter(
    ({ first, second }) =>
      !endsSentence(first.text) &&
      (isCaseless(second.text) ? first.text.length > 25 : continuesSentence(second.text)),
  );
  return broken.length / Math.max(1, pairs.length);
}

/**
 * Whether a block goes on with the paragraph that ends in `before`.
 *
 * @param gap blank lines between the two, what was left out between them not counted
 * @param next the block behind `after`, if it stands directly below
 */
export function continuesParagraph(
  before: Block,
  after: Block,
  next: Block | null,
  gap: number,
  layout: LineLayout,
): boolean {
  const open = !endsSentence(before.text);
  const small = continuesSentence(after.text);
  if (!layout.wrapped) {
    if (gap > 0 || roughWords(before.text) < 6)
      return gap === 0 && open && small && /^[,.;)]/.test(after.text);
    if (open && small && !before.text.endsWith(',')) return true;
    // A link in the middle of a sentence that was scraped on a line of its own.
    return (
      open &&
      !before.text.endsWith(',') &&
      before.text.length > 60 &&
      next !== null &&
      !endsSentence(after.text) &&
      continuesSentence(next.text) &&
      after.text.length < 120
    );
  }
  const limit = layout.doubleSpaced ? 1 : 0;
  if (gap > limit) return gap <= limit + 2 && open && small && before.text.length >= layout.fullLength * 0.6;
  if (small && open) return true;
  if (/^[•▪‣–—*-]\s/.test(after.text)) return false;
  const indented = after.indent >= layout.baseIndent + 2 && before.indent <= layout.baseIndent + 1;
  const firstWord = after.text.split(' ', 1)[0]?.length ?? 0;
  const full =
    before.text.length >= layout.fullLength * 0.72 || before.text.length + 1 + firstWord > layout.fullLength;
  if (layout.doubleSpaced && !open) return false;
  if (indented && !open) return false;
  return full && !(layout.doubleSpaced && !small && before.text.length < layout.fullLength * 0.6);
}

/** The first halves of compounds that keep their hyphen when a line end falls into it. */
// prettier-ignore
const keepsHyphen = new Set(['self', 'non', 'well', 'cross', 'long', 'short', 'high', 'low', 'decision', 'policy', 'rules', 'two', 'three', 'four', 'five', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'vis']);

/** How the next line is joined to a line. */
export interface Joint {
  /** The hyphen at the end of the first is taken away. */
  dropsHyphen: boolean;
  glue: '' | ' ';
}

/** Decides how two lines of a paragraph are joined; a word hyphenated at the line end becomes one word again. */
export function decideJoint(first: string, second: string, vocabulary: () => ReadonlySet<string>): Joint {
  const broken = /([\p{L}\p{N}]+)[-‐\u00AD]$/u.exec(first.slice(-60));
  if (!broken) return { dropsHyphen: false, glue: glueBetween(first, second) };
  const head = broken[1] ?? '';
  const tail = /^\p{L}+/u.exec(second.slice(0, 60))?.[0] ?? '';
  if (/^(?:and|or|und|oder|et|ou|y|to)$/.test(tail)) return { dropsHyphen: false, glue: ' ' };
  const known = vocabulary();
  const whole = (head + tail).toLowerCase();
  const hyphenated = `${head}-${tail}`.toLowerCase();
  const keep =
    !/^\p{Ll}/u.test(tail) ||
    isRussianCompound(head, tail) ||
    (!known.has(whole) && (known.has(hyphenated) || keepsHyphen.has(head.toLowerCase())));
  return { dropsHyphen: !keep, glue: '' };
}

/** "белорусско-российская", "кого-либо" keep their hyphen; "го-сударство" does not. */
function isRussianCompound(head: string, tail: string): boolean {
  return (
    /^(?:либо|нибудь)$/u.test(tail) ||
    (/(?:северо|юго|западно|восточно|ско|цко|льно|енно|чно|тивно|онно)$/u.test(head) &&
      /^\p{Script=Cyrillic}{4,}(?:[иыо]й|[ая]я|[ое]е|[иы]е|[ое]го|[ое]му|[иы]м|[иы]х|[иы]ми|[ую]ю)$/u.test(
        tail,
      ))
  );
}

function glueBetween(before: string, after: string): '' | ' ' {
  if (/^[,.;:)\]%”’»](?!\.)/.test(after)) return '';
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
  return cjk.test(before.slice(-1)) && cjk.test(after.slice(0, 1)) ? '' : ' ';
}
