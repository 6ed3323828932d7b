import type { UrlState } from './parameters.ts';

/** Where a selection is compared: on the side that is not pinned, with what is pinned; otherwise as side A. */
export function compareLink({ pin }: UrlState, selection: string): Partial<UrlState> {
  if (pin === 'a') return { view: 'compare', b: selection };
  if (pin === 'b') return { view: 'compare', a: selection };
  return { view: 'compare', a: selection, b: null };
}

/** Where a selection is compared with all that it leaves out. */
export function compareWithRest(selection: string): Partial<UrlState> {
  return { view: 'compare', a: selection, b: `others:${selection}`, pin: 'none' };
}
