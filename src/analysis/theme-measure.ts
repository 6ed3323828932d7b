import { computePoissonInterval, computeWilsonInterval } from './interval.ts';

export type ThemeMeasureId = 'paragraphs' | 'words' | 'mentions';

/** What may be said of a theme in a set of paragraphs: the one entry for menus, links, axes, tooltips and evidence. */
export interface ThemeMeasure {
  id: ThemeMeasureId;
  label: string;
  /** What a `value` is counted in: a share (0 to 1, shown as per cent) or occurrences per 1,000 words. */
  unit: 'share' | 'perThousandWords';
  /** What `count` and `total` are. */
  countLabel: string;
  totalLabel: string;
  formula: string;
  /** Name of the interval, or `null` and why there is none. */
  interval: string | null;
  intervalNote: string;
}

export const themeMeasures = {
  paragraphs: {
    id: 'paragraphs',
    label: 'Share of paragraphs',
    unit: 'share',
    countLabel: 'Paragraphs that carry the theme',
    totalLabel: 'Paragraphs in all',
    formula: 'paragraphs that carry the theme ÷ paragraphs in all',
    interval: 'Wilson, 95 %',
    intervalNote: 'Wilson score interval (Wilson 1927), each paragraph taken as one trial.',
  },
  words: {
    id: 'words',
    label: 'Share of words',
    unit: 'share',
    countLabel: 'Words in paragraphs that carry the theme',
    totalLabel: 'Words in all',
    formula: 'words in paragraphs that carry the theme ÷ words in all',
    interval: null,
    intervalNote:
      'No interval: the words of a paragraph carry a theme together or not at all, so they are not separate trials. The share of paragraphs has one.',
  },
  mentions: {
    id: 'mentions',
    label: 'Mentions per 1,000 words',
    unit: 'perThousandWords',
    countLabel: 'Cues matched, in paragraphs that carry the theme',
    totalLabel: 'Words in all',
    formula: 'cues matched in paragraphs that carry the theme ÷ words in all × 1,000',
    interval: 'Poisson, exact, 95 %',
    intervalNote:
      'Exact Poisson interval (Garwood 1936); it takes mentions to fall independently, which they do not, so it is a lower bound.',
  },
} as const satisfies Record<ThemeMeasureId, ThemeMeasure>;

/** A value with the inputs that it is made of. */
export interface ThemeCell {
  /** Numerator and denominator; see the measure's `countLabel` and `totalLabel`. */
  count: number;
  total: number;
  /** A share from 0 to 1, or a rate per 1,000 words; `null` where `total` is 0. */
  value: number | null;
  /** Ends of the 95 % interval in the unit of `value`; `null` where the measure has none, or `total` is 0. */
  low: number | null;
  high: number | null;
}

/** The cell of a measure from its inputs. */
export function computeThemeCell(measure: ThemeMeasureId, count: number, total: number): ThemeCell {
  if (total <= 0) return { count, total, value: null, low: null, high: null };
  if (measure === 'words') return { count, total, value: count / total, low: null, high: null };
  if (measure === 'paragraphs') {
    const interval = computeWilsonInterval(count, total);
    return {
      count,
      total,
      value: count / total,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    };
  }
  const { low, high } = computePoissonInterval(count);
  const scale = 1000 / total;
  return { count, total, value: count * scale, low: low * scale, high: high * scale };
}
