import type { TokenColumns } from './token-columns.ts';
import { visitForms } from './word-forms.ts';

/** Words of the corpus that are forms of one another (state, states, state's). */
export interface FormGroups {
  /** Fold id → the fold id that stands for its group, the commonest of it. */
  groupOf: Uint32Array;
  /** The fold ids of a group, commonest first, by the fold id that stands for it. */
  membersOf: (group: number) => number[];
}

const cache = new WeakMap<TokenColumns, FormGroups>();

/** Groups the vocabulary by inflection (`inflect`): only forms that the corpus has are joined. Computed once. */
export function computeFormGroups(columns: TokenColumns): FormGroups {
  const known = cache.get(columns);
  if (known) return known;
  const { foldId, folds, postingsStart } = columns;
  const count = (fold: number) => (postingsStart[fold + 1] ?? 0) - (postingsStart[fold] ?? 0);
  const isCommoner = (a: number, b: number) => count(a) > count(b) || (count(a) === count(b) && a < b);
  const parent = Uint32Array.from(folds, (_, fold) => fold);
  const top = (fold: number): number => {
    let at = fold;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[fold] = at;
    return at;
  };
  for (const [fold, text] of folds.entries())
    visitForms(text, (form) => {
      const other = foldId.get(form);
      if (other === undefined || other === fold) return;
      const a = top(fold);
      const b = top(other);
      if (a !== b) parent[isCommoner(a, b) ? b : a] = isCommoner(a, b) ? a : b;
    });
  const groupOf = parent.map((_, fold) => top(fold));
  const groups: FormGroups = {
    groupOf,
    membersOf: (group) => {
      const members: number[] = [];
      for (let fold = 0; fold < groupOf.length; fold++) if (groupOf[fold] === group) members.push(fold);
      return members.sort((a, b) => count(b) - count(a) || a - b);
    },
  };
  cache.set(columns, groups);
  return groups;
}
