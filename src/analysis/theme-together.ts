import { computeNpmi } from './association.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type SelectionSpec, select } from './selection.ts';
import { codeThemes } from './theme-coding.ts';

/** How two themes share paragraphs. */
export interface ThemePair {
  a: string;
  b: string;
  /** Paragraphs that carry a, b, both; and all that are selected. */
  aCount: number;
  bCount: number;
  both: number;
  total: number;
  /** Paragraphs with both if the two had nothing to do with each other: aCount × bCount ÷ total. */
  expected: number | null;
  /**
   * The phi coefficient of the 2 × 2 table, from −1 to 1, 0 for independence (Yule 1912). `null` where one of the
   * themes is in no paragraph or in all.
   */
  phi: number | null;
  /** NPMI, from −1 (never together) to 1 (only together). `null` where one of the themes does not occur. */
  npmi: number | null;
  /** The paragraphs with both: the evidence. */
  paragraphs: number[];
}

/** All pairs of different themes that occur, each once, in the lexicon's order. */
export function computeThemePairs(corpus: LoadedCorpus, spec: SelectionSpec = {}): ThemePair[] {
  const { mask, paragraphs } = select(corpus, spec);
  const coding = codeThemes(corpus);
  const total = paragraphs.length;
  const sets = corpus.manifest.themes.flatMap(({ id }) => {
    const carrying = (coding.paragraphsOf.get(id) ?? []).filter((paragraph) => mask[paragraph] === 1);
    return carrying.length === 0 ? [] : [{ id, carrying, members: new Set(carrying) }];
  });
  const pairs: ThemePair[] = [];
  for (const [i, a] of sets.entries())
    for (const b of sets.slice(i + 1)) {
      const shared = a.carrying.filter((paragraph) => b.members.has(paragraph));
      const [aCount, bCount, both] = [a.carrying.length, b.carrying.length, shared.length];
      pairs.push({
        a: a.id,
        b: b.id,
        aCount,
        bCount,
        both,
        total,
        expected: (aCount * bCount) / total,
        phi: computePhi(both, aCount, bCount, total),
        npmi: computeNpmi(both, aCount, bCount, total),
        paragraphs: shared,
      });
    }
  return pairs;
}

/** The phi coefficient from the joint count, the two marginals and the total. */
export function computePhi(both: number, first: number, second: number, total: number): number | null {
  const spread = first * (total - first) * second * (total - second);
  return spread <= 0 ? null : (both * total - first * second) / Math.sqrt(spread);
}
