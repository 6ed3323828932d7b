import { type TableSpec } from '../../components/charts/table-spec.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatDate, formatQuantity } from '../../components/format.ts';
import { useWidth } from '../../components/use-width.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { speechEvidence } from '../../url-state/evidence-key.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import type { TimelineMark, TimelineModel } from './timeline-model.ts';
import { UprightTimeline } from './upright-timeline.tsx';

/** Below this width the axis stands upright. */
const uprightBelow = 820;

export function SpeechTimeline({ model }: { model: TimelineModel }) {
  const [host, width] = useWidth<HTMLDivElement>();
  const upright = width < uprightBelow;
  return (
    <Figure
      id="timeline"
      title="When, and at what length"
      note={
        <>
          One line a paragraph, as long as its words. n ={' '}
          {formatQuantity(model.marks.length, 'speech', 'speeches')}.{' '}
          <span className="sr-only">Hatched:</span>
          <span aria-hidden="true" className="hatched mx-1 inline-block h-2.5 w-6" /> calendar years without a
          speech
        </>
      }
      actions={upright ? undefined : <span className="text-ink-3">Drag to select a span</span>}
      summary={summarize(model)}
      table={tableOf(model.marks)}
    >
      <div ref={host}>
        {width === 0 ? (
          <div className="h-72" />
        ) : upright ? (
          <UprightTimeline model={model} width={width} />
        ) : (
          <TimelineAxis model={model} width={width} />
        )}
      </div>
      {model.undated.length > 0 && (
        <p className="mt-2 text-note text-ink-2">
          Without a date, and so not on the axis:{' '}
          {model.undated.map((document) => (
            <ViewLink
              key={document.id}
              to={{ view: 'read', doc: document.id, p: null }}
              className="link mr-3"
            >
              {document.shortTitle}
            </ViewLink>
          ))}
        </p>
      )}
    </Figure>
  );
}

function summarize({ marks }: TimelineModel): string {
  const words = marks.map(
    ({ document }) =>
      `${formatDate(document.date)}, ${document.shortTitle}, ${formatQuantity(document.speakerTokens, 'word')}`,
  );
  return `A time axis with ${formatQuantity(marks.length, 'speech', 'speeches')}. ${words.slice(0, 12).join('; ')}.`;
}

function tableOf(marks: TimelineMark[]): TableSpec<TimelineMark> {
  return {
    rows: marks,
    key: ({ document }) => document.id,
    columns: [
      {
        id: 'date',
        label: 'Date',
        value: ({ document }) => document.date,
        show: ({ document }) => formatDate(document.date),
      },
      {
        id: 'speech',
        label: 'Speech',
        value: ({ document }) => document.title,
        show: ({ document }) => (
          <ViewLink to={{ view: 'read', doc: document.id, p: null }}>{document.shortTitle}</ViewLink>
        ),
      },
      { id: 'speaker', label: 'Speaker', value: ({ document }) => document.speaker },
      { id: 'city', label: 'Place', value: ({ document }) => document.city },
      {
        id: 'paragraphs',
        label: 'Paragraphs',
        figures: true,
        value: countedParagraphs,
        show: (mark) => (
          <EvidenceNumber of={speechEvidence(mark.document.id)}>{countedParagraphs(mark)}</EvidenceNumber>
        ),
      },
      {
        id: 'words',
        label: 'Words',
        figures: true,
        value: ({ document }) => document.speakerTokens,
        show: ({ document }) => (
          <EvidenceNumber of={speechEvidence(document.id)}>{document.speakerTokens}</EvidenceNumber>
        ),
      },
      {
        id: 'complete',
        label: 'Completeness',
        value: ({ document }) => (document.truncated ? 'the text breaks off' : 'whole'),
      },
    ],
  };
}

function countedParagraphs({ paragraphs }: TimelineMark): number {
  return paragraphs.filter(({ counted }) => counted).length;
}
