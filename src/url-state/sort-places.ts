import { type SortKey, sortKeys } from '../search/sort-keys.ts';
import type { Parameter } from './parameter.ts';

/** `kwic=1R,2R`: what the lines of a concordance are sorted by, at most three places. */
export const sortPlaces: Parameter<readonly SortKey[]> = {
  fallback: ['1R'],
  parse: (text) => {
    const words = text.split(',').filter(Boolean);
    const places = words.flatMap((word) => sortKeys.find((key) => key === word) ?? []);
    if (places.length < words.length || places.length > 3)
      return { problem: `expected at most three of ${sortKeys.join(', ')}` };
    return { value: places };
  },
  format: (places) => places.join(','),
};
