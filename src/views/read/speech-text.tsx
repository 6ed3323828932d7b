import { type CSSProperties, type RefObject, useRef } from 'react';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { SpeechParagraph } from './speech-paragraph.tsx';
import { useWordCard } from './use-word-card.ts';
import type { MarkedSpeech } from './use-speech-marks.ts';

/** From this many paragraphs on, those out of sight are not laid out. */
const manyParagraphs = 150;

interface SpeechTextProps {
  ref: RefObject<HTMLOListElement | null>;
  speech: SpeechDocument;
  marked: MarkedSpeech;
  color: { mark: string; text: string };
  /** The paragraph that the link names. */
  chosen: number | null;
}

export function SpeechText({ ref, speech, marked, color, chosen }: SpeechTextProps) {
  const { state } = useViewState();
  const deferred = speech.paragraphs.length > manyParagraphs;
  const themesOf = new Map(marked.themes?.map(({ paragraph, themes }) => [paragraph, themes]));
  const last = speech.paragraphs.at(-1);
  const host = useRef<HTMLDivElement>(null);
  const words = useWordCard(host);
  const language = speech.language === 'und' ? undefined : speech.language;
  return (
    <>
      <h2 className="sr-only">Text</h2>
      <p className="sr-only" id="text-keys">
        Left and right choose a word, Enter opens its card.
      </p>
      <p className="sr-only" role="status" lang={language}>
        {words.chosen}
      </p>
      <div
        ref={host}
        role="region"
        tabIndex={0}
        aria-label="Text"
        aria-describedby="text-keys"
        data-evidence={words.opened}
        className="focus-visible:outline-offset-4"
      >
        <ol ref={ref} className="list-none font-serif" lang={language}>
          {speech.paragraphs.map((paragraph, i) => (
            <SpeechParagraph
              key={paragraph.n}
              paragraph={paragraph}
              named={paragraph.speaker !== speech.paragraphs[i - 1]?.speaker && (i > 0 || !paragraph.counted)}
              marks={marked.marks.marksOf.get(paragraph.n) ?? none}
              themes={themesOf.get(paragraph.n) ?? none}
              chosen={chosen === paragraph.n || isWithin(state.line, paragraph)}
              color={color}
              style={deferred ? deferral(paragraph.text.length) : undefined}
            />
          ))}
        </ol>
      </div>
      {speech.truncated && last !== undefined && (
        <p className="mb-6 pl-[34px] font-serif text-passage text-ink-2 italic sm:pl-[42px]">
          The source breaks off here, in mid-sentence.
        </p>
      )}
      {speech.paragraphs.length === 0 && (
        <p className="my-6 font-serif text-passage text-ink-2">
          No speech was found in this file. The source shows what each line was taken for.
        </p>
      )}
    </>
  );
}

const none: never[] = [];

function isWithin(line: number | null, { startLine, endLine }: { startLine: number; endLine: number }) {
  return line !== null && line >= startLine && line <= endLine;
}

function deferral(characters: number): CSSProperties {
  return {
    contentVisibility: 'auto',
    containIntrinsicSize: `auto 600px auto ${Math.ceil(characters / 62) * 30 + 24}px`,
  };
}
