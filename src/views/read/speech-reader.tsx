import { useRef } from 'react';
import { useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { speechColor } from '../../components/speech-color.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { CiteProvider } from './cite-provider.tsx';
import { FindBar } from './find-bar.tsx';
import { MarkSwitch } from './mark-switch.tsx';
import { OverviewBar, mostLanes } from './overview-bar.tsx';
import { PrintFooter } from './print-footer.tsx';
import { QuotedNotice } from './quoted-notice.tsx';
import { RelatedList } from './related-list.tsx';
import { SourcePanel } from './source-panel.tsx';
import { SourceSwitch } from './source-switch.tsx';
import { SpeechHeader, SpeechSteps } from './speech-header.tsx';
import { SpeechText } from './speech-text.tsx';
import { SpeechThemes } from './speech-themes.tsx';
import { computeThemeShares } from './theme-shares-model.ts';
import { useBarHeight } from './use-bar-height.ts';
import { useQuotedPlace } from './use-quoted-place.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useReveal } from './use-reveal.ts';
import { type MarkedSpeech, useSpeechMarks } from './use-speech-marks.ts';

interface SpeechReaderProps {
  summary: DocumentSummary;
  speech: SpeechDocument;
  index: number;
}

const grids = {
  text: '@min-[700px]:grid-cols-[120px_minmax(0,764px)] @min-[1180px]:grid-cols-[120px_minmax(0,764px)_minmax(280px,1fr)]',
  both: '@min-[900px]:grid-cols-[120px_minmax(0,1fr)_minmax(320px,38%)] @min-[1180px]:grid-cols-[120px_minmax(0,764px)_minmax(360px,1fr)]',
  source: '',
};

export function SpeechReader({ summary, speech, index }: SpeechReaderProps) {
  const { state } = useViewState();
  const color = speechColor(index);
  const text = useRef<HTMLOListElement>(null);
  const [article, bar] = useBarHeight();
  const marked = useSpeechMarks(summary.id);
  const quoted = useQuotedPlace(speech);
  useReveal(marked.marks.hits, speech.paragraphs, quoted.p);
  useKeptPlace(speech.paragraphs);
  const showText = state.source !== 'source';
  const { themes } = computeThemeShares(marked.themes ?? []);
  return (
    <div className="@container">
      <div className={`grid gap-x-8 print:block ${grids[state.source]}`}>
        {showText && (
          <OverviewBar
            paragraphs={summary.paragraphs}
            marks={marked.marks}
            themed={marked.themed}
            themes={themes.slice(0, mostLanes)}
            theme={state.theme}
            textLengthOf={(n) => speech.paragraphs[n - 1]?.text.length ?? 0}
            color={color.mark}
            text={text}
          />
        )}
        <article
          ref={article}
          className="@container/article min-w-0"
          aria-label={summary.title}
          aria-busy={marked.pending}
        >
          <SpeechHeader summary={summary} index={index} />
          <div className="screen-only border-t border-rule py-2 sm:hidden">
            <SourceSwitch />
          </div>
          <div
            ref={bar}
            className={`screen-only z-10 mb-4 flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-y border-rule bg-paper py-2 sm:ml-[42px] ${
              showText
                ? `flex sm:sticky sm:top-0 ${marked.marks.hits.length > 0 ? 'sticky top-0' : ''}`
                : 'hidden sm:sticky sm:top-0 sm:flex'
            }`}
          >
            {showText && <FindBar hits={marked.marks.hits} found={marked.found} text={text} />}
            {showText && <MarkSwitch />}
            <div className="hidden sm:block">
              <SourceSwitch />
            </div>
            <ThemeSentence document={summary.id} marked={marked} />
          </div>
          {showText && (
            <>
              {state.quote !== null && quoted.place !== null && (
                <QuotedNotice speech={speech} anchor={state.quote} place={quoted.place} />
              )}
              <CiteProvider summary={summary} speech={speech} text={text}>
                <SpeechText ref={text} speech={speech} marked={marked} color={color} chosen={quoted.p} />
              </CiteProvider>
              <RelatedList
                items={speech.related}
                className={`mt-6 mb-8 sm:ml-[42px] ${state.source === 'text' ? '@min-[1180px]:hidden' : ''}`}
              />
              <div className="screen-only border-t border-rule sm:ml-[42px]">
                <SpeechSteps id={summary.id} label="Read on" />
              </div>
              <PrintFooter summary={summary} />
            </>
          )}
        </article>
        {state.source === 'text' ? (
          marked.themes === undefined ? (
            <span aria-busy="true" />
          ) : (
            <SpeechThemes summary={summary} coded={marked.themes} color={color.mark}>
              <RelatedList items={speech.related} className="mt-8" />
            </SpeechThemes>
          )
        ) : (
          <SourcePanel summary={summary} speech={speech} color={color} />
        )}
      </div>
    </div>
  );
}

/** What the theme of the filter has in this speech. */
function ThemeSentence({ document, marked }: { document: string; marked: MarkedSpeech }) {
  const { state } = useViewState();
  const theme = useManifest().themes.find(({ id }) => id === state.theme);
  if (theme === undefined || marked.themes === undefined) return null;
  const counted = marked.themes.filter((each) => each.counted);
  const carriers = counted.filter(({ themes }) => themes.some(({ id }) => id === theme.id));
  return (
    <p className="w-full text-note text-ink-2">
      {theme.label} in{' '}
      <EvidenceNumber of={themeEvidence(theme.id, document, 'paragraphs')}>
        {carriers.length} of {counted.length}
      </EvidenceNumber>{' '}
      paragraphs of this speech.
    </p>
  );
}
