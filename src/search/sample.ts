/** A sample of hits that anybody can draw again. */
export interface SampleSpec {
  size: number;
  /** A whole number; the same seed draws the same sample from the same hits. */
  seed: number;
}

/**
 * Draws `size` of the numbers from 0 to `total` − 1 without repetition, each as likely as another, ascending
 * (selection sampling: Knuth, TAOCP vol. 2, 3.4.2, algorithm S; the random numbers are those of mulberry32).
 */
export function drawSample(total: number, { size, seed }: SampleSpec): Uint32Array {
  const drawn = new Uint32Array(Math.max(0, Math.min(size, total)));
  let state = seed >>> 0;
  let taken = 0;
  for (let i = 0; i < total && taken < drawn.length; i++) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const random = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    if ((total - i) * random < drawn.length - taken) drawn[taken++] = i;
  }
  return drawn;
}
