import type { Reading } from './block.ts';
import type { Source } from './source.ts';

/** A kind of source. Detecting it is apart from reading it, so that detection can be tested and stays cheap. */
export interface Dialect {
  id: string;
  /** Whether the source is of this kind; looks at no more than its name and its beginning. */
  looksLike(source: Source): boolean;
  /** What the source says; `null` where, on a closer look, it is not of this kind. Several readings: several speeches. */
  read(source: Source): Reading[] | null;
}
