import type { Parameter } from './parameter.ts';

/** What Read can mark in a text when asked to. */
export const markLayers = ['themes', 'names', 'years'] as const;
export type MarkLayer = (typeof markLayers)[number];

/** `mark=themes`: none, one or several, in the order of `markLayers`. */
export const marked: Parameter<readonly MarkLayer[]> = {
  fallback: [],
  parse: (text) => {
    const words = text.split(',').filter(Boolean);
    const unknown = words.some((word) => !markLayers.some((layer) => layer === word));
    if (unknown) return { problem: `expected some of ${markLayers.join(', ')}, with commas between` };
    return { value: markLayers.filter((layer) => words.includes(layer)) };
  },
  format: (layers) => layers.join(','),
};
