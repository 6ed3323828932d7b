import type { KeynessResult, KeynessRow } from '../../analysis/keyness.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../components/format.ts';
import { keynessEvidence, type KeynessFigure, wordEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { KeynessControls } from './keyness-controls.tsx';
import { countPassing, type KeynessList, listKeynessRows, ratePerThousand } from './keyness-rows-model.ts';
import { type CountEvidence, KeynessTable } from './keyness-table.tsx';
import type { Side, Sides } from './use-sides.ts';

const usualRows = 7;
const moreRows = 25;

interface DistinctiveWordsProps extends Sides {
  result: KeynessResult;
}

/** The words that tell the sides apart, with all that says how far to trust each. */
export function DistinctiveWords({ a, b, result }: DistinctiveWordsProps) {
  const { state } = useViewState();
  const limit = state.rows ?? usualRows;
  const list = listKeynessRows(result.rows, { ...state, limit });
  const every = listKeynessRows(result.rows, { ...state, limit: Infinity });
  const evidence = evidenceOf({ a, b }, result, state.words);
  const unit = state.words === 1 ? 'words' : 'runs';
  return (
    <Figure
      id="distinctive"
      title={state.words === 1 ? 'Distinctive words' : `Distinctive runs of ${state.words} words`}
      note={<KeynessNote result={result} words={state.words} />}
      table={tableOf(every.groups.flat(), { a, b }, evidence, result)}
    >
      <KeynessControls a={a} b={b} />
      {list.shown === 0 ? (
        <p className="border-t border-ink py-4 font-serif text-passage text-ink-2">
          {result.rows.length === 0
            ? `No ${unit} occur ${formatQuantity(state.min, 'time')} or more on both sides together. A smaller “at least” shows rarer ones.`
            : `None of the ${formatQuantity(result.rows.length, 'row')} matches what is asked for.`}
        </p>
      ) : (
        <KeynessTable a={a} b={b} list={list} result={result} evidence={evidence} />
      )}
      <MoreRows list={list} limit={limit} />
    </Figure>
  );
}

function KeynessNote({ result, words }: { result: KeynessResult; words: number }) {
  const tested = result.rows.length;
  const passing = countPassing(result.rows);
  const noun = words === 1 ? 'word' : 'run';
  return (
    <>
      G² four-term (Dunning 1993); log ratio (Hardie), 0.5 for a count of 0; p corrected by{' '}
      {result.correction === 'holm' ? 'Holm' : 'Benjamini–Hochberg'} over {formatQuantity(tested, noun)}; DP
      over {formatQuantity(result.documents, 'speech', 'speeches')}.{' '}
      <b className="font-semibold text-ink">
        {passing === 0
          ? `No ${noun} passes p = 0.05 after correction.`
          : `${formatQuantity(passing, noun)} of ${formatCount(tested)} ${passing === 1 ? 'passes' : 'pass'} p = 0.05 after correction, each word taken as drawn by itself.`}
      </b>
    </>
  );
}

function MoreRows({ list, limit }: { list: KeynessList; limit: number }) {
  const hidden = list.available - list.shown;
  if (hidden <= 0 && limit <= usualRows) return null;
  return (
    <p className="screen-only flex gap-x-5 pt-2 text-note text-ink-2">
      {hidden > 0 && (
        <ViewLink to={{ rows: limit + moreRows }}>
          Show more of {formatQuantity(list.available, 'row')}
        </ViewLink>
      )}
      {limit > usualRows && <ViewLink to={{ rows: null }}>Show fewer</ViewLink>}
    </p>
  );
}

/**
 * Where a count leads: to its passages. Runs of words, and sides out of which something was taken, are counted in
 * their own way; there the evidence is that of the comparison.
 */
function evidenceOf({ a, b }: Sides, { overlap }: KeynessResult, words: number): CountEvidence {
  const plain = words === 1 && overlap.leftOutOf === null;
  return ({ word }, side) => (plain ? wordEvidence(word, side.text) : keynessEvidence(word, a.text, b.text));
}

function tableOf(
  rows: KeynessRow[],
  { a, b }: Sides,
  evidence: CountEvidence,
  result: KeynessResult,
): TableSpec<KeynessRow> {
  const count = (side: Side, value: (row: KeynessRow) => number) => ({
    id: side.letter,
    label: `${side.label}, count`,
    figures: true,
    value,
    show: (row: KeynessRow) => (
      <EvidenceNumber of={evidence(row, side)}>{formatCount(value(row))}</EvidenceNumber>
    ),
  });
  const [nameA, nameB] = a.label === b.label ? [`${a.label} (A)`, `${b.label} (B)`] : [a.label, b.label];
  const figure = (
    of: KeynessFigure,
    label: string,
    value: (row: KeynessRow) => number | null,
    digits: number,
    id: string = of,
  ) => ({
    id,
    label,
    figures: true,
    value,
    show: (row: KeynessRow) => (
      <EvidenceNumber of={keynessEvidence(row.word, a.text, b.text, of)}>
        {formatFixed(value(row), digits)}
      </EvidenceNumber>
    ),
  });
  return {
    rows,
    key: ({ key }) => key,
    columns: [
      { id: 'word', label: 'Word', value: ({ word }) => word },
      count({ ...a, label: nameA }, (row) => row.targetCount),
      figure('rateA', `${nameA}, per 1,000`, (row) => ratePerThousand(row.targetCount, row.targetTokens), 2),
      count({ ...b, label: nameB }, (row) => row.referenceCount),
      figure(
        'rateB',
        `${nameB}, per 1,000`,
        (row) => ratePerThousand(row.referenceCount, row.referenceTokens),
        2,
      ),
      figure('ratio', 'Log ratio', (row) => row.logRatio, 2),
      figure('ratio', '95 % low', (row) => row.logRatioLow, 2, 'low'),
      figure('ratio', '95 % high', (row) => row.logRatioHigh, 2, 'high'),
      figure('g2', 'G² (signed)', (row) => row.logLikelihood, 2),
      figure('p', 'p', (row) => row.p, 4, 'p-uncorrected'),
      figure('p', `p (${result.correction})`, (row) => row.pAdjusted, 4),
      figure('dp', 'DP', (row) => row.dp, 3),
      figure('speeches', `Speeches of ${nameA}`, (row) => row.targetDocuments, 0, 'speeches-a'),
      figure('speeches', `Speeches of ${nameB}`, (row) => row.referenceDocuments, 0, 'speeches-b'),
    ],
  };
}
