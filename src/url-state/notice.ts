/** What the app has to say about a link that it could not follow to the letter. */
export interface Notice {
  /** The URL parameter it is about. */
  parameter: string;
  /** What the link says there. */
  value: string;
  /** One or two plain sentences: what was expected, what was found, what is shown instead. */
  message: string;
}

/** The known word that is nearest to `word`, if one is near enough to be meant. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance; words beyond 60 characters are cut, they are never near anything. */
function editDistance(a: string, b: string): number {
  const [short, long] = [a.slice(0, 60), b.slice(0, 60)];
  let row = Array.from({ length: long.length + 1 }, (_, i) => i);
  for (let i = 1; i <= short.length; i++) {
    const next = [i];
    for (let j = 1; j <= long.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (short[i - 1] === long[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[long.length] ?? 0;
}
