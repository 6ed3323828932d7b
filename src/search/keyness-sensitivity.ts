import type { KeynessOptions } from '../analysis/keyness.ts';
import { computeKeyness } from '../analysis/keyness.ts';
import { computeKeynessSensitivity, type VariantOutcome } from '../analysis/keyness-sensitivity.ts';
import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { SelectionSpec } from '../analysis/selection.ts';

/** What becomes of one row of a keyness table when it is counted otherwise. */
export interface RowSensitivity {
  outcomes: VariantOutcome[];
  /** The document that `without-longest` leaves out; `null` where that would leave a side empty. */
  longest: string | null;
}

/** Counts one row again in each variant. `null` where the table does not have it. */
export function findRowSensitivity(
  corpus: LoadedCorpus,
  args: { key: string; target: SelectionSpec; reference: SelectionSpec } & KeynessOptions,
): RowSensitivity | null {
  const { key, target, reference, ...options } = args;
  const row = computeKeyness(corpus, target, reference, options).rows.find((each) => each.key === key);
  if (row === undefined) return null;
  const { longest, outcomes } = computeKeynessSensitivity(corpus, target, reference, [row], options);
  return { outcomes: outcomes.get(key) ?? [], longest };
}
