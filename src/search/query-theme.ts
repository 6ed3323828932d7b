import { parseCue } from '../analysis/theme-cue.ts';
import type { PhraseSlot, QueryNode, WordPattern } from './query-ast.ts';
import { parseQuery } from './query.ts';

/** A query said in the language of cues. */
export interface QueryTheme {
  /** The queried words, as a name to begin with. */
  label: string;
  strong: string[];
  /** Words that must all be in a paragraph: so many different weak cues. */
  weak: string[];
  weakNeeded: number;
  /** What of the query a theme cannot say, in words. */
  lost: string[];
}

/**
 * Makes a theme of a query: what is joined by OR becomes strong cues, words side by side become weak cues that are all
 * needed. `null` where the query has no word that a cue can say.
 */
export function themeOfQuery(text: string): QueryTheme | null {
  const { node } = parseQuery(text);
  if (node === null) return null;
  const lost = new Set<string>();
  const theme: QueryTheme = { label: labelOf(text), strong: [], weak: [], weakNeeded: 2, lost: [] };
  for (const each of node.kind === 'or' ? node.nodes : [node]) {
    const needed = wantedNodes(each, lost);
    const cues = needed.flatMap((part) => cueOf(part, lost));
    const [only] = cues;
    if (cues.length === 1 && only !== undefined) theme.strong.push(only);
    else if (cues.length > 1 && theme.weak.length === 0) {
      theme.weak = [...new Set(cues)];
      theme.weakNeeded = Math.min(9, theme.weak.length);
    } else if (cues.length > 1) lost.add('a second group of words that must stand in one paragraph');
  }
  theme.strong = [...new Set(theme.strong)];
  theme.lost = [...lost];
  return theme.strong.length + theme.weak.length === 0 ? null : theme;
}

/** The parts that must all be there. */
function wantedNodes(node: QueryNode, lost: Set<string>): QueryNode[] {
  if (node.kind === 'and') return node.nodes.flatMap((each) => wantedNodes(each, lost));
  if (node.kind === 'not') lost.add('what is excluded (-)');
  else if (node.kind === 'filter') lost.add(`the condition ${node.field}:`);
  else return [node];
  return [];
}

/** A part as a cue: a phrase, two phrases near each other, or several words of which one is enough. */
function cueOf(node: QueryNode, lost: Set<string>): string[] {
  const cue =
    node.kind === 'phrase'
      ? phraseCue(node, lost)
      : node.kind === 'near'
        ? nearCue(node, lost)
        : node.kind === 'or'
          ? eitherCue(node.nodes, lost)
          : null;
  if (cue !== null && !('problem' in parseCue(cue))) return [cue];
  lost.add('a part that no single cue can say');
  return [];
}

function phraseCue(node: Extract<QueryNode, { kind: 'phrase' }>, lost: Set<string>): string {
  const slots = node.slots.map((slot) => slotCue(slot, lost));
  if (node.sentenceStart) lost.add('the start of a sentence (^)');
  return slots.join(' ');
}

function slotCue(slot: PhraseSlot, lost: Set<string>): string {
  return slot === 'any' ? '*' : slot.map((word) => wordCue(word, lost)).join('/');
}

/** A query takes NATO for nato; in a cue capitals are compared, so what is not to be compared is written small. */
function wordCue({ text, matchCase, forms }: WordPattern, lost: Set<string>): string {
  if (text.includes('?')) lost.add('? for a single letter (* is taken)');
  if (forms) lost.add('other forms of a word (~): write them out, or end the word with *');
  const word = text.replaceAll('?', '*');
  if (matchCase) return `=${word}`;
  return word === 'US' ? word : word.toLowerCase();
}

function nearCue(node: Extract<QueryNode, { kind: 'near' }>, lost: Set<string>): string | null {
  const { left, right } = node;
  if (left.kind !== 'phrase' || right.kind !== 'phrase') return null;
  return `${phraseCue(left, lost)} near/${Math.min(30, node.distance)} ${phraseCue(right, lost)}`;
}

function eitherCue(nodes: readonly QueryNode[], lost: Set<string>): string | null {
  const words = nodes.map((node) =>
    node.kind === 'phrase' && node.slots.length === 1 ? phraseCue(node, lost) : null,
  );
  return words.includes(null) ? null : words.join('/');
}

function labelOf(text: string): string {
  const words = text
    .replace(/\b(?:OR|AND|NOT|near\/\d+)\b|\w+:\S*|[^\p{L}\p{M}\p{N}'’ -]+/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const label = words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;
  return label.charAt(0).toUpperCase() + label.slice(1) || 'Search';
}
