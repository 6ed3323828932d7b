import type { CollocateRow } from '../../analysis/collocation.ts';
import { isStopWord } from '../../analysis/stop-words.ts';
import type { UrlState } from '../../url-state/parameters.ts';

/** A collocate with the measure that it is ranked by. */
export interface RankedCollocate {
  row: CollocateRow;
  strength: number;
}

/** Collocates by one measure, strongest first; a measure that does not exist for a word leaves it out. */
export function rankCollocates(
  rows: readonly CollocateRow[],
  by: UrlState['association'],
  withFunctionWords: boolean,
): RankedCollocate[] {
  return rows
    .filter((row) => withFunctionWords || !isStopWord(row.key))
    .flatMap((row): RankedCollocate[] => {
      const strength = { logdice: row.logDice, mi: row.mi, t: row.t, g2: row.logLikelihood }[by];
      return strength === null ? [] : [{ row, strength }];
    })
    .sort((a, b) => b.strength - a.strength || b.row.count - a.row.count || (a.row.key < b.row.key ? -1 : 1));
}

/** A word near two queries; a side is `null` where it does not stand near that query often enough. */
export interface CollocatePair {
  key: string;
  word: string;
  a: RankedCollocate | null;
  b: RankedCollocate | null;
  /** By how much it is stronger near A than near B; `null` where it stands near one only. */
  difference: number | null;
}

interface PairOptions {
  by: UrlState['association'];
  /** First those near both, by the weaker of the two; or those that lean to one side. */
  order: UrlState['pairs'];
  withFunctionWords: boolean;
}

/** Joins the collocates of two queries by word. */
export function pairCollocates(
  a: readonly CollocateRow[],
  b: readonly CollocateRow[],
  { by, order, withFunctionWords }: PairOptions,
): CollocatePair[] {
  const near = byKey(rankCollocates(a, by, withFunctionWords));
  const other = byKey(rankCollocates(b, by, withFunctionWords));
  const pairs = [...new Set([...near.keys(), ...other.keys()])].map((key): CollocatePair => {
    const [one, two] = [near.get(key) ?? null, other.get(key) ?? null];
    const difference = one === null || two === null ? null : one.strength - two.strength;
    return { key, word: one?.row.word ?? two?.row.word ?? key, a: one, b: two, difference };
  });
  return pairs
    .map((pair) => ({ pair, score: scorePair(pair, order) }))
    .sort((x, y) => y.score - x.score || (x.pair.key < y.pair.key ? -1 : 1))
    .map(({ pair }) => pair);
}

/** A word near one query only leans to it with all its strength, and is behind all that are near both. */
function scorePair({ a, b, difference }: CollocatePair, order: UrlState['pairs']): number {
  const [near, other] = [a?.strength ?? 0, b?.strength ?? 0];
  if (order !== 'both') return order === 'a' ? near - other : other - near;
  return difference === null ? Math.max(near, other) - 1e9 : Math.min(near, other);
}

function byKey(ranked: readonly RankedCollocate[]): Map<string, RankedCollocate> {
  return new Map(ranked.map((each) => [each.row.key, each]));
}
