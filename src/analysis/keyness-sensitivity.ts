import { computeFormGroups } from './form-groups.ts';
import { compareSelections, type KeynessOptions, type KeynessRow } from './keyness.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, type SelectionSpec, select, selectMask } from './selection.ts';
import { separateSides } from './side-overlap.ts';

/** One way of counting otherwise. */
export type KeynessVariant = 'without-stop-words' | 'folded-forms' | 'without-longest';

/** What becomes of one row of a keyness table when it is counted otherwise. */
export interface VariantOutcome {
  variant: KeynessVariant;
  /**
   * The row as it is then; `null` where the word is no longer counted (a stop word; a word of the speech that was left
   * out), or where the variant cannot be made.
   */
  row: KeynessRow | null;
  /** Whether it still leans the same way, with an interval of the log ratio that leaves 0 out. */
  survives: boolean;
}

export interface SensitivityResult {
  /** The document that `without-longest` leaves out; `null` where that would leave a side empty. */
  longest: string | null;
  /** Key of a row → its outcomes. */
  outcomes: ReadonlyMap<string, VariantOutcome[]>;
}

/** Counts a comparison again in each variant, for the rows that are asked for. */
export function computeKeynessSensitivity(
  corpus: LoadedCorpus,
  targetSpec: SelectionSpec,
  referenceSpec: SelectionSpec,
  rows: readonly KeynessRow[],
  options: KeynessOptions = {},
): SensitivityResult {
  const { target, reference } = separateSides(
    corpus,
    select(corpus, targetSpec),
    select(corpus, referenceSpec),
  );
  const longest = longestDocument(corpus, target, reference);
  const without = (side: Selection) =>
    selectMask(
      corpus,
      side.mask.map((bit, p) => (corpus.columns.documentOf[p] === longest ? 0 : bit)),
    );
  const all = { ...options, minCount: 1 };
  const variants = new Map<KeynessVariant, KeynessRow[]>([
    [
      'without-stop-words',
      compareSelections(corpus, target, reference, { ...all, withoutStopWords: true }).rows,
    ],
    ['folded-forms', compareSelections(corpus, target, reference, { ...all, foldForms: true }).rows],
    [
      'without-longest',
      longest === null ? [] : compareSelections(corpus, without(target), without(reference), all).rows,
    ],
  ]);
  const byKey = new Map(
    Array.from(
      variants,
      ([variant, found]) => [variant, new Map(found.map((row) => [row.key, row]))] as const,
    ),
  );
  const outcomes = new Map<string, VariantOutcome[]>();
  for (const row of rows)
    outcomes.set(
      row.key,
      Array.from(byKey, ([variant, found]) => {
        const key = variant === 'folded-forms' ? foldedKey(corpus, row.key) : row.key;
        const then = found.get(key) ?? null;
        return { variant, row: then, survives: then !== null && leansAlike(row, then) };
      }),
    );
  return { longest: longest === null ? null : (corpus.columns.documentIds[longest] ?? null), outcomes };
}

function leansAlike(row: KeynessRow, then: KeynessRow): boolean {
  const excludesZero = then.logRatioLow > 0 || then.logRatioHigh < 0;
  return excludesZero && Math.sign(row.logRatio) === Math.sign(then.logRatio);
}

/** The longest document of those whose side has another one. */
function longestDocument({ columns }: LoadedCorpus, ...sides: Selection[]): number | null {
  let [longest, most] = [-1, 0];
  for (const { documents, mask } of sides) {
    if (documents.length < 2) continue;
    for (const d of documents) {
      let tokens = 0;
      for (let p = columns.documentStart[d] ?? 0; p < (columns.documentStart[d + 1] ?? 0); p++)
        if (mask[p] === 1) tokens += (columns.paragraphStart[p + 1] ?? 0) - (columns.paragraphStart[p] ?? 0);
      if (tokens > most) [longest, most] = [d, tokens];
    }
  }
  return longest < 0 ? null : longest;
}

function foldedKey({ columns }: LoadedCorpus, key: string): string {
  const { groupOf } = computeFormGroups(columns);
  return key
    .split(' ')
    .map((word) => columns.folds[groupOf[columns.foldId.get(word) ?? -1] ?? -1] ?? word)
    .join(' ');
}
