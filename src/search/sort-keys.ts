/** What lines can be sorted by: words to the left (`1L` is the nearest) and right, the match itself, or the speech. */
export const sortKeys = [
  '5L',
  '4L',
  '3L',
  '2L',
  '1L',
  'node',
  '1R',
  '2R',
  '3R',
  '4R',
  '5R',
  'document',
  'latest',
] as const;

export type SortKey = (typeof sortKeys)[number];
