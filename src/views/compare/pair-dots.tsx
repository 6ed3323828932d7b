import type { ComponentType, ReactNode } from 'react';
import type { ThemeCell } from '../../analysis/theme-measure.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import type { EvidenceKey } from '../../url-state/evidence-key.ts';
import type { SidePair } from './side-pairs-model.ts';
import type { Side, Sides } from './use-sides.ts';

/** The value of one side: what is read, what it means, and where it leads. */
export interface PairFigure {
  text: string;
  unit: string;
  of: EvidenceKey;
}

interface PairDotsProps<Pair> extends Sides {
  pairs: readonly Pair[];
  /** The end of the scale from 0 that all rows share. */
  end: number;
  /** Component at the head of a row. */
  Head: ComponentType<{ pair: Pair }>;
  figure: (pair: Pair, side: Side) => PairFigure;
  /** Said where there are none. */
  empty: ReactNode;
}

/** Things that were counted on both sides, each as two dots with their intervals on one scale. */
export function PairDots<Pair extends SidePair>({
  pairs,
  a,
  b,
  empty,
  end,
  Head,
  figure,
}: PairDotsProps<Pair>) {
  if (pairs.length === 0) return <div className="font-serif text-passage text-ink-2">{empty}</div>;
  return (
    <ul className="gap-x-12 @min-[820px]:columns-2">
      {pairs.map((pair) => {
        const [ofA, ofB] = [figure(pair, a), figure(pair, b)];
        return (
          <li
            key={pair.id}
            className="grid break-inside-avoid grid-cols-[minmax(0,9.5rem)_minmax(0,1fr)_3.8rem_3.8rem] items-center gap-x-2 border-b border-rule sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_4.5rem_4.5rem]"
          >
            <span className="py-1 leading-tight wrap-break-word">
              <Head pair={pair} />
            </span>
            <svg className="block h-6.5 w-full overflow-visible" aria-hidden="true">
              <line x1="0" x2="0" y1={3} y2={23} stroke="var(--rule-2)" />
              <Dot cell={pair.a} y={8} end={end} side={a} of={ofA.of} />
              <Dot cell={pair.b} y={18} end={end} side={b} of={ofB.of} />
            </svg>
            {[
              { side: a, ...ofA },
              { side: b, ...ofB },
            ].map(({ side, text, unit, of }) => (
              <span key={side.letter} className="figures text-right text-note">
                <EvidenceNumber
                  of={of}
                  label={`${text} ${unit}: ${pair.label}, ${side.title}`}
                  className="number figures inline-block min-w-[24px] py-[3px]"
                >
                  {text}
                </EvidenceNumber>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

interface DotProps {
  cell: ThemeCell;
  y: number;
  end: number;
  side: Side;
  of: EvidenceKey;
}

/** For the pointer; the number beside it is the same link by keyboard. */
function Dot({ cell: { value, low, high }, y, end, side, of }: DotProps) {
  const at = (share: number) => `${(share / end) * 100}%`;
  const color = side.color.mark;
  return (
    <ViewLink to={{ evidence: of }} tabIndex={-1} className="">
      {low !== null && high !== null && (
        <line x1={at(low)} x2={at(high)} y1={y} y2={y} stroke={color} strokeWidth={1.5} opacity={0.65} />
      )}
      {value !== null && (
        <svg x={at(value)} y={y} overflow="visible">
          {side.letter === 'a' ? (
            <circle r={4} fill={color} />
          ) : (
            <rect x={-3.5} y={-3.5} width={7} height={7} fill={color} />
          )}
        </svg>
      )}
    </ViewLink>
  );
}

/** Which mark is which side. */
export function PairKey({ a, b }: Sides) {
  return (
    <>
      <span className="font-semibold whitespace-nowrap" style={{ color: a.color.text }}>
        ● {a.label}
      </span>{' '}
      <span className="font-semibold whitespace-nowrap" style={{ color: b.color.text }}>
        ■ {b.label}
      </span>
    </>
  );
}
