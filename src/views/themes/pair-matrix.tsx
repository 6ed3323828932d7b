import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount } from '../../components/format.ts';
import type { EvidenceKey } from '../../url-state/evidence-key.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { heatColors } from './heat-model.ts';
import { openCell, ScrollRegion } from './scroll-region.tsx';
import type { AnyPair, TogetherMatrix } from './themes-together-model.ts';

interface Counted {
  evidence: EvidenceKey;
  /** Says the number in full. */
  label: string;
}

interface PairMatrixProps<Pair extends AnyPair> {
  caption: string;
  matrix: TogetherMatrix<Pair>;
  labelOf: (id: string) => string;
  /** Where the name of a row leads. */
  linkOf: (id: string) => Partial<UrlState>;
  diagonalOf: (id: string, count: number) => Counted;
  /** `null` for a pair that is never together and has nothing to open. */
  cellOf: (pair: Pair, a: string, b: string) => (Counted & { text: string; shade: number | null }) | null;
}

/** What goes with what: one half of a square, the counts of each on its diagonal. */
export function PairMatrix<Pair extends AnyPair>(props: PairMatrixProps<Pair>) {
  const { caption, diagonalOf, labelOf, linkOf, matrix } = props;
  return (
    <ScrollRegion name={caption}>
      <table className="border-separate border-spacing-[1px]">
        <caption className="sr-only">{caption}</caption>
        <tbody>
          {matrix.ids.map((a, i) => {
            const count = matrix.counts.get(a) ?? 0;
            const { evidence, label } = diagonalOf(a, count);
            return (
              <tr key={a} className="h-[25px]">
                <th
                  scope="row"
                  className="sticky left-0 z-1 max-w-28 min-w-28 bg-paper py-0.5 pr-3 text-left text-note leading-tight font-normal sm:max-w-48 sm:min-w-48 sm:text-row sm:leading-tight"
                >
                  <ViewLink to={linkOf(a)} className="hover:underline">
                    {labelOf(a)}
                  </ViewLink>
                </th>
                {matrix.ids.slice(0, i).map((b) => (
                  <PairCell key={b} {...props} a={a} b={b} />
                ))}
                <td className="min-w-10 bg-sunk p-0 text-center">
                  <EvidenceNumber
                    of={evidence}
                    className="figures flex h-[24px] items-center justify-center text-note font-semibold hover:underline"
                    label={label}
                  >
                    {formatCount(count)}
                  </EvidenceNumber>
                </td>
                <td aria-hidden="true" className="relative p-0">
                  <span className="absolute top-1 left-1.5 text-tick whitespace-nowrap text-ink-3">
                    {labelOf(a)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function PairCell<Pair extends AnyPair>({
  a,
  b,
  cellOf,
  labelOf,
  matrix,
}: PairMatrixProps<Pair> & { a: string; b: string }) {
  const pair = matrix.pairOf(a, b);
  if (pair === null) return <td className="hatched" aria-label="not defined" />;
  const cell = cellOf(pair, a, b);
  if (cell === null)
    return (
      <td
        className="figures min-w-10 p-0 text-center text-note text-ink-3"
        aria-label={`${labelOf(a)} and ${labelOf(b)}: never`}
      >
        0
      </td>
    );
  const { evidence, label, shade, text } = cell;
  return (
    <td className="min-w-10 p-0 text-center" style={shade === null ? undefined : heatColors(shade)}>
      <EvidenceNumber
        of={evidence}
        className={`figures relative flex h-[24px] items-center justify-center px-1 text-note hover:underline ${openCell} ${shade === null ? 'text-ink-3' : ''}`}
        label={label}
      >
        {text}
      </EvidenceNumber>
    </td>
  );
}
