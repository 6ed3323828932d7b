import type { Parameter } from './parameter.ts';

/**
 * The number whose evidence is open. It is counted within the current filter.
 *
 * | in a link | the number |
 * |---|---|
 * | `speech:2017-04-26` | the words of a speech |
 * | `theme:ukraine@2017-04-26` | a theme's share in a selection; `@words` or `@mentions` for the other measures |
 * | `theme:ukraine@all@cue@Kiev` | what a cue matched in paragraphs on its theme; `@alone@` for `@cue@`: in all |
 * | `word:nato@2017-04-26` | a word's count in a selection; `@bits` after it: how unusual a phrase is there |
 * | `name:RU@2017-04-26` | the mentions of a name in a selection; `@NATO` and `@sentence` after it: those beside another |
 * | `query:nato*@2017-04-26` | a query's hits in a selection |
 * | `collocate:eu@NATO*` | how often a word stands near a query's hits |
 * | `size:year:2017..2020` | the words of a selection |
 * | `keyness:nato@2017-04-26@2021-06-24` | how a word or phrase tells two selections apart; `@p` and the like say which figure of it |
 * | `similarity:jaccard@2017-04-26@2021-06-24` | how alike two speeches are, by a measure |
 * | `elsewhere:2017-04-26@11` | what in other speeches is most like a paragraph |
 * | `pair:2017-04-26@14@2021-06-24@6+7` | how alike two passages are, by their paragraphs |
 * | `topic:nuclear@2024-04-22` | the paragraphs that a computed topic leads in a selection; `@all` after it: of the model of all texts |
 * | `change:ukraine@year:2017..2020@year:2021..2024` | how a theme's value changed between two selections; `@words`, `@mentions` |
 * | `together:ukraine@sanctions` | the paragraphs that two themes share |
 * | `year:1941@2021-06-24` | the times of one year, or of a stretch `1946..2021`, that a speech names; `year:open` those unresolved |
 * | `related:2020-09-24` | the items listed beside a speech |
 */
export interface EvidenceKey {
  kind: (typeof evidenceKinds)[number];
  /** Theme id, word, query, selection or document id. */
  subject: string;
  /** What follows: a selection, a second document, a measure. */
  details: readonly string[];
}

const evidenceKinds = [
  'speech',
  'theme',
  'word',
  'query',
  'size',
  'keyness',
  'similarity',
  'elsewhere',
  'pair',
  'related',
  'topic',
  'collocate',
  'change',
  'together',
  'year',
  'name',
] as const;

export const evidenceKey: Parameter<EvidenceKey | null> = {
  fallback: null,
  parse: (text) => {
    const colon = text.indexOf(':');
    const kind = evidenceKinds.find((word) => word === text.slice(0, colon));
    const [subject = '', ...details] = text
      .slice(colon + 1)
      .split('@')
      .map(unescapeAt);
    if (kind === undefined || subject === '' || text.length > 500)
      return { problem: `expected ${evidenceKinds.join(', ')}, a colon and what was counted` };
    return { value: { kind, subject, details } };
  },
  format: (key) =>
    key === null ? '' : `${key.kind}:${[key.subject, ...key.details].map(escapeAt).join('@')}`,
};

/** The words of a speech. */
export function speechEvidence(document: string): EvidenceKey {
  return { kind: 'speech', subject: document, details: [] };
}

/** A theme's share in a selection, by the measure that is shown. */
export function themeEvidence(theme: string, selection: string, measure: string): EvidenceKey {
  return {
    kind: 'theme',
    subject: theme,
    details: measure === 'paragraphs' ? [selection] : [selection, measure],
  };
}

/** The paragraphs of a theme in which one of its cues matched. */
export function cueEvidence(theme: string, selection: string, cue: string): EvidenceKey {
  return { kind: 'theme', subject: theme, details: [selection, 'cue', cue] };
}

/** The paragraphs in which a cue matches by itself, whether or not they carry its theme. */
export function loneCueEvidence(theme: string, selection: string, cue: string): EvidenceKey {
  return { kind: 'theme', subject: theme, details: [selection, 'alone', cue] };
}

/** How a theme's value changed from one selection to another. */
export function changeEvidence(theme: string, earlier: string, later: string, measure: string): EvidenceKey {
  const sides = [earlier, later];
  return { kind: 'change', subject: theme, details: measure === 'paragraphs' ? sides : [...sides, measure] };
}

/** What two themes share. */
export function togetherEvidence(a: string, b: string): EvidenceKey {
  return { kind: 'together', subject: a, details: [b] };
}

/** A word's or phrase's count in a selection. */
export function wordEvidence(word: string, selection = 'all'): EvidenceKey {
  return { kind: 'word', subject: word, details: selection === 'all' ? [] : [selection] };
}

/** How unusual the words of a phrase are in all texts. */
export function unusualEvidence(phrase: string): EvidenceKey {
  return { kind: 'word', subject: phrase, details: ['all', 'bits'] };
}

/** The mentions of a name in a selection. */
export function nameEvidence(name: string, selection = 'all'): EvidenceKey {
  return { kind: 'name', subject: name, details: selection === 'all' ? [] : [selection] };
}

/** Where two names stand in one paragraph, or in one sentence. */
export function namePairEvidence(name: string, other: string, unit: 'paragraph' | 'sentence'): EvidenceKey {
  return { kind: 'name', subject: name, details: ['all', other, ...(unit === 'sentence' ? [unit] : [])] };
}

/** How often a word stands near the hits of a query, by the window that is set. */
export function collocateEvidence(word: string, query: string): EvidenceKey {
  return { kind: 'collocate', subject: word, details: [query] };
}

/** A query's hits in a selection. */
export function queryEvidence(query: string, selection = 'all'): EvidenceKey {
  return { kind: 'query', subject: query, details: selection === 'all' ? [] : [selection] };
}

/** The words of a selection. */
export function sizeEvidence(selection: string): EvidenceKey {
  return { kind: 'size', subject: selection, details: [] };
}

/** What tells two selections apart by a word or phrase. */
export function keynessEvidence(
  word: string,
  target: string,
  reference: string,
  figure: KeynessFigure = 'ratio',
): EvidenceKey {
  return {
    kind: 'keyness',
    subject: word,
    details: figure === 'ratio' ? [target, reference] : [target, reference, figure],
  };
}

/** The figures of a row of the keyness table. */
export const keynessFigures = ['ratio', 'g2', 'p', 'dp', 'speeches', 'rateA', 'rateB'] as const;
export type KeynessFigure = (typeof keynessFigures)[number];

/** How alike two speeches are. */
export function similarityEvidence(measure: string, a: string, b: string): EvidenceKey {
  return { kind: 'similarity', subject: measure, details: [a, b] };
}

/** What in other speeches is most like a paragraph. */
export function elsewhereEvidence(document: string, paragraph: number): EvidenceKey {
  return { kind: 'elsewhere', subject: document, details: [String(paragraph)] };
}

/** How alike two passages are. */
export function pairEvidence(
  a: { document: string; paragraphs: readonly number[] },
  b: { document: string; paragraphs: readonly number[] },
): EvidenceKey {
  return {
    kind: 'pair',
    subject: a.document,
    details: [a.paragraphs.join('+'), b.document, b.paragraphs.join('+')],
  };
}

/** The paragraphs that a computed topic leads in a selection; of the model of the filter, or of that of all texts. */
export function topicEvidence(
  topic: string,
  selection = 'all',
  model: 'filtered' | 'all' = 'filtered',
): EvidenceKey {
  const within = selection === 'all' ? [] : [selection];
  return { kind: 'topic', subject: topic, details: model === 'all' ? [selection, model] : within };
}

/** The times within a year, or of a longer stretch, that a speech names; `null` those that stayed open. */
export function yearEvidence(
  years: { first: number; last: number } | null,
  document: string | null,
): EvidenceKey {
  const subject =
    years === null
      ? 'open'
      : years.first === years.last
        ? String(years.first)
        : `${years.first}..${years.last}`;
  return { kind: 'year', subject, details: document === null ? [] : [document] };
}

/** What stands beside the speech on its page. */
export function relatedEvidence(document: string): EvidenceKey {
  return { kind: 'related', subject: document, details: [] };
}

const escapeAt = (text: string) => text.replaceAll('~', '~~').replaceAll('@', '~a');
const unescapeAt = (text: string) => text.replace(/~([~a])/g, (_, letter) => (letter === 'a' ? '@' : '~'));
