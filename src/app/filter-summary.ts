import { formatCount, formatQuantity, formatSpelled } from '../components/format.ts';
import type { Manifest } from '../corpus/artifact.ts';
import type { UrlState } from '../url-state/parameters.ts';
import { filteredDocuments } from '../url-state/resolve-link.ts';

/** "All five speeches: 94 paragraphs, 7,589 words": what the speeches and the span of the filter leave. */
export function selectionSize(state: UrlState, manifest: Manifest): string {
  const left = filteredDocuments(state, manifest);
  const all = manifest.documents.length;
  if (all === 0) return 'No speeches yet';
  if (left.length === 0) return `None of the ${formatSpelled(all)} speeches lies in this filter`;
  let paragraphs = 0;
  for (const document of left) for (const { counted } of document.paragraphs) if (counted) paragraphs++;
  const words = left.reduce((sum, document) => sum + document.speakerTokens, 0);
  const which =
    left.length === all
      ? all === 1
        ? 'The one speech'
        : `All ${formatSpelled(all)} speeches`
      : `${capitalized(formatSpelled(left.length))} of ${formatSpelled(all)} speeches`;
  const size = `${formatQuantity(paragraphs, 'paragraph')}, ${formatQuantity(words, 'word')}`;
  const theme = manifest.themes.find(({ id }) => id === state.theme);
  const name = manifest.names?.find(({ id }) => id === state.name);
  const narrowed = [
    theme === undefined ? '' : ` on ${theme.label}`,
    name === undefined ? '' : ` that name ${name.label}`,
  ].join('');
  return `${which}: ${size}${narrowed === '' ? '' : `; of these, the paragraphs${narrowed}`}`;
}

/** "Five speeches, 2017–2024, any theme": the filter itself, short enough for a phone. */
export function describeFilter(state: UrlState, manifest: Manifest): string {
  const left = filteredDocuments(state, manifest);
  const years = left.flatMap(({ date }) => date?.slice(0, 4) ?? []);
  const theme = manifest.themes.find(({ id }) => id === state.theme)?.label ?? 'any theme';
  return [
    left.length > 12
      ? `${formatCount(left.length)} speeches`
      : `${capitalized(formatSpelled(left.length))} ${left.length === 1 ? 'speech' : 'speeches'}`,
    years.length === 0 ? '' : years[0] === years.at(-1) ? years[0] : `${years[0]}–${years.at(-1)}`,
    theme,
    manifest.names?.find(({ id }) => id === state.name)?.label ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
