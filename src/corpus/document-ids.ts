import { hashText } from './content-hash.ts';
import type { SpeechDocument } from './speech-document.ts';

/**
 * Gives each document its id: the id that corpus.yaml sets; else the speech's date; else a slug of the file's name.
 * Where several share one, all of them get a suffix, so that a link never silently changes its meaning: the surname
 * of the speaker if that tells them apart, else four hexadecimal digits of a hash of the text.
 */
export function assignIds<Doc extends SpeechDocument>(documents: readonly Doc[]): Doc[] {
  const base = documents.map((document) => document.id || document.date || slugify(stem(document.file)));
  return documents.map((document, i) => {
    const rivals = documents.filter((_, j) => base[j] === base[i]);
    const id = base[i] ?? '';
    if (rivals.length === 1) return { ...document, id };
    const surnames = rivals.map(surnameSlug);
    const tellsApart = surnames.every((name) => name !== '') && new Set(surnames).size === surnames.length;
    return { ...document, id: `${id}-${tellsApart ? surnameSlug(document) : contentHash(document)}` };
  });
}

/** Lower-case letters, digits and hyphens; never empty. */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'document' : slug;
}

function stem(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/(?!^)\.[^.]*$/, '');
}

function surnameSlug(document: SpeechDocument): string {
  return document.speaker === null ? '' : slugify(document.speaker.split(' ').at(-1) ?? '');
}

function contentHash(document: SpeechDocument): string {
  return hashText(document.lines.join('\n')).slice(0, 4);
}
