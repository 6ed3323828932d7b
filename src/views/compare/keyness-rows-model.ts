import type { KeynessRow } from '../../analysis/keyness.ts';

export type KeynessRank = 'g2' | 'ratio' | 'a' | 'b' | 'word';

export interface KeynessListOptions {
  rank: KeynessRank;
  /** Rows a side, or twice as many in one list. */
  limit: number;
  /** Only words that contain this text, whatever its case. */
  find: string;
  /** Only words with exactly these counts. */
  spot: { a: number; b: number } | null;
}

/** The rows to show: those that are commoner on side A, then those commoner on side B, or one list of both. */
export interface KeynessList {
  groups: KeynessRow[][];
  /** How many rows there are to choose from, and how many of them are shown. */
  available: number;
  shown: number;
}

/**
 * The strongest rows of each side by G² or by log ratio; by count or by word they form one list. Rows at the same
 * rate on both sides belong to neither.
 */
export function listKeynessRows(rows: readonly KeynessRow[], options: KeynessListOptions): KeynessList {
  const { rank, limit, find, spot } = options;
  const wanted = find.trim().toLowerCase();
  const available = rows.filter(
    (row) =>
      (wanted === '' || row.key.toLowerCase().includes(wanted)) &&
      (spot === null || (row.targetCount === spot.a && row.referenceCount === spot.b)),
  );
  const sorted = available.toSorted((x, y) => compareRows(x, y, rank));
  const groups =
    rank === 'g2' || rank === 'ratio'
      ? [
          sorted.filter((row) => row.logLikelihood > 0).slice(0, limit),
          sorted.filter((row) => row.logLikelihood < 0).slice(0, limit),
        ]
      : [sorted.slice(0, 2 * limit)];
  const filled = groups.filter((group) => group.length > 0);
  return {
    groups: filled,
    available: available.length,
    shown: filled.reduce((sum, group) => sum + group.length, 0),
  };
}

/** How far the axis of log ratios must reach for the rows shown: intervals may be cut, values may not. */
export function logRatioReach(rows: readonly KeynessRow[]): number {
  const largest = Math.max(0, ...rows.map((row) => Math.abs(row.logRatio)));
  return Math.max(4, Math.ceil(largest * 1.5));
}

/** A value and its interval on an axis from −reach to reach, as shares of its width; ends beyond it are cut. */
export interface RatioBar {
  zero: number;
  value: number;
  low: number;
  high: number;
  cutLow: boolean;
  cutHigh: boolean;
}

export function placeRatio(row: KeynessRow, reach: number): RatioBar {
  const place = (value: number) => (Math.min(reach, Math.max(-reach, value)) + reach) / (2 * reach);
  return {
    zero: 0.5,
    value: place(row.logRatio),
    low: place(row.logRatioLow),
    high: place(row.logRatioHigh),
    cutLow: row.logRatioLow < -reach,
    cutHigh: row.logRatioHigh > reach,
  };
}

/** How many rows pass the threshold after correction. */
export function countPassing(rows: readonly KeynessRow[], threshold = 0.05): number {
  return rows.filter((row) => row.pAdjusted < threshold).length;
}

/** Per 1,000 words of a side; `null` where the side has none. */
export function ratePerThousand(count: number, tokens: number): number | null {
  return tokens === 0 ? null : (count / tokens) * 1000;
}

function compareRows(x: KeynessRow, y: KeynessRow, rank: KeynessRank): number {
  const byStrength = Math.abs(y.logLikelihood) - Math.abs(x.logLikelihood);
  const byWord = x.key < y.key ? -1 : x.key > y.key ? 1 : 0;
  if (rank === 'ratio') return Math.abs(y.logRatio) - Math.abs(x.logRatio) || byStrength || byWord;
  if (rank === 'a') return y.targetCount - x.targetCount || byStrength || byWord;
  if (rank === 'b') return y.referenceCount - x.referenceCount || byStrength || byWord;
  return rank === 'word' ? byWord : byStrength || byWord;
}
