import type { KeynessRow } from '../../analysis/keyness.ts';
import { placeRatio } from './keyness-rows-model.ts';

const height = 16;
const middle = height / 2;

/** A log ratio on the axis that all rows share; an interval that leaves it ends in an arrowhead. */
export function LogRatioBar({ row, reach, color }: { row: KeynessRow; reach: number; color: string }) {
  const { zero, value, low, high, cutLow, cutHigh } = placeRatio(row, reach);
  return (
    <svg className="mx-auto block h-4 w-full max-w-44 min-w-20 overflow-visible" aria-hidden="true">
      <line x1={at(zero)} x2={at(zero)} y1={0} y2={height} stroke="var(--rule-2)" />
      <rect
        x={at(Math.min(zero, value))}
        width={at(Math.abs(value - zero))}
        y={middle - 4}
        height={8}
        fill={color}
      />
      <line x1={at(low)} x2={at(high)} y1={middle} y2={middle} stroke="var(--ink)" strokeWidth={1.25} />
      {cutLow && <path d={`M0 ${middle} l5 -3 v6 z`} fill="var(--ink)" />}
      {cutHigh && (
        <svg x="100%" overflow="visible">
          <path d={`M0 ${middle} l-5 -3 v6 z`} fill="var(--ink)" />
        </svg>
      )}
    </svg>
  );
}

function at(share: number): string {
  return `${share * 100}%`;
}
