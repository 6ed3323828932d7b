import { seededRandom } from '../analysis/seeded-random.ts';

/** A sample of hits that anybody can draw again. */
export interface SampleSpec {
  size: number;
  /** A whole number; the same seed draws the same sample from the same hits. */
  seed: number;
}

/**
 * Draws `size` of the numbers from 0 to `total` − 1 without repetition, each as likely as another, ascending
 * (selection sampling: Knuth, TAOCP vol. 2, 3.4.2, algorithm S).
 */
export function drawSample(total: number, { size, seed }: SampleSpec): Uint32Array {
  const drawn = new Uint32Array(Math.max(0, Math.min(size, total)));
  const random = seededRandom(seed);
  let taken = 0;
  for (let i = 0; i < total && taken < drawn.length; i++) {
    if ((total - i) * random() < drawn.length - taken) drawn[taken++] = i;
  }
  return drawn;
}
