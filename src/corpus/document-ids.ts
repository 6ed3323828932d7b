import { hashText } from './content-hash.ts';
import { surname } from './person-names.ts';
import type { SpeechDocument } from './speech-document.ts';

/**
 * Gives each document its id: the id that corpus.yaml sets; else the speech's date; else a slug of the file's name.
 * Where several share one, all of them get a suffix, so that a link never silently changes its meaning: the surname
 * of the speaker if that tells them apart, else four hexadecimal digits of a hash of the text.
 */
export function assignIds<Doc extends SpeechDocument>(documents: readonly Doc[]): Doc[] {
  const ids = documents.map(({ id, date, file }) => (id === '' ? (date ?? slugify(stem(file))) : id));
  for (const rivals of groupsOfEqual(ids)) {
    const surnames = rivals.map((i) => surnameSlug(documents[i]));
    const tellsApart = surnames.every((name) => name !== '') && new Set(surnames).size === surnames.length;
    for (const [k, i] of rivals.entries())
      ids[i] = `${ids[i]}-${tellsApart ? surnames[k] : contentHash(documents[i])}`;
  }
  // The very same text twice, or a suffix that makes another document's id.
  for (const rivals of groupsOfEqual(ids))
    for (const i of rivals)
      ids[i] = `${ids[i]}-${hashText(`${documents[i]?.file}:${documents[i]?.firstLine ?? 1}`).slice(0, 6)}`;
  return documents.map((document, i) => ({ ...document, id: ids[i] ?? '' }));
}

function groupsOfEqual(ids: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [i, id] of ids.entries()) {
    const group = groups.get(id);
    if (group) group.push(i);
    else groups.set(id, [i]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Lower-case letters, digits and hyphens; never empty. */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return slug === '' ? 'document' : slug;
}

function stem(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/(?!^)\.[^.]*$/, '');
}

function surnameSlug(document: SpeechDocument | undefined): string {
  return document?.speaker ? slugify(surname(document.speaker)) : '';
}

function contentHash(document: SpeechDocument | undefined): string {
  return hashText(document?.lines.join('\n') ?? '').slice(0, 4);
}
