import type { SegmentKind } from '../../corpus/speech-document.ts';

/** How a kind of segment is named and drawn: by letter and pattern, never by colour alone. */
export interface KindLook {
  kind: SegmentKind;
  letter: string;
  label: string;
  /** What became of its lines. */
  fate: string;
}

/** In the order in which bars show them. */
export const kindLooks: readonly KindLook[] = [
  { kind: 'front-matter', letter: 'F', label: 'Front matter', fate: 'left out' },
  { kind: 'body', letter: 'B', label: 'Body', fate: 'kept as speech' },
  { kind: 'related-items', letter: 'R', label: 'Related items', fate: 'context, never counted' },
  { kind: 'boilerplate', letter: 'X', label: 'Boilerplate', fate: 'left out' },
];

export function lookOf(kind: SegmentKind): KindLook {
  const look = kindLooks.find((each) => each.kind === kind);
  if (look === undefined) throw new Error(`No look is set for segments of the kind "${kind}".`);
  return look;
}

/** The fill of a kind in bars and gutters; the body's is the speech's own colour. */
export function kindPattern(kind: SegmentKind, bodyColor: string): string {
  return { ...patterns, body: bodyColor }[kind];
}

const patterns = {
  'front-matter': 'var(--dots)',
  'related-items': 'repeating-linear-gradient(135deg, var(--ink-3) 0 1px, transparent 1px 4px)',
  boilerplate: 'var(--edge)',
};
