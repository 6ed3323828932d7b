import type { ReactNode } from 'react';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { ParagraphThemes } from '../../search/speech-themes.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { computeOverview } from './overview-model.ts';
import { computeThemeShares } from './theme-shares-model.ts';

interface SpeechThemesProps {
  summary: DocumentSummary;
  coded: readonly ParagraphThemes[];
  color: string;
  /** What stands below the themes. */
  children?: ReactNode;
}

/** What the speech is about, and where in it. */
export function SpeechThemes({ summary, coded, color, children }: SpeechThemesProps) {
  const manifest = useManifest();
  const { state } = useViewState();
  const { themes, counted } = computeThemeShares(coded);
  const blocks = new Map(computeOverview(summary.paragraphs).map((block) => [block.n, block]));
  return (
    <aside
      aria-labelledby="speech-themes-title"
      className="screen-only sticky top-4 hidden max-h-[calc(100vh-2rem)] self-start overflow-y-auto pt-3 @min-[1180px]:block"
    >
      <h2 id="speech-themes-title">Themes in this speech</h2>
      <p className="mb-2 text-note text-ink-3">
        Paragraphs with a theme, of {counted}, and where they stand from first to last. A theme marks its cues
        in the text.
      </p>
      {themes.length === 0 && <p className="text-note text-ink-3">No theme of the codebook was found.</p>}
      <ul>
        {themes.map(({ id, paragraphs }) => {
          const active = state.theme === id;
          const label = manifest.themes.find((theme) => theme.id === id)?.label ?? id;
          return (
            <li
              key={id}
              className="grid grid-cols-[minmax(0,1fr)_48px_minmax(90px,34%)] items-baseline gap-x-3 border-t border-rule py-[3px]"
            >
              <ViewLink
                to={{ theme: active ? null : id, hit: null }}
                aria-current={active ? 'true' : undefined}
                className={`truncate hover:underline ${active ? 'font-semibold' : ''}`}
              >
                {label}
              </ViewLink>
              <EvidenceNumber
                of={themeEvidence(id, summary.id, 'paragraphs')}
                className="number figures text-right text-note"
                label={`${label}: ${paragraphs.length} of ${counted} paragraphs`}
              >
                {paragraphs.length}/{counted}
              </EvidenceNumber>
              <span aria-hidden="true" className="relative block h-[11px] self-center bg-sunk">
                {paragraphs.map((n) => {
                  const block = blocks.get(n);
                  return (
                    block && (
                      <span
                        key={n}
                        className="absolute inset-y-0 border-r border-paper"
                        style={{ left: `${block.top}%`, width: `${block.height}%`, background: color }}
                      />
                    )
                  );
                })}
              </span>
            </li>
          );
        })}
      </ul>
      {children}
    </aside>
  );
}
