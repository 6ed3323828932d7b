import type { ThemeDefinition } from '../corpus/artifact.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { parseCue } from './theme-cue.ts';
import { type CuePlaces, findCue, paragraphsByToken } from './theme-matching.ts';
import type { TokenColumns } from './token-columns.ts';

/** One cue that matched: tokens `[from, to)` of the columns. */
export interface CueMatch {
  theme: string;
  /** The cue as the lexicon writes it. */
  cue: string;
  strength: 'strong' | 'weak';
  from: number;
  to: number;
}

/** Which paragraphs carry which themes. Paragraphs are indexes into the columns, all turns included. */
export interface ThemeCoding {
  /** Theme id → paragraphs that carry it, ascending. */
  paragraphsOf: ReadonlyMap<string, readonly number[]>;
  /** Paragraph → theme ids, in the lexicon's order. */
  themesOf: readonly (readonly string[])[];
  /**
   * Paragraph → the cues that matched, in running order; only of themes that the paragraph carries. Matches of one
   * theme never overlap, so that their number is the number of mentions.
   */
  cuesOf: readonly (readonly CueMatch[])[];
}

/** Codes the whole corpus by its manifest's themes. */
export function codeThemes(corpus: LoadedCorpus): ThemeCoding {
  return codeWith(corpus.columns, corpus.manifest.themes);
}

const codings = new WeakMap<TokenColumns, WeakMap<readonly ThemeDefinition[], ThemeCoding>>();
const codedThemes = new WeakMap<TokenColumns, WeakMap<ThemeDefinition, CodedTheme>>();

/**
 * Codes a corpus by any themes; a cue that cannot be read matches nothing (`decodeThemes` has named it). Computed once
 * for each list, and once for each theme in it: where one theme of a list changes, only that one is coded anew.
 */
export function codeWith(columns: TokenColumns, themes: readonly ThemeDefinition[]): ThemeCoding {
  const known = entry(codings, columns);
  const coding = known.get(themes) ?? assemble(columns, themes);
  known.set(themes, coding);
  return coding;
}

function assemble(columns: TokenColumns, themes: readonly ThemeDefinition[]): ThemeCoding {
  const paragraphsOf = new Map<string, number[]>();
  const themesOf: string[][] = Array.from(columns.documentOf, () => []);
  const cuesOf: CueMatch[][] = Array.from(columns.documentOf, () => []);
  const known = entry(codedThemes, columns);
  for (const theme of themes) {
    const coded = known.get(theme) ?? codeTheme(columns, theme);
    known.set(theme, coded);
    paragraphsOf.set(
      theme.id,
      coded.map(([paragraph]) => paragraph),
    );
    for (const [paragraph, matches] of coded) {
      themesOf[paragraph]?.push(theme.id);
      cuesOf[paragraph]?.push(...matches);
    }
  }
  for (const matches of cuesOf) matches.sort((a, b) => a.from - b.from || a.to - b.to);
  return { paragraphsOf, themesOf, cuesOf };
}

/** The paragraphs that carry one theme, ascending, with the matches that make it. */
type CodedTheme = [paragraph: number, matches: CueMatch[]][];

function codeTheme(columns: TokenColumns, theme: ThemeDefinition): CodedTheme {
  const candidates = findCandidates(columns, theme);
  const order = Float64Array.from(candidates.from, (from, i) => from * candidates.from.length + i).sort();
  const paragraphOf = paragraphsByToken(columns);
  const coded: CodedTheme = [];
  let group: number[] = [];
  let paragraph = -1;
  const close = () => {
    const apart = withoutOverlap(candidates, group);
    if (carries(candidates, apart, theme.weakNeeded))
      coded.push([paragraph, apart.map((i) => toMatch(theme, candidates, i))]);
  };
  for (const packed of order) {
    const i = packed % candidates.from.length;
    const here = paragraphOf[candidates.from[i] ?? 0] ?? 0;
    if (here !== paragraph) {
      if (group.length > 0) close();
      group = [];
      paragraph = here;
    }
    group.push(i);
  }
  if (group.length > 0) close();
  return coded;
}

function entry<A extends object, B extends object, C>(map: WeakMap<A, WeakMap<B, C>>, key: A): WeakMap<B, C> {
  const known = map.get(key) ?? new WeakMap<B, C>();
  map.set(key, known);
  return known;
}

/** Places of all cues of a theme that no `not` takes away, as parallel lists; `cue` counts strong cues first. */
interface Candidates extends CuePlaces {
  cue: number[];
  strongCues: number;
}

function findCandidates(columns: TokenColumns, theme: ThemeDefinition): Candidates {
  const excluded = new Set<number>();
  for (const source of theme.not) {
    const { from, leftEnd, rightStart, to } = places(columns, source);
    for (const [i, start] of from.entries()) {
      for (let token = start; token < (leftEnd[i] ?? 0); token++) excluded.add(token);
      for (let token = rightStart[i] ?? 0; token < (to[i] ?? 0); token++) excluded.add(token);
    }
  }
  const all: Candidates = {
    from: [],
    to: [],
    leftEnd: [],
    rightStart: [],
    cue: [],
    strongCues: theme.strong.length,
  };
  for (const [cue, source] of [...theme.strong, ...theme.weak].entries()) {
    const found = places(columns, source);
    for (const [i, from] of found.from.entries()) {
      const [to, leftEnd, rightStart] = [found.to[i] ?? 0, found.leftEnd[i] ?? 0, found.rightStart[i] ?? 0];
      if (excluded.size > 0 && (touches(excluded, from, leftEnd) || touches(excluded, rightStart, to)))
        continue;
      all.from.push(from);
      all.to.push(to);
      all.leftEnd.push(leftEnd);
      all.rightStart.push(rightStart);
      all.cue.push(cue);
    }
  }
  return all;
}

function places(columns: TokenColumns, source: string): CuePlaces {
  const cue = parseCue(source);
  return 'problem' in cue ? { from: [], to: [], leftEnd: [], rightStart: [] } : findCue(columns, cue);
}

function toMatch(theme: ThemeDefinition, { cue, from, strongCues, to }: Candidates, i: number): CueMatch {
  const at = cue[i] ?? 0;
  const strong = at < strongCues;
  return {
    theme: theme.id,
    cue: (strong ? theme.strong[at] : theme.weak[at - strongCues]) ?? '',
    strength: strong ? 'strong' : 'weak',
    from: from[i] ?? 0,
    to: to[i] ?? 0,
  };
}

/** Of places that overlap, the strong one stays, then the one in one piece, then the longer, then the earlier. */
function withoutOverlap(all: Candidates, group: number[]): number[] {
  if (group.length < 2) return group;
  const rank = (i: number) =>
    ((all.cue[i] ?? 0) < all.strongCues ? 0 : 2000) +
    (all.rightStart[i] === all.to[i] ? 0 : 1000) -
    ((all.to[i] ?? 0) - (all.from[i] ?? 0));
  const ranked = group.toSorted((a, b) => rank(a) - rank(b) || (all.from[a] ?? 0) - (all.from[b] ?? 0));
  const kept: number[] = [];
  for (const i of ranked) if (!kept.some((other) => overlap(all, i, other))) kept.push(i);
  return kept;
}

function carries({ cue, strongCues }: Candidates, apart: number[], weakNeeded: number): boolean {
  if (apart.some((i) => (cue[i] ?? 0) < strongCues)) return true;
  return new Set(apart.map((i) => cue[i])).size >= weakNeeded;
}

function touches(tokens: ReadonlySet<number>, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (tokens.has(token)) return true;
  return false;
}

/** Whether two places share a word that matched. */
function overlap({ from, leftEnd, rightStart, to }: CuePlaces, a: number, b: number): boolean {
  return (
    runsMeet(from[a], leftEnd[a], from[b], leftEnd[b]) ||
    runsMeet(from[a], leftEnd[a], rightStart[b], to[b]) ||
    runsMeet(rightStart[a], to[a], from[b], leftEnd[b]) ||
    runsMeet(rightStart[a], to[a], rightStart[b], to[b])
  );
}

/** Of two runs of tokens; an empty one meets none. */
function runsMeet(startA = 0, endA = 0, startB = 0, endB = 0): boolean {
  return Math.max(startA, startB) < Math.min(endA, endB);
}
