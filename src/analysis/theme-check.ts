import type { ThemeDefinition } from '../corpus/artifact.ts';
import { nearestWords } from './nearest-word.ts';
import { codeWith } from './theme-coding.ts';
import { type Cue, parseCue } from './theme-cue.ts';
import { findCue, formsOf, paragraphsByToken } from './theme-matching.ts';
import type { TokenColumns } from './token-columns.ts';

/** What is odd about a theme or one of its cues in a given corpus. */
export interface ThemeFinding {
  code:
    'cue-unreadable' | 'cue-matches-nothing' | 'cue-is-common' | 'theme-matches-nothing' | 'theme-is-common';
  severity: 'info' | 'warning' | 'error';
  /** The cue, or `null` where it is about the whole theme. */
  cue: string | null;
  message: string;
  /** Words that do occur and that a word of the cue may stand for. */
  nearest: string[];
}

/** A cue or theme in at least this share of the paragraphs tells hardly anything apart. */
const commonShare = 0.5;

/**
 * Checks a theme against a corpus. Cues that match nothing are named with the nearest words, unless `unused` is false:
 * a lexicon that is made for more than one corpus has many.
 */
export function checkTheme(
  columns: TokenColumns,
  theme: ThemeDefinition,
  { unused = true }: { unused?: boolean } = {},
): ThemeFinding[] {
  const findings: ThemeFinding[] = [];
  const paragraphs = columns.documentOf.length;
  const paragraphOf = paragraphsByToken(columns);
  for (const source of [...theme.strong, ...theme.weak]) {
    const cue = parseCue(source);
    if ('problem' in cue) {
      findings.push({
        code: 'cue-unreadable',
        severity: 'error',
        cue: source,
        message: cue.problem,
        nearest: [],
      });
      continue;
    }
    const found = new Set(findCue(columns, cue).from.map((token) => paragraphOf[token]));
    if (found.size === 0 && unused) findings.push(matchesNothing(columns, cue));
    if (isCommon(found.size, paragraphs))
      findings.push({
        code: 'cue-is-common',
        severity: 'warning',
        cue: source,
        message: `"${source}" matches ${found.size} of ${paragraphs} paragraphs; it tells little apart`,
        nearest: [],
      });
  }
  const carrying = codeWith(columns, [theme]).paragraphsOf.get(theme.id)?.length ?? 0;
  if (carrying === 0 || isCommon(carrying, paragraphs))
    findings.push({
      code: carrying === 0 ? 'theme-matches-nothing' : 'theme-is-common',
      severity: 'warning',
      cue: null,
      message:
        carrying === 0
          ? `"${theme.label}" is carried by no paragraph: no strong cue matches, and nowhere do ${theme.weakNeeded} weak ones`
          : `"${theme.label}" is carried by ${carrying} of ${paragraphs} paragraphs; it tells little apart`,
      nearest: [],
    });
  return findings;
}

function matchesNothing(columns: TokenColumns, cue: Cue): ThemeFinding {
  const missing = cue.parts
    .flatMap((part) => part.slots)
    .filter((slot) => slot.length > 0 && slot.every((word) => formsOf(columns, word).length === 0))
    .flat();
  const nearest = missing.flatMap((word) => nearestWords(word.pieces.join(''), columns.folds));
  const says =
    missing.length === 0
      ? 'its words occur, but not together'
      : `${missing.map((word) => `"${word.pieces.join('*')}"`).join(', ')} does not occur`;
  return {
    code: 'cue-matches-nothing',
    severity: 'info',
    cue: cue.text,
    message: `"${cue.text}" matches nothing: ${says}${nearest.length > 0 ? `; near to it: ${nearest.join(', ')}` : ''}`,
    nearest,
  };
}

function isCommon(count: number, paragraphs: number): boolean {
  return paragraphs >= 10 && count >= commonShare * paragraphs;
}
