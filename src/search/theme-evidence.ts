import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { type SelectionSpec, select } from '../analysis/selection.ts';
import type { CueMatch } from '../analysis/theme-coding.ts';
import type { ThemeCell, ThemeMeasureId } from '../analysis/theme-measure.ts';
import { computeThemeTable, themePassages } from '../analysis/theme-table.ts';
import { type Passage, passageAt, passageWindow } from './passage.ts';

export interface ThemeEvidence {
  cell: ThemeCell;
  /** The words that matched, as first printed, most frequent first. */
  cues: { text: string; count: number; strength: CueMatch['strength'] }[];
  passages: Passage[];
  passageCount: number;
  /** Documents of the selection, also those without the theme. */
  documents: string[];
}

/**
 * What stands behind a theme's number in a selection: inputs, cues, passages. With a cue, only what that one matched;
 * if it is alone, also where its theme is not carried. `null` for an unknown theme.
 */
export function findThemeEvidence(
  shipped: LoadedCorpus,
  args: { theme: string; measure: ThemeMeasureId; selection: SelectionSpec; cue?: string; alone?: boolean },
): ThemeEvidence | null {
  const theme = shipped.manifest.themes.find(({ id }) => id === args.theme);
  if (theme === undefined) return null;
  const told =
    args.alone && args.cue !== undefined ? { ...theme, strong: [args.cue], weak: [], not: [] } : theme;
  const themes = [told];
  const corpus = told === theme ? shipped : { ...shipped, manifest: { ...shipped.manifest, themes } };
  const [row] = computeThemeTable(corpus, args.selection, args.measure, { themes }).rows;
  if (row === undefined) return null;
  const cues = new Map<string, ThemeEvidence['cues'][number]>();
  const found = themePassages(corpus, args.selection, args.theme)
    .map((each) => ({
      ...each,
      matches: each.matches.filter(({ cue }) => args.cue === undefined || cue === args.cue),
    }))
    .filter(({ matches }) => matches.length > 0);
  const passages = found.map(({ paragraph, matches }) => {
    const passage = passageAt(corpus, paragraph, matches);
    for (const [i, { strength }] of matches.entries()) {
      const mark = passage.marks[i];
      const text = passage.text.slice(mark?.start, mark?.end);
      const cue = cues.get(text.toLowerCase()) ?? { text, count: 0, strength };
      cues.set(text.toLowerCase(), { ...cue, count: cue.count + 1 });
    }
    return passage;
  });
  return {
    cell: row.total,
    cues: [...cues.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    passages: passages.slice(0, passageWindow),
    passageCount: passages.length,
    documents: select(corpus, args.selection).documents.map((d) => corpus.columns.documentIds[d] ?? ''),
  };
}
