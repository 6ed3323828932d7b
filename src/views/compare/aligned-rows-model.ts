import type { AlignedNumbers, AlignedParagraph, AlignedTexts } from '../../search/aligned-texts.ts';

/** Paragraphs that go together, level with each other. */
export interface PairRow {
  kind: 'pair';
  /** From 1, in the order of a. */
  match: number;
  a: AlignedParagraph[];
  b: AlignedParagraph[];
  similarity: number;
  shape: AlignedNumbers['kind'];
  moved: boolean;
}

/** Paragraphs of either text that match nothing in the other, between two pairs. */
export interface LooseRow {
  kind: 'loose';
  /** Names the row in links: the first paragraphs it holds ("a3", "b17"). */
  key: string;
  a: AlignedParagraph[];
  b: AlignedParagraph[];
}

export type AlignedRow = PairRow | LooseRow;

/** The numbers of the paragraphs on a theme, in either text. */
export interface OnTheme {
  a: ReadonlySet<number>;
  b: ReadonlySet<number>;
}

/**
 * Two aligned texts as rows: pairs in the order of a; what matches nothing stands where its own text has it, that of b
 * after the pair that it follows. With a theme, pairs where either side is on it, and loose paragraphs that are.
 *
 * @param on the numbers of the paragraphs on the theme; `null` for all
 */
export function layoutAlignedRows(texts: AlignedTexts, on: OnTheme | null): AlignedRow[] {
  const ofA = new Map(texts.a.map((paragraph) => [paragraph.n, paragraph]));
  const ofB = new Map(texts.b.map((paragraph) => [paragraph.n, paragraph]));
  const looseA = loose(
    texts.a,
    texts.pairs.flatMap(({ a }) => a),
  );
  const looseB = loose(
    texts.b,
    texts.pairs.flatMap(({ b }) => b),
  );
  const rows: AlignedRow[] = [];
  const isOn =
    (side: 'a' | 'b') =>
    ({ n }: AlignedParagraph) =>
      on === null || on[side].has(n);
  const addLoose = (a: AlignedParagraph[], b: AlignedParagraph[]) => {
    const wanted = { a: a.filter(isOn('a')), b: b.filter(isOn('b')) };
    const first = wanted.a[0] === undefined ? `b${wanted.b[0]?.n}` : `a${wanted.a[0].n}`;
    if (wanted.a.length + wanted.b.length > 0) rows.push({ kind: 'loose', key: first, ...wanted });
  };
  addLoose(looseA.get(0) ?? [], looseB.get(0) ?? []);
  for (const [i, pair] of texts.pairs.entries()) {
    const a = pair.a.flatMap((n) => ofA.get(n) ?? []);
    const b = pair.b.flatMap((n) => ofB.get(n) ?? []);
    if (a.some(isOn('a')) || b.some(isOn('b')))
      rows.push({
        kind: 'pair',
        match: i + 1,
        a,
        b,
        similarity: pair.similarity,
        shape: pair.kind,
        moved: pair.moved,
      });
    addLoose(looseA.get(pair.a.at(-1) ?? 0) ?? [], looseB.get(pair.b.at(-1) ?? 0) ?? []);
  }
  return rows;
}

/** The matches among the rows, and the one before and after the one in hand, going round; `null` without any. */
export function stepMatches(rows: readonly AlignedRow[], current: number | null) {
  const matches = rows.flatMap((row) => (row.kind === 'pair' ? [row.match] : []));
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const at = current ?? 0;
  return {
    matches,
    previous: matches.findLast((match) => match < at) ?? last,
    next: matches.find((match) => match > at) ?? first,
  };
}

/** "17–19", "3, 5–6" */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Unmatched paragraphs by the last matched one before them; 0 before the first. */
function loose(paragraphs: readonly AlignedParagraph[], matched: readonly number[]) {
  const inPairs = new Set(matched);
  const groups = new Map<number, AlignedParagraph[]>();
  let after = 0;
  for (const paragraph of paragraphs) {
    if (inPairs.has(paragraph.n)) after = paragraph.n;
    else groups.set(after, [...(groups.get(after) ?? []), paragraph]);
  }
  return groups;
}
