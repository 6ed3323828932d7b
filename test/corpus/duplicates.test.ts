import { describe, expect, it } from 'vitest';
import { explainDuplicates, findDuplicates } from '../../src/corpus/duplicates.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';

const sentence = (i: number) =>
  `We met in hall number ${i} and I spoke there about matter ${i * 7} with friend ${i * 13} of ours.`;
const speech = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i)).join('\n\n');
const documentOf = (file: string, text: string) => {
  const document = parseSource(file, text).documents[0]?.document;
  if (!document) throw new Error(`no document in ${file}`);
  return document;
};

describe('duplicates', () => {
  const first = documentOf('first.txt', speech(0, 40));

  it('names the same speech twice, each with the other', () => {
    const said = explainDuplicates([first, documentOf('second.txt', `Home\n\n${speech(0, 40)}`)]);
    expect(said.get(0)?.[0]).toMatchObject({
      code: 'duplicate',
      message: expect.stringContaining('second.txt: 100 %'),
    });
    expect(said.get(1)?.[0]?.message).toContain('first.txt');
  });

  it('tells the share that two versions have in common', () => {
    const [pair] = findDuplicates([
      first,
      documentOf('other.txt', `${speech(0, 30)}\n\n${speech(100, 110)}`),
    ]);
    expect(pair?.share).toBeGreaterThan(0.7);
    expect(pair?.share).toBeLessThan(0.8);
  });

  it('is silent about two speeches that share a phrase', () => {
    expect(
      findDuplicates([first, documentOf('other.txt', `${speech(0, 2)}\n\n${speech(200, 240)}`)]),
    ).toEqual([]);
  });

  it('leaves a second copy inside one page out', () => {
    const document = documentOf('twice.txt', `${speech(0, 10)}\n\n${speech(0, 10)}`);
    expect(document.paragraphs).toHaveLength(10);
    expect(document.diagnostics.map(({ code }) => code)).toContain('repeated-text');
  });
});
