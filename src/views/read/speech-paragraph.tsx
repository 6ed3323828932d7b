import type { CSSProperties } from 'react';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { anchorOf } from '../../corpus/quotation-anchor.ts';
import type { Paragraph } from '../../corpus/speech-document.ts';
import type { ParagraphThemes } from '../../search/speech-themes.ts';
import { CiteParagraph } from './cite-paragraph.tsx';
import { LineLink } from './line-link.tsx';
import { MarkedPieces } from './marked-pieces.tsx';
import { ThemeChips } from './theme-chips.tsx';
import type { TextMark } from './text-marks-model.ts';

interface SpeechParagraphProps {
  paragraph: Paragraph;
  /** Whether the speaker's name stands before the text: where the turn changes. */
  named: boolean;
  marks: readonly TextMark[];
  themes: ParagraphThemes['themes'];
  /** Whether the link names it, or its source line. */
  chosen: boolean;
  color: { mark: string; text: string };
  style: CSSProperties | undefined;
}

export function SpeechParagraph({
  paragraph,
  named,
  marks,
  themes,
  chosen,
  color,
  style,
}: SpeechParagraphProps) {
  const { n, startLine, endLine, counted, speaker, text } = paragraph;
  return (
    <li
      id={`p-${n}`}
      tabIndex={-1}
      aria-current={chosen ? 'true' : undefined}
      style={style}
      className="group relative grid scroll-mt-[calc(var(--find-bar,4rem)+0.5rem)] grid-cols-[28px_minmax(0,1fr)] gap-x-[6px] pb-5 outline-none focus-visible:outline-2 sm:grid-cols-[32px_minmax(0,1fr)] sm:gap-x-[10px] @min-[720px]/article:grid-cols-[32px_minmax(0,548px)_minmax(0,1fr)] print:block"
    >
      {chosen && (
        <span
          aria-hidden="true"
          className="absolute top-1 bottom-5 -left-1.5 w-[3px] print:hidden"
          style={{ background: color.mark }}
        />
      )}
      <ViewLink
        to={{ p: n, line: null, quote: anchorOf(text, { start: 0, end: text.length }) }}
        className={`figures pt-[3px] text-right font-sans text-note hover:text-ink hover:underline sm:pt-[6px] print:float-left print:w-8 print:pr-2 ${chosen ? 'font-semibold text-ink' : 'text-ink-3'}`}
        aria-label={`Paragraph ${n}, link to it`}
      >
        {n}
      </ViewLink>
      <p
        dir="auto"
        data-words=""
        className={`max-w-[580px] text-read-phone sm:text-read print:max-w-none print:ml-8 print:text-[11pt] print:leading-[16pt] ${counted ? '' : 'text-ink-2 italic'}`}
      >
        {named && speaker !== null && (
          <span data-apart="" className="mr-2 font-sans text-ui font-semibold text-ink not-italic">
            {speaker}
          </span>
        )}
        <MarkedPieces text={text} marks={marks} asides={paragraph.asides ?? []} />
      </p>
      <div className="col-start-2 flex flex-wrap items-baseline gap-x-3 pt-1 font-sans text-note leading-[24px] text-ink-3 @min-[720px]/article:sticky @min-[720px]/article:top-[calc(var(--find-bar,4rem)+0.5rem)] @min-[720px]/article:col-start-3 @min-[720px]/article:flex-col @min-[720px]/article:self-start @min-[720px]/article:pl-2 @min-[720px]/article:pt-[3px] print:ml-8 print:static! print:flex-row! print:pl-0!">
        <ThemeChips paragraph={n} themes={themes} />
        {!counted && <span className="font-serif text-ui italic">not counted</span>}
        <LineLink line={startLine} className="screen-only hover:text-ink hover:underline">
          {startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`}
        </LineLink>
        <CiteParagraph paragraph={n} />
      </div>
    </li>
  );
}
