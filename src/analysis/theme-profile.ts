import { computeKeyness, type KeynessOptions, type KeynessResult, type KeynessRow } from './keyness.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type SelectionSpec, select } from './selection.ts';
import { codeThemes, type CueMatch } from './theme-coding.ts';

/** A cue of a theme with what it matched in a selection. */
export interface CueCount {
  cue: string;
  strength: 'strong' | 'weak';
  /** Mentions, and paragraphs with at least one. */
  count: number;
  paragraphs: number;
  /** The words that it matched, commonest first, as the text prints them. */
  forms: { text: string; count: number }[];
}

/** The cues of a theme by count; those that matched nothing last. Only paragraphs that carry the theme. */
export function countCues(corpus: LoadedCorpus, theme: string, spec: SelectionSpec = {}): CueCount[] {
  const definition = corpus.manifest.themes.find(({ id }) => id === theme);
  if (!definition) return [];
  const tallies = new Map<string, { matches: number; paragraphs: Set<number>; forms: Map<string, number> }>();
  for (const { paragraph, match } of matchesOf(corpus, theme, spec)) {
    const tally = tallies.get(match.cue) ?? { matches: 0, paragraphs: new Set(), forms: new Map() };
    tallies.set(match.cue, tally);
    tally.matches++;
    tally.paragraphs.add(paragraph);
    const form = formOf(corpus, match);
    tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
  }
  const counts = (['strong', 'weak'] as const).flatMap((strength) =>
    definition[strength].map((cue): CueCount => {
      const tally = tallies.get(cue);
      return {
        cue,
        strength,
        count: tally?.matches ?? 0,
        paragraphs: tally?.paragraphs.size ?? 0,
        forms: Array.from(tally?.forms ?? [], ([text, count]) => ({ text, count })).sort(
          (a, b) => b.count - a.count || (a.text < b.text ? -1 : 1),
        ),
      };
    }),
  );
  return counts.sort((a, b) => b.count - a.count);
}

/** A word that is commoner in a theme's paragraphs than in the others. */
export interface CharacteristicWord extends KeynessRow {
  /** True where the theme's own cues match it: such a word is characteristic because the theme is defined by it. */
  isCue: boolean;
}

/**
 * The words that tell a theme's paragraphs from the other selected ones: keyness, function words left out, words of
 * the theme's side only.
 */
export function characteristicWords(
  corpus: LoadedCorpus,
  theme: string,
  spec: SelectionSpec = {},
  options: KeynessOptions = {},
): Omit<KeynessResult, 'rows'> & { rows: CharacteristicWord[] } {
  const result = computeKeyness(
    corpus,
    { ...spec, theme },
    { ...spec, except: { ...spec, theme } },
    { withoutStopWords: true, ...options },
  );
  const cueWords = new Set<string>();
  for (const { match } of matchesOf(corpus, theme, spec))
    for (let token = match.from; token < match.to; token++)
      cueWords.add(corpus.columns.folds[corpus.columns.foldIds[token] ?? 0] ?? '');
  const rows: CharacteristicWord[] = [];
  for (const row of result.rows)
    if (row.logLikelihood > 0)
      rows.push({ ...row, isCue: row.key.split(' ').every((word) => cueWords.has(word)) });
  return { ...result, rows };
}

function matchesOf(
  corpus: LoadedCorpus,
  theme: string,
  spec: SelectionSpec,
): { paragraph: number; match: CueMatch }[] {
  const coding = codeThemes(corpus);
  const { mask } = select(corpus, spec);
  return (coding.paragraphsOf.get(theme) ?? [])
    .filter((paragraph) => mask[paragraph] === 1)
    .flatMap((paragraph) =>
      (coding.cuesOf[paragraph] ?? [])
        .filter((match) => match.theme === theme)
        .map((match) => ({ paragraph, match })),
    );
}

function formOf({ columns }: LoadedCorpus, { from, to }: CueMatch): string {
  return Array.from(columns.wordIds.subarray(from, to), (id) => columns.words[id] ?? '').join(' ');
}
