import type { Manifest } from '../../corpus/artifact.ts';

/** The speeches before and after one, in the order of the corpus; the other side's is passed over. */
export function stepSpeeches(
  { documents }: Manifest,
  current: string,
  other: string,
): { before: string | null; after: string | null } {
  const ids = documents.map(({ id }) => id);
  const at = ids.indexOf(current);
  if (at < 0) return { before: null, after: null };
  return {
    before: ids.slice(0, at).findLast((id) => id !== other) ?? null,
    after: ids.slice(at + 1).find((id) => id !== other) ?? null,
  };
}
