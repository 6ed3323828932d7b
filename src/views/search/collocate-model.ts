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
