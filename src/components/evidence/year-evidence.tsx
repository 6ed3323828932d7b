import type { TimeRecord } from '../../analysis/time-record.ts';
import { parseYears } from '../../search/year-span.ts';
import { parseSelection } from '../../analysis/selection-text.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { useAnswer, useManifest } from '../corpus-access.tsx';
import { describeSelection } from '../describe-selection.ts';
import { formatCount, formatDate } from '../format.ts';
import { nameSpeech } from '../speech-name.ts';
import { Waiting } from '../status/message.tsx';
import { EvidenceFrame, EvidenceNote } from './evidence-frame.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { PassageList } from './passage-list.tsx';
import { withinFilter } from './use-evidence-selection.ts';

/** The times within a year that speeches name: the words, the days meant, and how they were worked out. */
export function YearEvidence({ evidence }: EvidenceProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const { subject } = evidence;
  const document = evidence.details[0] ?? null;
  const parsed = parseSelection(document ?? 'all');
  const own = 'problem' in parsed ? {} : parsed;
  const span = subject === 'open' ? null : parseYears(subject);
  const years = span === null ? null : { first: span.from, last: span.to };
  const { data } = useAnswer('yearEvidence', { years, selection: withinFilter(own, filterOf(state)) });
  if (data === undefined) return <Waiting height={480} what="The evidence is being collected." />;
  const query = years === null ? null : `spoken:${subject}`;
  const single = years !== null && years.first === years.last;
  const where = document === null ? '' : `, ${describeSelection(own, manifest)}`;
  return (
    <EvidenceFrame
      title={`${years === null ? 'Times without a date' : subject.replace('..', '–')}${where}`}
      figure={formatCount(data.count)}
      unit={data.count === 1 ? 'time named' : 'times named'}
    >
      {data.count === 0 ? (
        <EvidenceNote>The current filter leaves no such time.</EvidenceNote>
      ) : (
        <>
          <TimeTable times={data.times} several={document === null} />
          <EvidenceNote>
            {years === null
              ? 'The text names a time, and it does not settle the days meant. '
              : single
                ? 'Days, months and seasons count for their year. '
                : 'Only stretches with exactly these first and last years are counted here. '}
            Events (“the war”), lengths of time (“for five years”) and numbers of things (“resolution 2254”)
            are no times.
          </EvidenceNote>
          <PassageList passages={data.passages} count={data.passageCount} noun="time" />
        </>
      )}
      {query !== null && (
        <p className="screen-only">
          <ViewLink to={{ view: 'search', q: query, page: 1 }}>
            {single
              ? `Search the passages that name ${subject}`
              : `Search passages that name a time within ${subject.replace('..', '–')}`}
          </ViewLink>
        </p>
      )}
    </EvidenceFrame>
  );
}

function TimeTable({ times, several }: { times: readonly TimeRecord[]; several: boolean }) {
  const manifest = useManifest();
  return (
    <table className="w-full border-t border-ink text-ui">
      <caption className="sr-only">What the text says, and which days are meant</caption>
      <thead>
        <tr className="border-b border-rule text-left text-note text-ink-2">
          <th scope="col" className="py-1 pr-3 font-normal">
            In the text
          </th>
          <th scope="col" className="py-1 font-normal">
            Meant
          </th>
        </tr>
      </thead>
      <tbody>
        {times.map((time) => (
          <tr
            key={`${time.document} ${time.paragraph} ${time.start}`}
            className="border-b border-rule align-top"
          >
            <th scope="row" className="py-1.5 pr-3 text-left font-serif text-passage font-normal">
              {time.text}
              <span className="block font-sans text-note text-ink-3">
                {several && `${nameSpeech(manifest, time.document)}, `}¶{time.paragraph},{' '}
                <ViewLink
                  to={{ view: 'read', doc: time.document, p: null, line: time.startLine, source: 'both' }}
                  className="figures link"
                  aria-label={`Line ${time.startLine} of the source, ${time.text}`}
                >
                  line {time.startLine}
                </ViewLink>
              </span>
            </th>
            <td className="py-1.5">
              {sayDays(time)}
              <span className="block text-note text-ink-3">{time.reasoning}</span>
              {time.remark !== null && (
                <span className="mt-0.5 block border-l-2 border-[var(--warning)] pl-2 text-note">
                  {time.remark}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "22 June 1941", "2014", "26 April 2012 to 26 April 2017": whole years are shown as years. */
function sayDays({ from, to }: TimeRecord): string {
  if (from === null || to === null) return 'not settled';
  if (from === to) return formatDate(from);
  const years = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (years)
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  return `${formatDate(from)} to ${formatDate(to)}`;
}
