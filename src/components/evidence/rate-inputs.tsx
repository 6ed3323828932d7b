import type { Rate } from '../../analysis/interval.ts';
import { formatCount, formatFixed } from '../format.ts';
import { EvidenceInputs } from './evidence-frame.tsx';

/** A rate per 1,000 words with its inputs and its interval. */
export function RateInputs({ rate, noun }: { rate: Rate; noun: string }) {
  const { count, tokens, perThousandWords, low, high } = rate;
  return (
    <EvidenceInputs
      inputs={[
        { label: noun, value: formatCount(count) },
        { label: 'Words in all', value: formatCount(tokens) },
        {
          label: `Rate = ${formatCount(count)} ÷ ${formatCount(tokens)} × 1,000`,
          value: formatFixed(perThousandWords, 2),
          result: true,
        },
        {
          label: '95 % interval (Poisson, exact)',
          value: low === null ? '–' : `${formatFixed(low, 2)}–${formatFixed(high, 2)}`,
        },
      ]}
    />
  );
}
