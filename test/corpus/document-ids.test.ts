import { describe, expect, it } from 'vitest';
import { assignIds, slugify } from '../../src/corpus/document-ids.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';

function documentOf(file: string, text: string, override = {}) {
  const document = parseSource(file, text, override).documents[0]?.document;
  if (!document) throw new Error(`no document in ${file}`);
  return document;
}
const by = (name: string, text: string) =>
  documentOf(
    `${name}.txt`,
    `Remarks by Minister ${name} at the Forum, Oslo, 3 May 2015\n\nI thank you. ${text}\n`,
  );
const idsOf = (...documents: ReturnType<typeof documentOf>[]) => assignIds(documents).map(({ id }) => id);

describe('assignIds', () => {
  it('takes the date of the speech', () => expect(idsOf(by('Ann Lee', 'One.'))).toEqual(['2015-05-03']));

  it('adds the surname to all that share a date, where it tells them apart', () => {
    expect(idsOf(by('Ann Lee', 'One.'), by('Bo Olsen', 'Two.'))).toEqual([
      '2015-05-03-lee',
      '2015-05-03-olsen',
    ]);
  });

  it('adds a hash of the text where the speaker is the same, whatever the order of the files', () => {
    const [a, b] = [by('Ann Lee', 'One.'), by('Ann Lee', 'Two.')];
    const ids = idsOf(a, b);
    expect(ids[0]).toMatch(/^2015-05-03-[0-9a-f]{4}$/);
    expect(idsOf(b, a)).toEqual(ids.toReversed());
  });

  it('tells even the same text in two files apart', () => {
    const [a, b] = [documentOf('a.txt', 'I thank you.'), documentOf('b.txt', 'I thank you.')];
    expect(new Set(idsOf({ ...a, date: '2015-05-03' }, { ...b, date: '2015-05-03' })).size).toBe(2);
  });

  it('makes a slug of the file’s name where there is no date, and honours corpus.yaml', () => {
    expect(idsOf(documentOf('The Speech (final).txt', 'I thank you.'))).toEqual(['the-speech-final']);
    expect(idsOf(documentOf('a.txt', 'I thank you.', { id: 'mine' }))).toEqual(['mine']);
  });
});

describe('slugify', () => {
  it.each([
    ['Ünïcode & more', 'unicode-more'],
    ['__proto__', 'proto'],
    ['???', 'document'],
    ['Речь 5', 'речь-5'],
  ])('%s', (text, slug) => expect(slugify(text)).toBe(slug));
});
