import type { ReactNode } from 'react';
import type { KeynessResult, KeynessRow } from '../../analysis/keyness.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatP, formatQuantity } from '../../components/format.ts';
import { useWidth } from '../../components/use-width.ts';
import { type EvidenceKey, keynessEvidence, type KeynessFigure } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { type KeynessList, type KeynessRank, logRatioReach, ratePerThousand } from './keyness-rows-model.ts';
import { LogRatioBar } from './log-ratio-bar.tsx';
import type { Side, Sides } from './use-sides.ts';

/** Where the count of a row on a side leads. */
export type CountEvidence = (row: KeynessRow, side: Side) => EvidenceKey;

interface KeynessTableProps extends Sides {
  list: KeynessList;
  result: KeynessResult;
  evidence: CountEvidence;
}

/** Below this width there is room for counts, bar and G² only. */
const wideFrom = 560;

/** A number with room for a finger. */
const target = 'number figures inline-block min-w-[24px] py-0.5';

/** Rows of the keyness table around one centre axis; a click on a head sorts. */
export function KeynessTable({ a, b, list, result, evidence }: KeynessTableProps) {
  const [host, width] = useWidth<HTMLDivElement>();
  const wide = width >= wideFrom;
  const reach = logRatioReach(list.groups.flat());
  return (
    <div ref={host}>
      <table className="w-full border-collapse text-ui">
        <caption className="sr-only">
          Words that tell {a.title} and {b.title} apart
        </caption>
        <TableHead a={a} b={b} wide={wide} />
        {list.groups.map((rows, i) => (
          <tbody key={rows[0]?.key ?? i} className={i > 0 ? 'border-t-2 border-ink' : ''}>
            {rows.map((row) => {
              const figure = (of: KeynessFigure, name: string, shown: string) => (
                <Figure>
                  <EvidenceNumber
                    of={keynessEvidence(row.word, a.text, b.text, of)}
                    className={target}
                    label={`${name} of ${row.word}: ${shown}`}
                  >
                    {shown}
                  </EvidenceNumber>
                </Figure>
              );
              const rate = (of: 'rateA' | 'rateB', side: Side, count: number, tokens: number) =>
                wide &&
                figure(of, `Rate per 1,000 in ${side.title}`, formatFixed(ratePerThousand(count, tokens), 1));
              return (
                <tr key={row.key} className="border-b border-rule">
                  <th
                    scope="row"
                    className="pr-1 text-left font-serif text-passage font-normal wrap-break-word"
                  >
                    {row.word}
                  </th>
                  <Count row={row} side={a} count={row.targetCount} of={evidence(row, a)} />
                  {rate('rateA', a, row.targetCount, row.targetTokens)}
                  <Count row={row} side={b} count={row.referenceCount} of={evidence(row, b)} />
                  {rate('rateB', b, row.referenceCount, row.referenceTokens)}
                  <td className="pl-3">
                    <LogRatioBar row={row} reach={reach} color={(row.logRatio > 0 ? a : b).color.mark} />
                  </td>
                  {wide && figure('ratio', 'Log ratio', formatFixed(row.logRatio, 1))}
                  {figure('g2', 'G²', formatFixed(Math.abs(row.logLikelihood), 1))}
                  {wide && (
                    <>
                      {figure('p', 'Corrected p', formatP(row.pAdjusted))}
                      {figure('dp', 'DP', formatFixed(row.dp, 2))}
                      {figure('speeches', 'Speeches with it', `${row.documents}/${result.documents}`)}
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function TableHead({ a, b, wide }: Sides & { wide: boolean }) {
  const below = 'border-b border-ink pb-1 pl-2 text-right text-tick font-normal text-ink-3';
  return (
    <thead className="text-note text-ink-2">
      <tr className="align-bottom">
        <Head rank="word" tall align="text-left">
          Word
        </Head>
        <Head rank="a" columns={wide ? 2 : 1} color={a.color.text}>
          {wide ? a.label : shortened(a, b)}
        </Head>
        <Head rank="b" columns={wide ? 2 : 1} color={b.color.text}>
          {wide ? b.label : shortened(b, a)}
        </Head>
        <Head rank="ratio" columns={wide ? 2 : 1} align="text-center">
          {wide ? 'Log ratio, 95 % interval' : 'Log ratio'}
        </Head>
        <Head rank="g2" tall>
          G²
        </Head>
        {wide && (
          <>
            <Head tall>p (BH)</Head>
            <Head tall>DP</Head>
            <Head tall>in</Head>
          </>
        )}
      </tr>
      <tr>
        {[a, b].map((side) => [
          <th key={`${side.letter} n`} scope="col" className={below}>
            n
          </th>,
          wide && (
            <th key={`${side.letter} rate`} scope="col" className={below}>
              per 1,000
            </th>
          ),
        ])}
        <th scope="col" className={`${below} pl-3!`}>
          <span aria-hidden="true" className="mx-auto flex max-w-44 justify-between whitespace-nowrap">
            <span>← {wide ? b.label : shortened(b, a)}</span>
            <span>{wide ? a.label : shortened(a, b)} →</span>
          </span>
          <span className="sr-only">Bar with its interval</span>
        </th>
        {wide && (
          <th scope="col" className={below}>
            log₂
          </th>
        )}
      </tr>
    </thead>
  );
}

interface HeadProps {
  /** The order that a click on it gives. */
  rank?: KeynessRank;
  /** Whether it spans both rows of the head. */
  tall?: boolean;
  columns?: number;
  color?: string;
  align?: string;
  children: ReactNode;
}

function Head({ rank, tall = false, columns = 1, color, align = 'text-right', children }: HeadProps) {
  const { state } = useViewState();
  const current = rank !== undefined && state.rank === rank;
  return (
    <th
      scope={columns > 1 ? 'colgroup' : 'col'}
      rowSpan={tall ? 2 : 1}
      colSpan={columns}
      aria-sort={current ? (rank === 'word' ? 'ascending' : 'descending') : undefined}
      className={`pb-1 pl-2 font-medium first:pl-0 ${tall ? 'border-b border-ink' : ''} ${align}`}
      style={color === undefined ? undefined : { color }}
    >
      {rank === undefined ? (
        children
      ) : (
        <ViewLink
          to={{ rank }}
          className={`inline-block min-w-[24px] py-0.5 whitespace-nowrap ${current ? 'font-semibold' : 'link'}`}
        >
          {children}
          {current && <span aria-hidden="true"> {rank === 'word' ? '↑' : '↓'}</span>}
        </ViewLink>
      )}
    </th>
  );
}

interface CountProps {
  row: KeynessRow;
  side: Side;
  count: number;
  of: EvidenceKey;
}

function Count({ row, side, count, of }: CountProps) {
  return (
    <Figure>
      <EvidenceNumber
        of={of}
        className={target}
        label={`${row.word}, ${formatQuantity(count, 'time')} in ${side.title}`}
      >
        {formatCount(count)}
      </EvidenceNumber>
    </Figure>
  );
}

function Figure({ children }: { children: ReactNode }) {
  return <td className="figures pl-2 text-right">{children}</td>;
}

/** The year alone where it tells the speeches apart. */
function shortened({ document, label, letter }: Side, other: Side): string {
  const year = document?.date?.slice(0, 4);
  if (year !== undefined && year !== other.document?.date?.slice(0, 4)) return year;
  return label.length > 8 ? letter.toUpperCase() : label;
}
