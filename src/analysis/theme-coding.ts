import type { ThemeDefinition } from '../corpus/artifact.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { parseCue } from './theme-cue.ts';
import { findCue, type CuePlace, type Span } from './theme-matching.ts';
import { paragraphOfToken, type TokenColumns } from './token-columns.ts';

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
  const coded: CodedTheme = [];
  for (const [paragraph, candidates] of matchesByParagraph(columns, theme)) {
    const apart = withoutOverlap(candidates);
    if (carries(apart, theme.weakNeeded))
      coded.push([
        paragraph,
        apart.map(({ theme, cue, strength, from, to }) => ({ theme, cue, strength, from, to })),
      ]);
  }
  return coded;
}

function entry<A extends object, B extends object, C>(map: WeakMap<A, WeakMap<B, C>>, key: A): WeakMap<B, C> {
  const known = map.get(key) ?? new WeakMap<B, C>();
  map.set(key, known);
  return known;
}

interface Candidate extends CueMatch {
  parts: readonly Span[];
}

/** Paragraphs in running order, each with the theme's matches that no `not` takes away. */
function matchesByParagraph(columns: TokenColumns, theme: ThemeDefinition): [number, Candidate[]][] {
  const excluded = new Set<number>();
  for (const { parts } of theme.not.flatMap((cue) => places(columns, cue)))
    for (const part of parts) for (let token = part.from; token < part.to; token++) excluded.add(token);
  const byParagraph = new Map<number, Candidate[]>();
  for (const strength of ['strong', 'weak'] as const)
    for (const cue of theme[strength])
      for (const { from, to, parts } of places(columns, cue)) {
        if (excluded.size > 0 && parts.some((part) => touches(excluded, part))) continue;
        const paragraph = paragraphOfToken(columns, from);
        const list = byParagraph.get(paragraph) ?? [];
        if (list.length === 0) byParagraph.set(paragraph, list);
        list.push({ theme: theme.id, cue, strength, from, to, parts });
      }
  return [...byParagraph].sort((a, b) => a[0] - b[0]);
}

function places(columns: TokenColumns, source: string): CuePlace[] {
  const cue = parseCue(source);
  return 'problem' in cue ? [] : findCue(columns, cue);
}

/** Of matches that overlap, the strong one stays, then the one in one piece, then the longer, then the earlier. */
function withoutOverlap(matches: Candidate[]): Candidate[] {
  if (matches.length < 2) return matches;
  const ranked = matches.toSorted(
    (a, b) =>
      Number(a.strength === 'weak') - Number(b.strength === 'weak') ||
      a.parts.length - b.parts.length ||
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from,
  );
  const kept: Candidate[] = [];
  for (const match of ranked)
    if (!kept.some((other) => other.parts.some((span) => match.parts.some((part) => overlap(span, part)))))
      kept.push(match);
  return kept;
}

function carries(matches: Candidate[], weakNeeded: number): boolean {
  if (matches.some((match) => match.strength === 'strong')) return true;
  return new Set(matches.map((match) => match.cue)).size >= weakNeeded;
}

function touches(tokens: ReadonlySet<number>, span: Span): boolean {
  for (let token = span.from; token < span.to; token++) if (tokens.has(token)) return true;
  return false;
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
