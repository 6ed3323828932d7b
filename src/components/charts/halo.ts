/** Of a label that stands on other marks: an edge in the colour of the paper keeps it legible. */
export const halo = {
  stroke: 'var(--paper)',
  strokeWidth: 3,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const;
