import { formatSelection } from '../../analysis/selection-text.ts';
import type { SelectionSpec } from '../../analysis/selection.ts';
import { isStopWord } from '../../analysis/stop-words.ts';
import type { Occurrences } from '../../search/occurrences.ts';
import { compareWithRest } from '../../url-state/compare-link.ts';
import { collocateEvidence, wordEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { roundUp } from '../charts/scale-top.ts';
import { computeTimeAxis, dayNumber } from '../charts/time-axis.ts';
import { TimeDots } from '../charts/time-dots.tsx';
import { findSpeech, useAnswer, useManifest } from '../corpus-access.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatFixed, formatQuantity } from '../format.ts';
import { speechColor } from '../speech-color.ts';
import { nameSpeech } from '../speech-name.ts';
import { Waiting } from '../status/message.tsx';
import { collocateWindow, describeWindow } from './collocate-window.ts';
import { EvidenceFrame, EvidenceInputs, EvidenceNote } from './evidence-frame.tsx';
import { EvidenceNumber } from './evidence-number.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';
import { RateInputs } from './rate-inputs.tsx';
import { useEvidenceSelection } from './use-evidence-selection.ts';

/** A word's or phrase's card: its count in a selection, its course, what stands near it, and where it stands. */
export function WordEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { own, filtered } = useEvidenceSelection(evidence.details[0]);
  const { data } = useAnswer('occurrences', { term: evidence.subject, selection: filtered });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  const query = quoted(evidence.subject);
  const byBits = evidence.details[1] === 'bits';
  return (
    <EvidenceFrame
      title={`“${data.text}”, ${describeSelection(own, manifest)}`}
      figure={byBits ? formatFixed(sumOfBits(data), 1) : formatCount(data.total.count)}
      unit={
        byBits
          ? `bits in ${formatQuantity(data.words.length, 'word')}: how unusual`
          : `times, ${formatFixed(data.total.perThousandWords, 2)} per 1,000 words`
      }
    >
      {byBits && <BitsInputs data={data} />}
      <RateInputs rate={data.total} noun="Occurrences" />
      <EvidenceNote>
        Whole words, whatever their case (only US and us are kept apart). The interval takes occurrences to
        fall independently, which words in a text do not: it is the narrowest that could be right.
      </EvidenceNote>
      {data.documents.length > 1 && <Course data={data} />}
      {data.total.count > 1 && <Near query={query} selection={filtered} />}
      <WaysOn term={evidence.subject} query={query} />
      <PassageList passages={data.passages} count={data.passageCount} noun="hit" query={query} />
    </EvidenceFrame>
  );
}

/** What each word of a phrase adds to how unusual it is. */
function BitsInputs({ data }: { data: Occurrences }) {
  const all = formatCount(data.total.tokens);
  return (
    <EvidenceInputs
      inputs={[
        ...data.words.map(({ word, count, bits }, i) => ({
          label: `${i + 1}. ${word}: −log₂(${formatCount(count)} ÷ ${all})`,
          value: formatFixed(bits, 2),
        })),
        { label: 'Bits = their sum', value: formatFixed(sumOfBits(data), 1), result: true },
      ]}
    />
  );
}

/** `null` where a word of the phrase stands nowhere. */
function sumOfBits({ words }: Occurrences): number | null {
  return words.reduce<number | null>(
    (sum, { bits }) => (sum === null || bits === null ? null : sum + bits),
    0,
  );
}

/** Speeches that are listed one by one. */
const mostSpeeches = 12;

/** Speech by speech on the true axis, and as a table. */
function Course({ data: { term, documents, dispersion } }: { data: Occurrences }) {
  const manifest = useManifest();
  const speeches = documents.map((row) => ({ ...row, ...findSpeech(manifest, row.document) }));
  const dots = speeches.flatMap(({ document, index, perThousandWords: value, low, high }) =>
    document === undefined || document.date === null || value === null
      ? []
      : [
          {
            key: document.id,
            day: dayNumber(document.date),
            value,
            low,
            high,
            color: speechColor(index).mark,
          },
        ],
  );
  const axis = computeTimeAxis(speeches.flatMap(({ document }) => document?.date ?? []));
  const max = roundUp(dots.reduce((top, { value, high }) => Math.max(top, high ?? value), 0));
  return (
    <section aria-labelledby="word-course">
      <h3 id="word-course" className="border-t border-ink pt-2 font-semibold">
        Speech by speech
      </h3>
      <p className="text-note text-ink-3">
        Per 1,000 words, with 95 % intervals
        {axis === null ? '' : `, ${axis.years[0]?.year}–${axis.years.at(-1)?.year}`}; top of the scale{' '}
        {formatFixed(max, max < 10 ? 1 : 0)}. In {documents.filter(({ count }) => count > 0).length} of{' '}
        {formatQuantity(documents.length, 'speech', 'speeches')}; DP {formatFixed(dispersion.dp, 2)}, DPnorm{' '}
        {formatFixed(dispersion.dpNorm, 2)}, Juilland’s D {formatFixed(dispersion.juillandD, 2)}.
      </p>
      {axis !== null && <TimeDots dots={dots} axis={axis} max={max} height={64} intervals />}
      {speeches.length <= mostSpeeches && (
        <table className="mt-1 w-full text-ui">
          <caption className="sr-only">Speech by speech</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Speech</th>
              <th scope="col">Count</th>
              <th scope="col">Per 1,000 words</th>
            </tr>
          </thead>
          <tbody>
            {speeches.map(({ document, index, count, perThousandWords }) => (
              <tr key={index} className="border-b border-rule">
                <th
                  scope="row"
                  className="py-0.5 text-left font-semibold"
                  style={{ color: speechColor(index).text }}
                >
                  {nameSpeech(manifest, document?.id ?? '')}
                </th>
                <td className="text-right">
                  <EvidenceNumber of={wordEvidence(term, document?.id)}>{count}</EvidenceNumber>
                </td>
                <td className="figures w-20 text-right">{formatFixed(perThousandWords, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const mostCollocates = 8;

/** The words that stand near it. */
function Near({ query, selection }: { query: string; selection: SelectionSpec }) {
  const { state } = useViewState();
  const { data } = useAnswer('collocates', {
    query,
    selection,
    ...collocateWindow(state),
    minCount: 2,
  });
  const rows = (data?.rows ?? []).filter(({ key }) => !isStopWord(key)).slice(0, mostCollocates);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="word-near">
      <h3 id="word-near" className="border-t border-ink pt-2 font-semibold">
        Next to it
      </h3>
      <p className="text-note text-ink-3">
        Words {describeWindow(state)}, twice or more; by logDice, function words left out.
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5">
        {rows.map(({ key, word, count }) => (
          <li key={key} className="font-serif text-passage">
            {word}{' '}
            <EvidenceNumber
              of={collocateEvidence(key, query)}
              className="number figures font-sans text-note"
              label={`${count}: together with ${word}`}
            >
              {count}
            </EvidenceNumber>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From here to the other views. */
function WaysOn({ term, query }: { term: string; query: string }) {
  return (
    <p className="screen-only flex flex-wrap gap-x-5">
      <ViewLink to={{ view: 'search', q: query, show: 'concordance', page: 1 }}>Concordance</ViewLink>
      <ViewLink to={{ view: 'search', q: query, show: 'collocates' }}>Collocates</ViewLink>
      <ViewLink to={compareWithRest(formatSelection({ term }))}>
        Compare paragraphs with it and without
      </ViewLink>
    </p>
  );
}

/** As the query language writes a phrase. */
function quoted(term: string): string {
  return term.includes(' ') ? `"${term}"` : term;
}
