import { nearestWords } from '../analysis/nearest-word.ts';
import type { CustomThemes } from '../analysis/theme-custom.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
import { selectsDocument } from '../analysis/selects-document.ts';
import { formatSelection, parseSelection } from '../analysis/selection-text.ts';
import { parseYears } from '../search/year-span.ts';
import type { DocumentSummary, Manifest } from '../corpus/artifact.ts';
import type { EvidenceKey } from './evidence-key.ts';
import type { Notice } from './notice.ts';
import type { UrlState } from './parameters.ts';
import { firstDay, lastDay } from './span.ts';

/** Reads the themes of one's own that a link writes: `customizeManifest`, which is loaded apart from the first view. */
export type Customize = (shipped: Manifest, own: string) => CustomThemes;

/**
 * Holds a link against the corpus: what the corpus does not have is left aside, with a notice that names it.
 * @param customize `null` only for a link without themes of one's own
 */
export function resolveLink(
  link: UrlState,
  shipped: Manifest,
  customize: Customize | null,
): { state: UrlState; notices: Notice[] } {
  const customized = link.own === '' ? null : customize?.(shipped, link.own);
  const { manifest, text, problems } = customized ?? { manifest: shipped, text: '', problems: [] };
  const state = { ...link, own: text };
  const notices: Notice[] = problems.map(({ theme, message }) => ({
    parameter: 'own',
    value: `${theme} ${message}`,
    message: `The theme of your own “${clip(theme)}” cannot be followed to the letter: ${clip(message, 240)}. What can be read is kept.`,
  }));
  const known = knownOf(manifest);
  const note = (parameter: string, value: string, message: string) =>
    notices.push({ parameter, value, message });

  if (link.docs !== null) {
    const kept = link.docs.filter((id) => known.speech.includes(id));
    for (const id of link.docs)
      if (!known.speech.includes(id))
        note('docs', id, `${unknown('speech', id, known)} The others are shown.`);
    state.docs = kept.length === 0 || kept.length === known.speech.length ? null : kept;
  }
  for (const parameter of ['theme', 'name', 'named', 'passages', 'about'] as const) {
    const id = link[parameter];
    const { what, instead } = namedBy[parameter];
    if (id === null || known[what].includes(id)) continue;
    note(parameter, id, `${unknown(what, id, known)} ${instead}`);
    state[parameter] = null;
  }
  if (link.edit !== null && !/^[1-9]\d?$/.test(link.edit) && !known.theme.includes(link.edit)) {
    note('edit', link.edit, `${unknown('theme', link.edit, known)} Your own themes are listed.`);
    state.edit = null;
  }
  for (const side of ['a', 'b'] as const) {
    if (link[side] === null) continue;
    const { kept, problems } = resolveSelection(link[side], known);
    const remedy =
      kept === null
        ? `The usual side ${side.toUpperCase()} is shown.`
        : `Side ${side.toUpperCase()} is shown without it.`;
    for (const problem of problems) note(side, link[side], `${problem} ${remedy}`);
    state[side] = kept;
  }
  if (link.doc !== null && !known.speech.includes(link.doc)) {
    note('doc', link.doc, `${unknown('speech', link.doc, known)} The first speech is shown.`);
    state.doc = null;
    // Quoted words are looked for wherever they stand now.
    if (state.quote === null) state.p = null;
    state.line = null;
  }
  const read = readDocument(state, manifest);
  if (state.p !== null && state.quote === null && read !== null && state.p > read.paragraphs.length) {
    note(
      'p',
      String(state.p),
      `${read.shortTitle} has ${read.paragraphs.length} paragraphs; there is no paragraph ${state.p}.`,
    );
    state.p = null;
  }
  if (state.line !== null && read !== null && state.line > lastLineOf(read)) {
    note(
      'line',
      String(state.line),
      `The source of ${read.shortTitle} has ${read.lineCount} lines; there is no line ${state.line}.`,
    );
    state.line = null;
  }
  const evidence = evidenceProblem(link.evidence, known);
  if (evidence !== null) {
    note('evidence', link.evidence?.subject ?? '', `${evidence} No evidence is open.`);
    state.evidence = null;
  }
  if (link.fp !== null && !manifest.fingerprint.startsWith(link.fp)) {
    note(
      'fp',
      link.fp,
      `This link was made from another state of the corpus (fingerprint ${link.fp}; here it is ${manifest.fingerprint.slice(0, 8)}). Texts or numbers may have changed since.`,
    );
  }
  state.fp = null;
  state.v = null;
  return { state, notices };
}

/** The paragraphs that the filter of a link leaves. */
export function filterOf(state: UrlState): SelectionSpec {
  return {
    ...(state.docs === null ? {} : { documents: [...state.docs] }),
    ...(state.span === null ? {} : { from: firstDay(state.span.from), to: lastDay(state.span.to) }),
    ...(state.theme === null ? {} : { theme: state.theme }),
    ...(state.name === null ? {} : { name: state.name }),
  };
}

/** The speech that Read shows: the one that is named, or the first that the filter leaves. */
export function readDocument(state: UrlState, manifest: Manifest): DocumentSummary | null {
  return (
    manifest.documents.find((document) => document.id === state.doc) ??
    filteredDocuments(state, manifest)[0] ??
    manifest.documents[0] ??
    null
  );
}

/** The speeches that the filter's speeches and span leave, in the corpus's order. */
export function filteredDocuments(state: UrlState, manifest: Manifest): DocumentSummary[] {
  const filter = filterOf(state);
  return manifest.documents.filter((document) => selectsDocument(filter, document));
}

/** What a link can name, as far as the corpus has it. */
type Known = Record<'speech' | 'theme' | 'name' | 'speaker', readonly string[]>;

function knownOf({ documents, themes, names = [] }: Manifest): Known {
  return {
    speech: documents.map(({ id }) => id),
    theme: themes.map(({ id }) => id),
    name: names.map(({ id }) => id),
    speaker: [...new Set(documents.flatMap(({ speakers }) => speakers))],
  };
}

/** What these parameters name, and what is shown in place of what the corpus has not. */
const namedBy = {
  theme: { what: 'theme', instead: 'Paragraphs on any theme are shown.' },
  name: { what: 'name', instead: 'Paragraphs with any names are shown.' },
  named: { what: 'name', instead: 'All names are shown.' },
  passages: { what: 'theme', instead: 'All passages are shown.' },
  about: { what: 'theme', instead: 'All themes are shown.' },
} as const;

/** A selection as far as the corpus has what it names: `kept` is `null` where nothing is left of it. */
function resolveSelection(text: string, known: Known): { kept: string | null; problems: string[] } {
  const spec = parseSelection(text);
  if ('problem' in spec) return { kept: null, problems: [`${clip(spec.problem, 240)}.`] };
  const problems: string[] = [];
  const kept = keepKnown(spec, known, problems);
  if (problems.length === 0) return { kept: text, problems };
  return { kept: kept === null ? null : formatSelection(kept), problems };
}

/** The selection without speeches that are gone. What names a theme or speaker that is gone names nothing else. */
function keepKnown(spec: SelectionSpec, known: Known, problems: string[]): SelectionSpec | null {
  const gone = (['theme', 'name', 'speaker'] as const).flatMap((what) => missing(what, [spec[what]], known));
  problems.push(...gone);
  if (gone.length > 0) return null;
  const kept: SelectionSpec = { ...spec };
  if (spec.documents !== undefined) {
    problems.push(...missing('speech', spec.documents, known));
    kept.documents = spec.documents.filter((id) => known.speech.includes(id));
    if (kept.documents.length === 0) return null;
  }
  if (spec.except !== undefined) {
    const except = keepKnown(spec.except, known, problems);
    if (except === null) return null;
    kept.except = except;
  }
  return kept;
}

type Named = Partial<Record<keyof Known | 'selection', readonly (string | undefined)[]>>;

/** What evidence of each kind names. */
const evidenceNames: Record<EvidenceKey['kind'], (subject: string, details: readonly string[]) => Named> = {
  speech: (speech) => ({ speech: [speech] }),
  related: (speech) => ({ speech: [speech] }),
  elsewhere: (speech) => ({ speech: [speech] }),
  pair: (speech, [, other = '']) => ({ speech: [speech, other] }),
  together: (theme, [other = '']) => ({ theme: [theme, other] }),
  theme: (theme, [within]) => ({ theme: [theme], selection: [within] }),
  change: (theme, [a, b]) => ({ theme: [theme], selection: [a, b] }),
  name: (name, [within, other]) => ({ name: [name, other], selection: [within] }),
  word: (_, [within]) => ({ selection: [within] }),
  query: (_, [within]) => ({ selection: [within] }),
  year: (_, [within]) => ({ selection: [within] }),
  topic: (_, [within]) => ({ selection: [within] }),
  size: (selection) => ({ selection: [selection] }),
  keyness: (_, [a, b]) => ({ selection: [a, b] }),
  similarity: (_, [a, b]) => ({ selection: [a, b] }),
  collocate: () => ({}),
};

function evidenceProblem(key: EvidenceKey | null, known: Known): string | null {
  if (key === null) return null;
  if (key.kind === 'year' && key.subject !== 'open' && parseYears(key.subject) === null)
    return `Expected a year, a span such as 1946..2021, or “open”; found “${clip(key.subject)}”.`;
  const { selection = [], ...named } = evidenceNames[key.kind](key.subject, key.details);
  const problems = [
    ...missing('speech', named.speech, known),
    ...missing('theme', named.theme, known),
    ...missing('name', named.name, known),
    ...selection.flatMap((text) => (text === undefined ? [] : resolveSelection(text, known).problems)),
  ];
  return problems[0] ?? null;
}

/** One sentence for each id that the corpus has not. */
function missing(what: keyof Known, ids: readonly (string | undefined)[] = [], known: Known): string[] {
  return ids.flatMap((id) =>
    id === undefined || known[what].includes(id) ? [] : [unknown(what, id, known)],
  );
}

function unknown(what: keyof Known, id: string, known: Known): string {
  const meant = nearestWords(id.slice(0, 60), known[what], 1)[0];
  return `This corpus has no ${what} “${clip(id)}”${meant === undefined ? '.' : `; perhaps ${meant} was meant.`}`;
}

function clip(text: string, longest = 60): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A row of a table has few lines of its own, far down in its file. */
function lastLineOf({ lineCount, paragraphs, dateEvidence }: DocumentSummary): number {
  return Math.max(lineCount, paragraphs.at(-1)?.startLine ?? 0, dateEvidence?.line ?? 0);
}
