import { ViewLink } from '../../components/controls/view-link.tsx';
import { formatCount, formatQuantity } from '../../components/format.ts';
import { CharacterBar, formatShare } from '../../components/source/character-bar.tsx';
import { kindLooks, kindPattern, lookOf } from '../../components/source/segment-kinds.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { SourceLine } from './source-line.tsx';
import { computeSource, type SourceSection } from './source-model.ts';

interface SourcePanelProps {
  summary: DocumentSummary;
  speech: SpeechDocument;
  color: { mark: string; text: string };
}

/** The source, line by line: what was kept, what was left out, and by which rule. */
export function SourcePanel({ summary, speech, color }: SourcePanelProps) {
  const { state } = useViewState();
  const beside = state.source === 'both';
  return (
    <section
      aria-labelledby="source-title"
      data-scrolls={beside ? '' : undefined}
      className={`min-w-0 ${
        beside
          ? 'mt-8 print:hidden border-t border-ink pt-4 @min-[900px]:sticky @min-[900px]:top-0 @min-[900px]:col-start-3 @min-[900px]:mt-0 @min-[900px]:h-screen @min-[900px]:overflow-y-auto @min-[900px]:border-t-0 @min-[900px]:border-l @min-[900px]:border-rule @min-[900px]:pl-6'
          : 'max-w-[860px]'
      }`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="source-title">Source, line by line</h2>
        <ViewLink to={{ fold: state.fold === 'on' ? 'off' : 'on' }} className="link text-note text-ink-2">
          {state.fold === 'on' ? 'Show long lines whole' : 'Fold long lines'}
        </ViewLink>
      </div>
      <Conservation summary={summary} color={color.mark} />
      {computeSource(speech).map((section) => (
        <Section key={section.startLine} section={section} color={color} summary={summary} />
      ))}
    </section>
  );
}

function Conservation({ summary, color }: { summary: DocumentSummary; color: string }) {
  const { charactersByKind, characters, lineCount, file } = summary;
  return (
    <div className="mt-2 mb-4">
      <CharacterBar characters={charactersByKind} bodyColor={color} />
      <ul className="mt-1 flex flex-wrap gap-x-4 text-note text-ink-2">
        {kindLooks
          .filter(({ kind }) => charactersByKind[kind] > 0)
          .map(({ kind, letter, label }) => (
            <li key={kind}>
              <span className="font-semibold">{letter}</span> {label.toLowerCase()}{' '}
              <span className="figures">{formatShare(charactersByKind[kind], characters.total)}</span>
            </li>
          ))}
      </ul>
      <p className="mt-1 text-note text-ink-3">
        Kept + left out = the whole file: {formatQuantity(characters.total, 'character')} in{' '}
        {formatQuantity(lineCount, 'line')} of <span className="wrap-anywhere">{file}</span>. Kept letter for
        letter {formatCount(characters.kept)}, left out {formatCount(characters.leftOut)}, line ends and
        spaces written otherwise {formatCount(characters.rewritten)}. Blank lines are not listed.
      </p>
    </div>
  );
}

function Section({
  section,
  color,
  summary,
}: {
  section: SourceSection;
  color: { mark: string; text: string };
  summary: DocumentSummary;
}) {
  const { kind, startLine, endLine, rows } = section;
  const look = lookOf(kind);
  const range = startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`;
  return (
    <div className="mb-5">
      <h3 className="border-b border-ink-2 pb-1 text-ui">
        <span className="font-semibold">{look.label}</span>{' '}
        <span className="pl-1 text-note font-normal text-ink-3">
          {range}, {look.fate}
          {summary.overridden.includes('body') ? ', as corpus.yaml says' : ''}
        </span>
      </h3>
      <ol className="list-none">
        {rows.map((row) => (
          <SourceLine
            key={row.line}
            row={row}
            kind={kind}
            pattern={kindPattern(kind, color.mark)}
            color={color}
          />
        ))}
      </ol>
    </div>
  );
}
