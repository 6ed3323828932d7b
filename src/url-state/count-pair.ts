import type { Parameter } from './parameter.ts';

/** How often something occurs on each of two sides. */
export interface CountPair {
  a: number;
  b: number;
}

/** `spot=5-0`: five on side A, none on side B. */
export const countPair: Parameter<CountPair | null> = {
  fallback: null,
  parse: (text) => {
    const [, a, b] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
    if (a === undefined || b === undefined)
      return { problem: 'expected two counts, such as 5-0 for five on side A and none on side B' };
    return { value: { a: Number(a), b: Number(b) } };
  },
  format: (value) => (value === null ? '' : `${value.a}-${value.b}`),
};
