import type { KeynessRow } from '../../analysis/keyness.ts';
import { foldToken, tokenize } from '../../analysis/tokenizer.ts';
import type { ThemeDefinition } from '../../corpus/artifact.ts';
import type { SidePair } from './side-pairs-model.ts';

/** One difference to put into words: a word, a theme, or a word with the theme that it is a cue of. */
export interface Difference {
  word: KeynessRow | null;
  theme: SidePair | null;
}

/**
 * The strongest differences: the two strongest words of each side, each with the theme it is a strong cue of where
 * that theme leans the same way, then the themes that differ most. Words that only one paragraph could have made
 * strong (fewer than three) are left to the table.
 */
export function findDifferences(
  rows: readonly KeynessRow[],
  pairs: readonly SidePair[],
  themes: readonly ThemeDefinition[],
  most = 5,
): Difference[] {
  const frequent = rows.filter((row) => row.targetCount + row.referenceCount >= 3);
  const strongest = [
    ...frequent.filter((row) => row.logLikelihood > 0).slice(0, 2),
    ...frequent.filter((row) => row.logLikelihood < 0).slice(0, 2),
  ].sort((x, y) => Math.abs(y.logLikelihood) - Math.abs(x.logLikelihood));
  const named = new Set<string>();
  const found = strongest.map((word): Difference => {
    const theme =
      pairs.find(
        (pair) =>
          !named.has(pair.id) &&
          Math.sign(pair.difference ?? 0) === Math.sign(word.logLikelihood) &&
          isCueOf(
            word,
            themes.find(({ id }) => id === pair.id),
          ),
      ) ?? null;
    if (theme !== null) named.add(theme.id);
    return { word, theme };
  });
  const others = pairs.filter(
    ({ id, difference }) => !named.has(id) && difference !== null && difference !== 0,
  );
  return [...found, ...others.map((theme): Difference => ({ word: null, theme }))].slice(0, most);
}

/**
 * Whether the theme is named for the word, or a strong cue of it is the word or a pattern that begins it ("terroris*"
 * for "terrorism").
 */
function isCueOf(row: KeynessRow, theme: ThemeDefinition | undefined): boolean {
  const word = row.key.toLowerCase();
  if (theme === undefined) return false;
  return (
    tokenize(theme.label).some(({ text }) => foldToken(text) === word) ||
    theme.strong.some((cue) => {
      const plain = cue.toLowerCase().replace(/^=/, '');
      return plain.endsWith('*') ? word.startsWith(plain.slice(0, -1)) : plain === word;
    })
  );
}
