import type { Block } from './block.ts';
import { findFurniture, type FurnitureRule } from './furniture-rules.ts';
import { continuesParagraph, decideJoint, measureLayout, type LineLayout } from './line-joining.ts';
import { isPersonName, namesOffice } from './person-names.ts';
import { findRunningHeads } from './running-heads.ts';
import {
  continuesSentence,
  countPersonal,
  endsSentence,
  isSalutation,
  roughWords,
} from './sentence-shape.ts';
import { sliceTraced, type TracedText } from './traced-text.ts';
import { parseTurnLabel, type TurnLabel } from './turn-labels.ts';

/** A paragraph, as far as lines and markup show it: one block, or several that were joined. */
export interface Passage extends TracedText {
  startLine: number;
  endLine: number;
  blocks: Block[];
  /** The rule that names it as no speech, or `null`. */
  rule: Pick<FurnitureRule, 'id' | 'note' | 'endsBody' | 'startsBody'> | null;
  label: TurnLabel | null;
  words: number;
  /** Words of the first and second person. */
  personal: number;
  endsSentence: boolean;
  isSalutation: boolean;
}

/** Names what is furniture, and joins what hard line ends have cut. */
export function formPassages(
  blocks: readonly Block[],
  layoutKind: 'lines' | 'elements',
  rules?: readonly FurnitureRule[],
): Passage[] {
  const heads = layoutKind === 'lines' ? findRunningHeads(blocks) : new Set<Block>();
  const judged = blocks.map((block) => ({ block, rule: judgeBlock(block, heads, rules) }));
  if (layoutKind === 'lines') {
    markFootnotes(judged);
    freeSentences(judged);
  }
  const free = judged.filter(({ rule }) => rule === null).map(({ block }) => block);
  const layout: LineLayout =
    layoutKind === 'lines'
      ? measureLayout(free)
      : { wrapped: false, fullLength: Infinity, doubleSpaced: false, baseIndent: 0 };
  const vocabulary = lazyVocabulary(free);

  const passages: Passage[] = [];
  let open: Passage | null = null;
  for (const [i, { block, rule }] of judged.entries()) {
    if (rule !== null) {
      const below = judged[i + 1];
      if (below && below.rule === null && goesOnAsNote(block, rule, below.block, layout)) below.rule = rule;
      passages.push(passageOf(block, rule));
      // Page numbers and running heads may stand inside a paragraph; all else ends it.
      const isBorder = rule.endsBody === 'hard' || rule.startsBody === true;
      if (isBorder || (!layout.wrapped && !judged[i + 1]?.block.hints.continues)) open = null;
      continue;
    }
    const next = judged[i + 1];
    const below = next && next.rule === null && next.block.gap === 0 ? next.block : null;
    if (open && layoutKind === 'lines' && joins(open, block, below, layout)) {
      open.endLine = block.endLine;
      open.blocks.push(block);
    } else {
      open = passageOf(block, null);
      passages.push(open);
    }
  }
  for (const passage of passages) {
    joinBlocks(passage, vocabulary);
    measure(passage);
  }
  return passages;
}

function judgeBlock(block: Block, heads: Set<Block>, rules?: readonly FurnitureRule[]): Passage['rule'] {
  if (block.hints.leftOut) return { id: block.hints.leftOut.rule, note: block.hints.leftOut.note };
  if (block.hints.isSpeech) return null;
  if (heads.has(block)) return { id: 'running-head', note: 'head or foot of a printed page' };
  return (rules && findFurniture(block.text, rules)) ?? findFurniture(block.text);
}

/** A note that was cut at the margin runs on in the line right below it. */
function goesOnAsNote(
  block: Block,
  rule: NonNullable<Passage['rule']>,
  below: Block,
  layout: LineLayout,
): boolean {
  return (
    layout.wrapped &&
    (rule.id === 'archive-note' || rule.id === 'copyright') &&
    below.gap === 0 &&
    below.indent <= block.indent + 1 &&
    !endsSentence(block.text) &&
    continuesSentence(below.text)
  );
}

/** "more about her in a moment", in the middle of a sentence that was cut, is no heading of the site. */
function freeSentences(judged: { block: Block; rule: Passage['rule'] }[]) {
  for (const [i, entry] of judged.entries()) {
    const before = judged[i - 1];
    const after = judged[i + 1];
    // The "I" of "when we met / I / said that", which elsewhere numbers a part.
    if (
      entry.block.text === 'I' &&
      before?.rule === null &&
      !endsSentence(before.block.text) &&
      after?.rule === null &&
      continuesSentence(after.block.text)
    )
      entry.rule = null;
    if (
      entry.rule?.endsBody === 'hard' &&
      !entry.block.hints.leftOut &&
      /^\p{Ll}/u.test(entry.block.text) &&
      before?.rule === null &&
      before.block.text.length > 24 &&
      entry.block.gap <= 1 &&
      !endsSentence(before.block.text)
    )
      entry.rule = null;
  }
}

/** Below a rule across the page: lines that begin with a figure, and what hangs on them. */
function markFootnotes(judged: { block: Block; rule: Passage['rule'] }[]) {
  let inNotes = false;
  for (const entry of judged) {
    const { block, rule } = entry;
    if (rule?.id === 'separator') {
      inNotes = /^[_—–-]{5,}$/.test(block.text);
      continue;
    }
    if (!inNotes) continue;
    const begins = /^(?:\[?\d{1,3}\]?[.)]?\s|[*†‡¹²³⁴-⁹])/u.test(block.text);
    if (rule !== null || (!begins && block.gap > 0)) inNotes = false;
    else if (begins || block.gap === 0)
      entry.rule = { id: 'footnote', note: 'footnote at the foot of a page' };
  }
}

function joins(open: Passage, block: Block, below: Block | null, layout: LineLayout): boolean {
  const before = open.blocks.at(-1);
  if (!before) return false;
  if (block.hints.continues) return true;
  // "John Kerry / : Thank you", a label whose colon stands in the next line
  if (/^[:：]\s/u.test(block.text) && before.text.length < 120 && !endsSentence(before.text)) return true;
  if (below !== null && /^[:：]\s/u.test(below.text) && block.text.length < 120) return false;
  if (labelAcross(before, block, layout) !== null) return true;
  if (block.hints.isSpeech !== before.hints.isSpeech) return false;
  // What was left out between the two (a page's foot and head) is no border between paragraphs.
  const skipped = before.endLine + block.gap + 1 < block.startLine;
  const gap = skipped ? Math.min(block.gap, 1) : block.gap;
  if (!endsSentence(before.text) || !layout.wrapped) {
    if (skipped && endsSentence(before.text)) return false;
  }
  if (
    block.text.length < 60 &&
    /[,:!]$/.test(block.text) &&
    isSalutation(block.text) &&
    before.text.length < 90
  )
    return false;
  const label = labelAcross(block, below, layout) ?? parseTurnLabel(block.text, block.hints.emphasis);
  const ended = endsSentence(before.text) || gap > 0 || before.text.length < 60;
  if (label && (label.strength === 'maybe' ? endsSentence(before.text) : ended)) return false;
  if (/^[([](?:applause|laughter|cheers)/i.test(block.text) && gap > 0) return false;
  return continuesParagraph(
    before,
    block,
    below,
    skipped && layout.wrapped ? Math.max(0, gap - 1) : gap,
    layout,
  );
}

/** A long label that goes on in the next line: "Minister for Foreign Affairs of the / Republic Ada Holm: We …" */
function labelAcross(block: Block, below: Block | null, layout: LineLayout): TurnLabel | null {
  if (!layout.wrapped || below === null || !/^\p{Lu}[^.!?:;]{25,}$/u.test(block.text)) return null;
  const colon = below.text.slice(0, 80).indexOf(':');
  const name = below.text.slice(0, colon);
  // The name itself stands in the second line, or is cut in two, and words follow.
  const isName = isPersonName(name) || isPersonName(`${block.text.split(' ').at(-1) ?? ''} ${name}`);
  if (colon < 3 || !isName || namesOffice(name) || below.text.length - colon < 25) return null;
  const label = parseTurnLabel(`${block.text} ${below.text}`);
  return label !== null && label.strength !== 'maybe' && label.length > block.text.length ? label : null;
}

/** Makes the text of the blocks that were found to belong together. */
function joinBlocks(passage: Passage, vocabulary: () => ReadonlySet<string>) {
  if (passage.blocks.length === 1) return;
  const parts: string[] = [];
  const spans: TracedText['spans'] = [];
  let length = 0;
  for (const [i, block] of passage.blocks.entries()) {
    const next = passage.blocks[i + 1];
    const joint = next ? decideJoint(block.text, next.text, vocabulary) : null;
    const kept = joint?.dropsHyphen ? sliceTraced(block, 0, block.text.length - 1) : block;
    for (const span of kept.spans) spans.push({ ...span, start: span.start + length });
    parts.push(kept.text, joint?.glue ?? '');
    length += kept.text.length + (joint?.glue.length ?? 0);
  }
  passage.text = parts.join('');
  passage.spans = spans;
}

function passageOf(block: Block, rule: Passage['rule']): Passage {
  return {
    text: block.text,
    spans: block.spans,
    startLine: block.startLine,
    endLine: block.endLine,
    blocks: [block],
    rule,
    label: null,
    words: 0,
    personal: 0,
    endsSentence: false,
    isSalutation: false,
  };
}

function measure(passage: Passage) {
  const { text, rule } = passage;
  passage.words = roughWords(text);
  if (rule !== null) return;
  passage.label = parseTurnLabel(text, passage.blocks[0]?.hints.emphasis);
  passage.personal = countPersonal(passage.label ? text.slice(passage.label.length) : text);
  passage.endsSentence = endsSentence(text);
  passage.isSalutation = isSalutation(text);
}

/** Every word of the text, small, made only when a word broken at a line end asks for it. */
function lazyVocabulary(blocks: readonly Block[]): () => ReadonlySet<string> {
  let words: Set<string> | null = null;
  return () => {
    if (words) return words;
    words = new Set();
    for (const { text } of blocks)
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*(?![-‐]$)/gu))
        words.add(word.toLowerCase());
    return words;
  };
}
