import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { select, type SelectionSpec } from '../analysis/selection.ts';
import { checkTheme, type ThemeFinding } from '../analysis/theme-check.ts';
import { parseCue } from '../analysis/theme-cue.ts';
import { findCue, paragraphsByToken } from '../analysis/theme-matching.ts';

/** What a cue finds by itself, whether or not its paragraphs carry the theme. */
export interface DraftCue {
  cue: string;
  list: 'strong' | 'weak' | 'not';
  count: number;
  paragraphs: number;
}

/** What one who writes a theme wants to know of its cues. */
export interface ThemeDraft {
  cues: DraftCue[];
  /** Counted in the whole corpus. */
  findings: ThemeFinding[];
}

/** The cues of a theme one by one in a selection, and what is odd about them. `null` for an unknown theme. */
export function findThemeDraft(
  corpus: LoadedCorpus,
  args: { theme: string; selection: SelectionSpec },
): ThemeDraft | null {
  const theme = corpus.manifest.themes.find(({ id }) => id === args.theme);
  if (theme === undefined) return null;
  const { mask } = select(corpus, args.selection);
  const paragraphOf = paragraphsByToken(corpus.columns);
  const cues = (['strong', 'weak', 'not'] as const).flatMap((list) =>
    theme[list].map((text): DraftCue => {
      const cue = parseCue(text);
      const found = 'problem' in cue ? [] : findCue(corpus.columns, cue).from;
      const paragraphs = found.map((token) => paragraphOf[token] ?? 0).filter((p) => mask[p] === 1);
      return { cue: text, list, count: paragraphs.length, paragraphs: new Set(paragraphs).size };
    }),
  );
  return { cues, findings: checkTheme(corpus.columns, theme) };
}
