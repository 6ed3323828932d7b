import { nearestWords } from '../analysis/nearest-word.ts';
import type { CustomThemes } from '../analysis/theme-custom.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
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
  const ids = manifest.documents.map((document) => document.id);
  const themes = manifest.themes.map((theme) => theme.id);
  const names = manifest.names?.map(({ id }) => id) ?? [];
  const note = (parameter: string, value: string, message: string) =>
    notices.push({ parameter, value, message });

  if (link.docs !== null) {
    const known = link.docs.filter((id) => ids.includes(id));
    for (const id of link.docs)
      if (!ids.includes(id)) note('docs', id, `${unknown('speech', id, ids)} The others are shown.`);
    state.docs = known.length === 0 || known.length === ids.length ? null : known;
  }
  if (link.theme !== null && !themes.includes(link.theme)) {
    note('theme', link.theme, `${unknown('theme', link.theme, themes)} Paragraphs on any theme are shown.`);
    state.theme = null;
  }
  if (link.name !== null && !names.includes(link.name)) {
    note('name', link.name, `${unknown('name', link.name, names)} Paragraphs with any names are shown.`);
    state.name = null;
  }
  if (link.named !== null && !names.includes(link.named)) {
    note('named', link.named, `${unknown('name', link.named, names)} All names are shown.`);
    state.named = null;
  }
  if (link.passages !== null && !themes.includes(link.passages)) {
    note('passages', link.passages, `${unknown('theme', link.passages, themes)} All passages are shown.`);
    state.passages = null;
  }
  if (link.about !== null && !themes.includes(link.about)) {
    note('about', link.about, `${unknown('theme', link.about, themes)} All themes are shown.`);
    state.about = null;
  }
  if (link.edit !== null && !/^[1-9]\d?$/.test(link.edit) && !themes.includes(link.edit)) {
    note('edit', link.edit, `${unknown('theme', link.edit, themes)} Your own themes are listed.`);
    state.edit = null;
  }
  for (const side of ['a', 'b'] as const) {
    if (link[side] === null) continue;
    const { kept, problems } = resolveSelection(link[side], manifest);
    const remedy =
      kept === null
        ? `The usual side ${side.toUpperCase()} is shown.`
        : `Side ${side.toUpperCase()} is shown without it.`;
    for (const problem of problems) note(side, link[side], `${problem} ${remedy}`);
    state[side] = kept;
  }
  if (link.doc !== null && !ids.includes(link.doc)) {
    note('doc', link.doc, `${unknown('speech', link.doc, ids)} The first speech is shown.`);
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
  const evidence = evidenceProblem(link.evidence, manifest);
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
  const { documents, from, to } = filterOf(state);
  return manifest.documents.filter(
    ({ id, date }) =>
      (documents === undefined || documents.includes(id)) &&
      (from === undefined || (date !== null && date >= from)) &&
      (to === undefined || (date !== null && date <= to)),
  );
}

/** A selection as far as the corpus has what it names: `kept` is `null` where nothing is left of it. */
function resolveSelection(text: string, manifest: Manifest): { kept: string | null; problems: string[] } {
  const spec = parseSelection(text);
  if ('problem' in spec) return { kept: null, problems: [`${clip(spec.problem, 240)}.`] };
  const problems: string[] = [];
  const kept = keepKnown(spec, manifest, problems);
  if (problems.length === 0) return { kept: text, problems };
  return { kept: kept === null ? null : formatSelection(kept), problems };
}

/** The selection without speeches that are gone. What names a theme or speaker that is gone names nothing else. */
function keepKnown(spec: SelectionSpec, manifest: Manifest, problems: string[]): SelectionSpec | null {
  const ids = manifest.documents.map(({ id }) => id);
  const themes = manifest.themes.map(({ id }) => id);
  const speakers = manifest.documents.flatMap((document) => document.speakers);
  const before = problems.length;
  if (spec.theme !== undefined && !themes.includes(spec.theme))
    problems.push(unknown('theme', spec.theme, themes));
  const names = manifest.names?.map(({ id }) => id) ?? [];
  if (spec.name !== undefined && !names.includes(spec.name)) problems.push(unknown('name', spec.name, names));
  if (spec.speaker !== undefined && !speakers.includes(spec.speaker))
    problems.push(unknown('speaker', spec.speaker, [...new Set(speakers)]));
  if (problems.length > before) return null;
  const known: SelectionSpec = { ...spec };
  if (spec.documents !== undefined) {
    for (const id of spec.documents) if (!ids.includes(id)) problems.push(unknown('speech', id, ids));
    known.documents = spec.documents.filter((id) => ids.includes(id));
    if (known.documents.length === 0) return null;
  }
  if (spec.except !== undefined) {
    const except = keepKnown(spec.except, manifest, problems);
    if (except === null) return null;
    known.except = except;
  }
  return known;
}

function evidenceProblem(key: EvidenceKey | null, manifest: Manifest): string | null {
  if (key === null) return null;
  const ids = manifest.documents.map(({ id }) => id);
  const themes = manifest.themes.map(({ id }) => id);
  if (['theme', 'change', 'together'].includes(key.kind) && !themes.includes(key.subject))
    return unknown('theme', key.subject, themes);
  if (key.kind === 'together') {
    const [other = ''] = key.details;
    return themes.includes(other) ? null : unknown('theme', other, themes);
  }
  if (key.kind === 'name') {
    const names = manifest.names?.map(({ id }) => id) ?? [];
    const missing = [key.subject, ...key.details.slice(1, 2)].find((name) => !names.includes(name));
    if (missing !== undefined) return unknown('name', missing, names);
  }
  if (key.kind === 'speech' || key.kind === 'related' || key.kind === 'elsewhere')
    return ids.includes(key.subject) ? null : unknown('speech', key.subject, ids);
  if (key.kind === 'collocate') return null;
  if (key.kind === 'year' && key.subject !== 'open' && parseYears(key.subject) === null)
    return `Expected a year, a span such as 1946..2021, or “open”; found “${clip(key.subject)}”.`;
  if (key.kind === 'pair') {
    const missing = [key.subject, key.details[1] ?? ''].find((id) => !ids.includes(id));
    return missing === undefined ? null : unknown('speech', missing, ids);
  }
  const selections = {
    size: [key.subject],
    keyness: key.details.slice(0, 2),
    similarity: key.details.slice(0, 2),
    theme: key.details.slice(0, 1),
    change: key.details.slice(0, 2),
    word: key.details.slice(0, 1),
    query: key.details.slice(0, 1),
    year: key.details.slice(0, 1),
    name: key.details.slice(0, 1),
    topic: key.details.slice(0, 1),
  }[key.kind];
  return selections.flatMap((text) => resolveSelection(text, manifest).problems)[0] ?? null;
}

function unknown(what: string, id: string, known: readonly string[]): string {
  const meant = nearestWords(id.slice(0, 60), known, 1)[0];
  return `This corpus has no ${what} “${clip(id)}”${meant === undefined ? '.' : `; perhaps ${meant} was meant.`}`;
}

function clip(text: string, longest = 60): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A row of a table has few lines of its own, far down in its file. */
function lastLineOf({ lineCount, paragraphs, dateEvidence }: DocumentSummary): number {
  return Math.max(lineCount, paragraphs.at(-1)?.startLine ?? 0, dateEvidence?.line ?? 0);
}
