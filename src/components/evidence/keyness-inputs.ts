import type { KeynessResult, KeynessRow } from '../../analysis/keyness.ts';
import type { KeynessFigure } from '../../url-state/evidence-key.ts';
import { formatCount, formatFixed, formatP, formatQuantity } from '../format.ts';
import type { EvidenceInput } from './evidence-frame.tsx';

/** The figure that was opened, large, and what it is. */
export function headlineOf(
  figure: KeynessFigure,
  row: KeynessRow,
  { documents }: KeynessResult,
): { figure: string; unit: string } {
  const headlines: Record<KeynessFigure, { figure: string; unit: string }> = {
    ratio: {
      figure: formatFixed(row.logRatio, 1),
      unit: `log ratio, ${formatFixed(row.logRatioLow, 1)} to ${formatFixed(row.logRatioHigh, 1)}`,
    },
    g2: { figure: formatFixed(Math.abs(row.logLikelihood), 1), unit: 'G², four-term' },
    p: { figure: formatP(row.pAdjusted), unit: 'p of G², corrected' },
    dp: { figure: formatFixed(row.dp, 2), unit: 'DP: 0 as even as the speeches’ lengths, 1 in few' },
    speeches: {
      figure: formatCount(row.documents),
      unit: `of ${formatQuantity(documents, 'speech', 'speeches')} have it`,
    },
    rateA: { figure: rate(row.targetCount, row.targetTokens), unit: 'per 1,000 words of side A' },
    rateB: { figure: rate(row.referenceCount, row.referenceTokens), unit: 'per 1,000 words of side B' },
  };
  return headlines[figure];
}

/** Every figure of the row with what goes into it. */
export function inputsOf(
  row: KeynessRow,
  { correction, documents, rows, targetDocuments, referenceDocuments }: KeynessResult,
  names: readonly string[],
  unit: string,
): (EvidenceInput & { of?: KeynessFigure })[] {
  const { targetCount: a, targetTokens: c, referenceCount: b, referenceTokens: d } = row;
  const expected = ((a + b) * c) / (c + d);
  return [
    { label: `A: ${names[0]}`, value: `${formatCount(a)} of ${formatCount(c)} ${unit}` },
    { label: `B: ${names[1]}`, value: `${formatCount(b)} of ${formatCount(d)} ${unit}` },
    {
      of: 'rateA',
      label: `Per 1,000 in A = ${formatCount(a)} ÷ ${formatCount(c)} × 1,000`,
      value: rate(a, c),
    },
    {
      of: 'rateB',
      label: `Per 1,000 in B = ${formatCount(b)} ÷ ${formatCount(d)} × 1,000`,
      value: rate(b, d),
    },
    {
      of: 'ratio',
      label: `Log ratio = log₂((${a || 0.5} ÷ ${formatCount(c)}) ÷ (${b || 0.5} ÷ ${formatCount(d)}))`,
      value: formatFixed(row.logRatio, 3),
    },
    {
      label: '95 % interval (Katz)',
      value: `${formatFixed(row.logRatioLow, 2)} to ${formatFixed(row.logRatioHigh, 2)}`,
    },
    {
      label: 'Expected if both sides used it alike, A and B',
      value: `${formatFixed(expected, 2)} and ${formatFixed(a + b - expected, 2)}`,
    },
    {
      of: 'g2',
      label: 'G² = 2 Σ O ln(O ÷ E) over four cells (Dunning 1993)',
      value: formatFixed(Math.abs(row.logLikelihood), 2),
    },
    {
      label: 'p of G², χ² with 1 degree of freedom',
      value: row.p < 0.0001 ? '< 0.0001' : formatFixed(row.p, 4),
    },
    {
      of: 'p',
      label: `p, ${correction === 'holm' ? 'Holm' : 'Benjamini–Hochberg'} over ${formatQuantity(rows.length, 'row')}`,
      value: row.pAdjusted < 0.0001 ? '< 0.0001' : formatFixed(row.pAdjusted, 4),
    },
    {
      of: 'dp',
      label:
        documents < 2
          ? 'DP: one speech has no dispersion'
          : 'DP = ½ Σ|share of its uses − share of the words| over the speeches below',
      value: formatFixed(row.dp, 3),
    },
    {
      of: 'speeches',
      label: 'Speeches with it, A and B',
      value: `${row.targetDocuments} of ${targetDocuments}, ${row.referenceDocuments} of ${referenceDocuments}`,
    },
  ];
}

function rate(count: number, tokens: number): string {
  return formatFixed((count / tokens) * 1000, 2);
}
