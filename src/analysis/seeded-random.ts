/** A generator of numbers in [0, 1) that gives the same row for the same seed everywhere (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `size` of the numbers 0 … n − 1 without repetition, ascending. */
export function sampleWithoutReplacement(n: number, size: number, random: () => number): number[] {
  const pool = Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < Math.min(size, n); i++) {
    const j = i + Math.floor(random() * (n - i));
    const swapped = pool[j] ?? 0;
    pool[j] = pool[i] ?? 0;
    pool[i] = swapped;
  }
  return pool.slice(0, size).sort((a, b) => a - b);
}
