import { useRef } from 'react';
import { speechColor } from '../../components/speech-color.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { OverviewBar } from './overview-bar.tsx';
import { PrintFooter } from './print-footer.tsx';
import { RelatedList } from './related-list.tsx';
import { SourcePanel } from './source-panel.tsx';
import { SourceSwitch } from './source-switch.tsx';
import { SpeechHeader, SpeechSteps } from './speech-header.tsx';
import { computeMarks } from './speech-marks-model.ts';
import { SpeechText } from './speech-text.tsx';
import { useReveal } from './use-reveal.ts';

interface SpeechReaderProps {
  summary: DocumentSummary;
  speech: SpeechDocument;
  index: number;
}

const noMarks = computeMarks([], []);

export function SpeechReader({ summary, speech, index }: SpeechReaderProps) {
  const { state } = useViewState();
  const color = speechColor(index);
  const text = useRef<HTMLOListElement>(null);
  const marks = noMarks;
  useReveal(marks.hits);
  const showText = state.source !== 'source';
  const showSource = state.source !== 'text';
  const layout = !showText
    ? ''
    : showSource
      ? '@min-[900px]:grid-cols-[40px_minmax(0,1fr)_minmax(320px,38%)] @min-[1180px]:grid-cols-[48px_minmax(0,748px)_minmax(380px,1fr)]'
      : '@min-[700px]:grid-cols-[48px_minmax(0,748px)]';
  return (
    <div className="@container">
      <div className={`grid gap-x-8 ${layout}`}>
        {showText && (
          <OverviewBar
            paragraphs={summary.paragraphs}
            marks={marks}
            themed={null}
            textLengthOf={(n) => speech.paragraphs[n - 1]?.text.length ?? 0}
            color={color.mark}
            text={text}
          />
        )}
        <article className="min-w-0" aria-label={summary.title}>
          <SpeechHeader summary={summary} index={index} />
          <div className="screen-only mb-4 border-y border-rule py-2 sm:ml-11">
            <SourceSwitch />
          </div>
          {showText && (
            <>
              <SpeechText ref={text} speech={speech} marks={marks} color={color} />
              <RelatedList items={speech.related} />
              <SpeechSteps id={summary.id} />
              <PrintFooter summary={summary} />
            </>
          )}
        </article>
        {showSource && <SourcePanel summary={summary} speech={speech} color={color} />}
      </div>
    </div>
  );
}
