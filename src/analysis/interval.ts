import { gammaQuantile, normalCritical } from './distributions.ts';

/** A confidence interval; both ends are possible values. */
export interface Interval {
  low: number;
  high: number;
}

const z95 = normalCritical(0.95);

/**
 * Wilson's score interval for a proportion, 95 % unless another z is given (Wilson 1927). `null` without trials.
 *
 * @param successes between 0 and `trials`
 */
export function computeWilsonInterval(successes: number, trials: number, z = z95): Interval | null {
  if (trials <= 0) return null;
  const share = successes / trials;
  const z2 = z * z;
  const centre = share + z2 / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  const scale = 1 + z2 / trials;
  return {
    low: successes === 0 ? 0 : (centre - half) / scale,
    high: successes === trials ? 1 : (centre + half) / scale,
  };
}

/**
 * The exact interval for the mean of a Poisson count, 95 % unless another level is given: half the χ² quantiles
 * with 2n and 2n + 2 degrees of freedom (Garwood 1936).
 */
export function computePoissonInterval(events: number, level = 0.95): Interval {
  const known = level === 0.95 ? poissonIntervals.get(events) : undefined;
  if (known !== undefined) return known;
  const tail = (1 - level) / 2;
  const interval = {
    low: events === 0 ? 0 : gammaQuantile(tail, events),
    high: gammaQuantile(1 - tail, events + 1),
  };
  if (level === 0.95) poissonIntervals.set(events, interval);
  return interval;
}

/** A table of words asks for the same few counts thousands of times. */
const poissonIntervals = new Map<number, Interval>();

/** Count, tokens, and the rate per 1,000 words with its exact Poisson interval, 95 %. */
export interface Rate {
  count: number;
  tokens: number;
  /** `null` without tokens. */
  perThousandWords: number | null;
  low: number | null;
  high: number | null;
}

/** The rate of a count among tokens. The interval takes occurrences to be independent: it is a lower bound. */
export function computeRate(count: number, tokens: number): Rate {
  if (tokens <= 0) return { count, tokens, perThousandWords: null, low: null, high: null };
  const { low, high } = computePoissonInterval(count);
  const scale = 1000 / tokens;
  return { count, tokens, perThousandWords: count * scale, low: low * scale, high: high * scale };
}
