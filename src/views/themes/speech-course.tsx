import type { CourseStep } from '../../analysis/theme-course.ts';
import { Figure } from '../../components/charts/figure.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatDate, formatQuantity } from '../../components/format.ts';
import { speechColor } from '../../components/speech-color.ts';
import { useWidth } from '../../components/use-width.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import { filteredDocuments, readDocument } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { computeCourseRows, type CourseRow, summarizeCourse, uncodedSteps } from './speech-course-model.ts';

/** One speech in running order: which paragraphs carry what. */
export function SpeechCourse() {
  const manifest = useManifest();
  const { state } = useViewState();
  const document = readDocument(state, manifest);
  const { data } = useAnswer('course', { document: document?.id ?? '' });
  if (document === null) return null;
  if (data === undefined) return <Waiting height={480} what="The speech is being coded." />;
  return (
    <>
      <SpeechChoice chosen={document} />
      {data.length === 0 ? (
        <Message title="This speech has no paragraphs">
          <p>Corpus lists what was found in its source, and what was left out.</p>
        </Message>
      ) : (
        <CourseFigure document={document} course={data} />
      )}
    </>
  );
}

function SpeechChoice({ chosen }: { chosen: DocumentSummary }) {
  const manifest = useManifest();
  const { state, navigate } = useViewState();
  const documents = filteredDocuments(state, manifest);
  const offered = documents.includes(chosen) ? documents : [chosen, ...documents];
  return (
    <label className="screen-only mb-4 flex flex-wrap items-baseline gap-x-3 text-ink-2">
      Speech
      <select
        className="max-w-full cursor-pointer border-b border-edge bg-paper py-1 text-ink"
        value={chosen.id}
        onChange={(event) => navigate({ doc: event.target.value, evidence: null })}
      >
        {offered.map(({ id, date, shortTitle }) => (
          <option key={id} value={id}>
            {formatDate(date)}, {shortTitle}
          </option>
        ))}
      </select>
    </label>
  );
}

function CourseFigure({ document, course }: { document: DocumentSummary; course: readonly CourseStep[] }) {
  const manifest = useManifest();
  const rows = computeCourseRows(course, manifest.themes);
  const bare = uncodedSteps(course);
  const index = manifest.documents.indexOf(document);
  const counted = course.filter((step) => step.counted).length;
  return (
    <Figure
      id="course"
      title={`The course of the speech, ${formatDate(document.date)}`}
      note={`From its first word to its last; a block is a paragraph, as wide as its words. Themes by first appearance. n = ${counted} ¶`}
      summary={summarizeCourse(course, rows)}
      table={tableOf(course, manifest.themes)}
    >
      <div className="@container">
        <ParagraphScale course={course} />
        <ul>
          {rows.map((row) => (
            <CourseLine
              key={row.id}
              row={row}
              document={document}
              index={index}
              counted={counted}
              course={course}
            />
          ))}
        </ul>
      </div>
      <p className="mt-3 text-note text-ink-3">
        {bare.length > 0 && (
          <>
            {formatQuantity(bare.length, 'paragraph')} on none of the themes:{' '}
            {bare.map(({ n }, i) => (
              <span key={n}>
                {i > 0 && ', '}
                <ViewLink to={{ view: 'read', doc: document.id, p: n, line: null, q: '' }}>¶{n}</ViewLink>
              </span>
            ))}
            .{' '}
          </>
        )}
        {counted < course.length && 'Hatched: turns of others, which are not counted. '}
        {document.truncated && 'The text breaks off at the end.'}
      </p>
    </Figure>
  );
}

const lineGrid =
  'grid items-center gap-x-3 grid-cols-[minmax(0,1fr)_auto] @min-[640px]:grid-cols-[13rem_minmax(0,1fr)_4.5rem]';

/** A label that began further to the right would stand out of the figure. */
const lastLabel = 0.92;

function ParagraphScale({ course }: { course: readonly CourseStep[] }) {
  const step = [5, 10, 20, 50, 100].find((each) => course.length / each <= 8) ?? 200;
  return (
    <div aria-hidden="true" className={`${lineGrid} border-b border-ink`}>
      <span className="text-note text-ink-3 @max-[640px]:hidden">Theme</span>
      <div className="relative h-5 @max-[640px]:col-span-2">
        {course
          .filter(({ n, from }) => (n === 1 || n % step === 0) && (from ?? 0) < lastLabel)
          .map(({ n, from }) => (
            <span
              key={n}
              className="figures absolute bottom-0 border-l border-rule-2 pl-0.5 text-tick text-ink-3"
              style={{ left: percent(from) }}
            >
              ¶{n}
            </span>
          ))}
      </div>
      <span className="text-right text-note text-ink-3 @max-[640px]:hidden">of all ¶</span>
    </div>
  );
}

interface CourseLineProps {
  row: CourseRow;
  document: DocumentSummary;
  index: number;
  counted: number;
  course: readonly CourseStep[];
}

function CourseLine({ row, document, index, counted, course }: CourseLineProps) {
  const color = speechColor(index);
  const [host, pixels] = useWidth<HTMLDivElement>();
  return (
    <li className={`${lineGrid} border-b border-rule py-0.5`}>
      <ViewLink to={{ about: row.id, evidence: null }} className="min-w-0 text-row hover:underline">
        {row.label}
      </ViewLink>
      <div ref={host} className="relative h-[25px] @max-[640px]:order-last @max-[640px]:col-span-2">
        {course.map(({ n, from, to, counted }) => (
          <span
            key={n}
            aria-hidden="true"
            className={`absolute inset-y-0 border-l border-rule ${counted ? '' : 'hatched'}`}
            style={{ left: percent(from), width: width(from, to) }}
          />
        ))}
        {row.steps.map((step) => (
          <Block key={step.n} step={step} row={row} document={document} color={color.mark} pixels={pixels} />
        ))}
      </div>
      <EvidenceNumber
        of={themeEvidence(row.id, document.id, 'paragraphs')}
        className="number figures text-right text-note"
        label={`${row.steps.length} of ${counted} paragraphs on ${row.label}`}
      >
        {row.steps.length} of {counted}
      </EvidenceNumber>
    </li>
  );
}

interface BlockProps {
  step: CourseStep;
  row: CourseRow;
  document: DocumentSummary;
  color: string;
  /** Width of the whole speech. */
  pixels: number;
}

/** Narrower blocks are too small to be hit: their paragraphs open with the number at the end of the line. */
const narrowestLink = 24;

function Block({ step, row, document, color, pixels }: BlockProps) {
  const { n, from, to, tokens } = step;
  const place = { left: percent(from), width: width(from, to), background: color };
  const title = `¶${n}, ${formatQuantity(tokens, 'word')}`;
  if (((to ?? 0) - (from ?? 0)) * pixels < narrowestLink)
    return (
      <span
        title={title}
        className="absolute inset-y-0.5 min-w-1 border-r border-paper"
        style={{ ...place, left: `min(${place.left}, 100% - 4px)` }}
      />
    );
  return (
    <ViewLink
      to={{ view: 'read', doc: document.id, p: n, line: null, q: `theme:${row.id}` }}
      title={title}
      className="absolute inset-y-0 border-r border-y-2 border-paper hover:outline-2 hover:outline-ink"
      style={place}
    >
      <span className="sr-only">
        Read paragraph {n}, {row.label}, {formatQuantity(tokens, 'word')}
      </span>
    </ViewLink>
  );
}

function tableOf(
  course: readonly CourseStep[],
  themes: readonly { id: string; label: string }[],
): TableSpec<CourseStep> {
  return {
    rows: course,
    key: ({ n }) => String(n),
    columns: [
      { id: 'n', label: '¶', figures: true, value: ({ n }) => n },
      { id: 'line', label: 'Line', figures: true, value: ({ startLine }) => startLine },
      { id: 'words', label: 'Words', figures: true, value: ({ tokens }) => tokens },
      { id: 'counted', label: 'Counted', value: ({ counted }) => (counted ? 'yes' : 'no') },
      {
        id: 'themes',
        label: 'Themes',
        value: ({ themes: ids }) =>
          ids.map((id) => themes.find((theme) => theme.id === id)?.label ?? id).join('; '),
      },
    ],
  };
}

function percent(share: number | null): string {
  return `${(share ?? 0) * 100}%`;
}

function width(from: number | null, to: number | null): string {
  return percent((to ?? 0) - (from ?? 0));
}
