import type { LoadedCorpus } from './loaded-corpus.ts';
import { computeProportionDifference, type ProportionDifference } from './proportion-difference.ts';
import { type Selection, type SelectionSpec, select } from './selection.ts';
import { computeSmallSampleLimit, type SmallSampleLimit } from './small-n.ts';
import { codeThemes } from './theme-coding.ts';
import { countThemes, type ParagraphSet, paragraphSet, themeCell } from './theme-counts.ts';
import type { ThemeCell } from './theme-measure.ts';

/**
 * What became of a theme: `new` and `dropped` have no paragraph on one side; `grown` and `shrunk` differ by more than
 * the interval of the difference allows for chance among paragraphs; `steady` does not; `absent` is on neither side.
 */
export type ChangeKind = 'new' | 'dropped' | 'grown' | 'shrunk' | 'steady' | 'absent';

export interface ThemeChange {
  id: string;
  label: string;
  kind: ChangeKind;
  /** Share of the pooled paragraphs of each side. */
  earlier: ThemeCell;
  later: ThemeCell;
  /** later − earlier (× 100: percentage points), Newcombe's 95 % interval; `null` where a side is empty. */
  difference: ProportionDifference | null;
  /** Whether the interval of the difference leaves 0 out; a theme can be new or dropped without that. */
  beyondChance: boolean;
  /** Speeches of each side with at least one paragraph. */
  earlierSpeeches: number;
  laterSpeeches: number;
  /** First and last paragraph on either side (indexes into the columns, which run by date); `null` if absent. */
  first: number | null;
  last: number | null;
}

export interface ThemeChanges {
  /** By kind, then by size of the difference. */
  rows: ThemeChange[];
  earlier: ParagraphSet & { documents: number[] };
  later: ParagraphSet & { documents: number[] };
  /** What a test with the speech as the unit could show at best: the ingredients of "what n allows". */
  limit: SmallSampleLimit;
}

const order: ChangeKind[] = ['new', 'grown', 'shrunk', 'dropped', 'steady', 'absent'];

/** What changed in the themes between any two selections. A paragraph in both counts on both sides. */
export function computeThemeChanges(
  corpus: LoadedCorpus,
  earlierSpec: SelectionSpec,
  laterSpec: SelectionSpec,
): ThemeChanges {
  const sides = { earlier: select(corpus, earlierSpec), later: select(corpus, laterSpec) };
  const earlier = { ...paragraphSet(corpus, sides.earlier.paragraphs), documents: sides.earlier.documents };
  const later = { ...paragraphSet(corpus, sides.later.paragraphs), documents: sides.later.documents };
  const coding = codeThemes(corpus);
  const counts = {
    earlier: countThemes(corpus, coding, earlier.paragraphs),
    later: countThemes(corpus, coding, later.paragraphs),
  };
  const rows = corpus.manifest.themes.map(({ id, label }): ThemeChange => {
    const before = themeCell('paragraphs', counts.earlier.get(id), earlier);
    const after = themeCell('paragraphs', counts.later.get(id), later);
    const difference = computeProportionDifference(before, after);
    const carrying = coding.paragraphsOf.get(id) ?? [];
    const selected = carrying.filter((p) => sides.earlier.mask[p] === 1 || sides.later.mask[p] === 1);
    return {
      id,
      label,
      kind: kindOf(before.count, after.count, difference),
      earlier: before,
      later: after,
      difference,
      beyondChance: excludesZero(difference),
      earlierSpeeches: speechesOf(corpus, carrying, sides.earlier),
      laterSpeeches: speechesOf(corpus, carrying, sides.later),
      first: selected[0] ?? null,
      last: selected.at(-1) ?? null,
    };
  });
  rows.sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      Math.abs(b.difference?.value ?? 0) - Math.abs(a.difference?.value ?? 0),
  );
  return {
    rows,
    earlier,
    later,
    limit: computeSmallSampleLimit(later.documents.length, earlier.documents.length),
  };
}

function kindOf(earlier: number, later: number, difference: ProportionDifference | null): ChangeKind {
  if (earlier === 0 && later === 0) return 'absent';
  if (earlier === 0) return 'new';
  if (later === 0) return 'dropped';
  if (!excludesZero(difference)) return 'steady';
  return (difference?.value ?? 0) > 0 ? 'grown' : 'shrunk';
}

function excludesZero(difference: ProportionDifference | null): boolean {
  return difference !== null && (difference.low > 0 || difference.high < 0);
}

function speechesOf({ columns }: LoadedCorpus, carrying: readonly number[], side: Selection): number {
  const speeches = new Set<number>();
  for (const paragraph of carrying)
    if (side.mask[paragraph] === 1) speeches.add(columns.documentOf[paragraph] ?? 0);
  return speeches.size;
}
