import { parseSelection } from '../../analysis/selection-text.ts';
import { themeMeasures } from '../../analysis/theme-measure.ts';
import { describeSelection } from '../../components/describe-selection.ts';
import { formatDate, formatSpelled } from '../../components/format.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { EvidenceKey } from '../../url-state/evidence-key.ts';
import type { UrlState, ViewId } from '../../url-state/parameters.ts';
import { filteredDocuments, readDocument } from '../../url-state/resolve-link.ts';
import { findShownPair } from '../../views/compare/default-sides-model.ts';

/** A view in words. */
export interface ViewDescription {
  /** What is shown, short enough for the title of a tab: "Read: 26 April 2017, ¶5". */
  title: string;
  /** The same with what it is restricted to, and whose evidence is open: one or two sentences. */
  sentence: string;
}

/** Says what a state shows. It is made from the state alone, so that the same link is always called the same. */
export function describeView(state: UrlState, manifest: Manifest): ViewDescription {
  const title = titles[state.view]?.(state, manifest) ?? capitalized(state.view);
  const evidence = state.evidence === null ? null : describeEvidence(state.evidence, manifest);
  const filter = state.view === 'read' ? null : filterPhrase(state, manifest);
  return {
    title,
    sentence: [`${[title, filter].filter((part) => part !== null).join('. ')}.`, evidence]
      .filter((part) => part !== null)
      .join(' '),
  };
}

/** A view without words of its own is called by its name in links. */
const titles: Partial<Record<ViewId, (state: UrlState, manifest: Manifest) => string>> = {
  timeline: () => 'Timeline: speeches and their themes',
  themes: (state, manifest) => {
    if (state.about !== null) return `Themes: ${themeLabel(state.about, manifest)}`;
    const measure = themeMeasures[state.measure].label.toLowerCase();
    const facets: Partial<Record<UrlState['facet'], string>> = {
      overview: `Themes: ${measure} by ${state.columns === 'year' ? 'year' : 'speech'}`,
      changed: `Themes: what changed, ${measure}`,
      together: 'Themes: which go together',
      course: `Themes: the course of ${speechName(state.doc, manifest) ?? 'a speech'}`,
      topics: 'Themes: computed topics',
    };
    return facets[state.facet] ?? `Themes: ${state.facet}`;
  },
  compare: (state, manifest) => {
    const pair = findShownPair(state, manifest);
    if (pair === null) return 'Compare';
    return `Compare: ${sideName(pair.a, manifest)} and ${sideName(pair.b, manifest)}`;
  },
  search: (state) => {
    const queries = [state.q, state.q2, state.q3].map((query) => query.trim()).filter(Boolean);
    const ways: Partial<Record<UrlState['show'], string>> = {
      passages: 'passages',
      concordance: 'concordance',
      collocates: 'collocates',
      words: state.words === 1 ? 'words' : `runs of ${formatSpelled(state.words)} words`,
    };
    const what = ways[state.show] ?? state.show;
    const said = queries.map((query) => `‘${clip(query)}’`).join(', ');
    return said === '' ? `Search: ${what}` : `Search: ${what} for ${said}`;
  },
  read: (state, manifest) => {
    const name = speechName(readDocument(state, manifest)?.id ?? null, manifest);
    if (name === null) return 'Read';
    const place = state.p !== null ? `, ¶${state.p}` : state.line !== null ? `, line ${state.line}` : '';
    const marked = state.q.trim() === '' ? '' : `, ‘${clip(state.q.trim())}’ marked`;
    return `Read: ${name}${place}${marked}`;
  },
  corpus: (state) => {
    const parts: Partial<Record<UrlState['part'], string>> = {
      documents: 'Corpus: documents and how they were read',
      codebook: 'Corpus: the codebook of themes',
      method: 'Corpus: how the numbers are made',
    };
    return parts[state.part] ?? `Corpus: ${state.part}`;
  },
};

/** "Five speeches, 2017–2024; paragraphs on Ukraine" */
function filterPhrase(state: UrlState, manifest: Manifest): string {
  const left = filteredDocuments(state, manifest);
  const count = formatSpelled(left.length);
  const years = left.flatMap(({ date }) => date?.slice(0, 4) ?? []);
  const span = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–');
  const speeches = `${capitalized(count)} ${left.length === 1 ? 'speech' : 'speeches'}`;
  const theme = state.theme === null ? '' : `; only paragraphs on ${themeLabel(state.theme, manifest)}`;
  const of =
    left.length === manifest.documents.length ? '' : ` of ${formatSpelled(manifest.documents.length)}`;
  return `${speeches}${of}${span === '' ? '' : `, ${span}`}${theme}`;
}

function describeEvidence({ kind, subject, details }: EvidenceKey, manifest: Manifest): string {
  const [first, second] = details;
  const within = first === undefined ? '' : `, ${sideName(first, manifest)}`;
  const both = [first, second].map((side) => (side === undefined ? '' : sideName(side, manifest)));
  const speech = speechName(subject, manifest) ?? subject;
  // What has no line here is called by its subject.
  const phrases: Partial<Record<EvidenceKey['kind'], string>> = {
    speech: `the words of ${speech}`,
    theme: `${themeLabel(subject, manifest)}${within}`,
    size: `the size of ${sideName(subject, manifest)}`,
    keyness: `‘${clip(subject)}’, ${both.join(' against ')}`,
    similarity: `the likeness of ${both.join(' and ')}`,
    elsewhere: `what is most like paragraph ${clip(first ?? '')} of ${speech}`,
    related: `the items listed beside ${speech}`,
    collocate: `‘${clip(subject)}’ near ‘${clip(first ?? '')}’`,
    pair: `the likeness of passages of ${speech} and ${speechName(second ?? '', manifest) ?? 'another speech'}`,
    word: `‘${clip(subject)}’${within}`,
    query: `‘${clip(subject)}’${within}`,
  };
  return `Beside it the evidence for ${phrases[kind] ?? `‘${clip(subject)}’`}.`;
}

/** "26 April 2017", or its short title where it has no date or shares it. */
function speechName(id: string | null, manifest: Manifest): string | null {
  const document = manifest.documents.find((each) => each.id === id);
  if (document === undefined) return null;
  const shared = manifest.documents.some((other) => other !== document && other.date === document.date);
  return document.date === null
    ? document.shortTitle
    : `${formatDate(document.date)}${shared ? ` (${document.shortTitle})` : ''}`;
}

function sideName(text: string, manifest: Manifest): string {
  const spec = parseSelection(text);
  return 'problem' in spec ? clip(text) : describeSelection(spec, manifest);
}

function themeLabel(id: string, manifest: Manifest): string {
  return manifest.themes.find((theme) => theme.id === id)?.label ?? id;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
