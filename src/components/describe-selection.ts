import type { SelectionSpec } from '../analysis/selection.ts';
import type { Manifest } from '../corpus/artifact.ts';
import { formatDate, formatQuantity } from './format.ts';
import { findSpeech } from './corpus-access.tsx';
import { nameSpeech } from './speech-name.ts';

/** A selection in words: "26 April 2017", "Apr 2017 and Jun 2021", "2017–2020, on Ukraine", "all speeches". */
export function describeSelection(spec: SelectionSpec, manifest: Manifest): string {
  const parts: string[] = [];
  if (spec.documents !== undefined) parts.push(describeDocuments(spec.documents, manifest));
  if (spec.from !== undefined || spec.to !== undefined) parts.push(describeSpan(spec.from, spec.to));
  if (spec.theme !== undefined)
    parts.push(`on ${manifest.themes.find(({ id }) => id === spec.theme)?.label ?? spec.theme}`);
  if (spec.name !== undefined)
    parts.push(`naming ${manifest.names?.find(({ id }) => id === spec.name)?.label ?? spec.name}`);
  if (spec.term !== undefined) parts.push(`with “${spec.term}”`);
  if (spec.query !== undefined) parts.push(`matching ${spec.query}`);
  if (spec.speaker !== undefined) parts.push(`by ${spec.speaker}`);
  if (spec.except !== undefined) parts.push(`all but ${describeSelection(spec.except, manifest)}`);
  return parts.join(', ') || 'all speeches';
}

function describeDocuments(ids: readonly string[], manifest: Manifest): string {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) {
    const { document } = findSpeech(manifest, only);
    return document?.date ? formatDate(document.date) : (document?.shortTitle ?? only);
  }
  if (ids.length > 3) return formatQuantity(ids.length, 'speech', 'speeches');
  return new Intl.ListFormat('en-GB').format(ids.map((id) => nameSpeech(manifest, id)));
}

function describeSpan(from: string | undefined, to: string | undefined): string {
  if (from?.endsWith('-01-01') && to?.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  }
  if (from === undefined) return `until ${formatDate(to ?? null)}`;
  return to === undefined ? `from ${formatDate(from)}` : `${formatDate(from)} to ${formatDate(to)}`;
}
