import type { LoadedCorpus } from '../../src/analysis/loaded-corpus.ts';
import { paragraphTokens } from '../../src/analysis/token-columns.ts';
import { foldToken } from '../../src/analysis/tokenizer.ts';
import type { PhraseSlot, QueryNode, WordPattern } from '../../src/search/query-ast.ts';
import { paragraphFields } from '../../src/search/paragraph-filters.ts';

/** What a query finds, by reading every paragraph from its first word to its last: slow, and plain to see. */
export function naiveMatch(
  corpus: LoadedCorpus,
  node: QueryNode,
): { mask: number[]; spans: [number, number][] } {
  const mask: number[] = [];
  const spans: [number, number][] = [];
  for (const p of corpus.columns.documentOf.keys()) {
    const { ends, starts, text } = paragraphTokens(corpus.columns, p);
    const words = starts.map((start, i) => text.slice(start, ends[i]));
    const { holds, places } = inParagraph(corpus, node, p, words);
    mask.push(Number(holds));
    const first = corpus.columns.paragraphStart[p] ?? 0;
    for (const [start, end] of holds ? distinct(places) : []) spans.push([first + start, first + end]);
  }
  return { mask, spans };
}

type Places = [start: number, end: number][];

function inParagraph(
  corpus: LoadedCorpus,
  node: QueryNode,
  p: number,
  words: string[],
): { holds: boolean; places: Places } {
  const ask = (part: QueryNode) => inParagraph(corpus, part, p, words);
  switch (node.kind) {
    case 'phrase': {
      const places: Places = [];
      for (let i = 0; i + node.slots.length <= words.length; i++)
        if (node.slots.every((slot, j) => slotFits(slot, words[i + j] ?? '')))
          places.push([i, i + node.slots.length]);
      return { holds: places.length > 0, places };
    }
    case 'near': {
      const [left, right] = [ask(node.left), ask(node.right)];
      const pairs: Places = [];
      for (const a of left.holds ? left.places : [])
        for (const b of right.holds ? right.places : []) {
          const [first, second] = a[0] < b[0] ? [a, b] : [b, a];
          if (second[0] >= first[1] && second[0] - (first[1] - 1) <= node.distance)
            pairs.push([first[0], second[1]]);
        }
      const places = pairs.filter(
        ([start, end]) => !pairs.some(([s, e]) => s >= start && e <= end && (s > start || e < end)),
      );
      return { holds: places.length > 0, places };
    }
    case 'and': {
      const parts = node.nodes.map(ask);
      return { holds: parts.every(({ holds }) => holds), places: parts.flatMap(({ places }) => places) };
    }
    case 'or': {
      const parts = node.nodes.map(ask).filter(({ holds }) => holds);
      return { holds: parts.length > 0, places: parts.flatMap(({ places }) => places) };
    }
    case 'not':
      return { holds: !ask(node.node).holds, places: [] };
    default: {
      const found = [...(paragraphFields[node.field].paragraphs(corpus, node.value) ?? [])];
      return { holds: found.includes(p), places: [] };
    }
  }
}

function slotFits(slot: PhraseSlot, word: string): boolean {
  return slot === 'any' || slot.some((pattern) => wordFits(pattern, word));
}

function wordFits({ matchCase, text }: WordPattern, word: string): boolean {
  const [pattern, typed] = matchCase ? [text, word] : [foldToken(text), foldToken(word)];
  if (!/[*?]/.test(pattern)) return pattern === typed;
  const source = pattern
    .replace(/[.+^${}()|[\]\\-]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^(?:${source})$`, 's').test(typed);
}

function distinct(places: Places): Places {
  const once = new Map(places.map((place) => [place.join(), place]));
  return [...once.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
