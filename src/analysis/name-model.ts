import type { CorpusName, NameKind } from '../corpus/name-kind.ts';

/**
 * Words (folded) that must, or must not, stand directly before or after a form. `<given>` stands for any given name,
 * `<name>` for any name of a state or place, `<capital>` for any word with a capital.
 */
export interface NameGuard {
  before: readonly string[];
  after: readonly string[];
  notBefore: readonly string[];
  notAfter: readonly string[];
  /** Words that must not stand within eight words on either side. */
  notNear: readonly string[];
}

/** One way to write a name. */
export interface NameForm {
  text: string;
  /**
   * `always`: wherever it stands; `government`: a capital, which stands for the government unless the words around it
   * speak of the place; `short`: only after a longer form in the same document.
   */
  use: 'always' | 'government' | 'short';
  guard: NameGuard | null;
}

/** A name as `names.yaml` defines it. */
export interface NameDefinition {
  /** ISO 3166 alpha-2 in capitals for states; else a slug. */
  id: string;
  kind: NameKind;
  label: string;
  forms: readonly NameForm[];
}

/** All that names are found by. */
export interface NameLexicon {
  names: readonly NameDefinition[];
  /** Folded. */
  givenNames: ReadonlySet<string>;
}

/**
 * By what a mention was found: a form of the lexicon; an abbreviation that the text introduced in brackets; a short
 * form after the full one; a title or a given name before a word with a capital; the number of a resolution.
 */
export const nameRules = ['form', 'introduced', 'short', 'title', 'given-name', 'number'] as const;
export type NameRule = (typeof nameRules)[number];

/** `names.json`: where the names of the lexicon, and those found by rule, stand in the corpus. */
export interface NameFile {
  fingerprint: string;
  /** Those that occur, most frequent first (ties by id). */
  names: CorpusName[];
  /**
   * Five numbers a mention, in running order: paragraphs (numbered as in the token columns) since the last mention,
   * start in the paragraph's text (UTF-16), length, index in `names`, index in `nameRules`.
   */
  mentions: number[];
}

/** One place where a name stands. */
export interface NameMention {
  /** Index into the columns. */
  paragraph: number;
  /** UTF-16 offsets in the paragraph's text; `end` exclusive. */
  start: number;
  end: number;
  /** Index in the list of names. */
  name: number;
  rule: NameRule;
}
