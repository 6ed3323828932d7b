import { describe, expect, it } from 'vitest';
import { collocates } from '../../../src/prebuild/commands/collocates.ts';
import { dispersion } from '../../../src/prebuild/commands/dispersion.ts';
import { reuse } from '../../../src/prebuild/commands/reuse.ts';
import { similarity } from '../../../src/prebuild/commands/similarity.ts';
import { runCommand } from '../run-command.ts';

describe('collocates', () => {
  it('prints counts, marginals and measures for each word near the node', async () => {
    const { code, out } = await runCommand(collocates, 'Security', 'Council', '--window', '1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)[0]).toMatchObject({ key: 'un', nodeCount: 12, corpusTokens: 7589, right: 0 });
  });

  it('says what it expected', async () => {
    expect((await runCommand(collocates)).err).toContain('expected a word or phrase');
    expect((await runCommand(collocates, 'UN', '--window', 'x')).err).toContain('whole number');
    expect((await runCommand(collocates, 'UN', '--within', 'page')).err).toContain('paragraph or sentence');
  });
});

describe('dispersion', () => {
  it('prints a record for each term', async () => {
    const { out } = await runCommand(dispersion, 'NATO', 'absent', '--json');
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ term: 'NATO', count: 14, parts: 5, documents: 3 }),
      expect.objectContaining({ term: 'absent', count: 0, dp: null, dpNorm: null, juillandD: null }),
    ]);
  });
});

describe('similarity', () => {
  it('prints a matrix for each measure, or for the one that is named', async () => {
    const all = JSON.parse((await runCommand(similarity, '--json')).out);
    expect(all[0]).toMatchObject({
      measure: 'tfidf-cosine',
      documents: expect.arrayContaining(['2017-04-26']),
    });
    const one = JSON.parse((await runCommand(similarity, '--json', '--measure', 'jaccard')).out);
    expect(one).toHaveLength(1);
    expect(one[0].matrix[4][4]).toBe(1);
    expect((await runCommand(similarity, '--measure', 'x')).err).toContain('expects tfidf-cosine');
  });
});

describe('reuse', () => {
  it('prints the passages that two speeches share', async () => {
    const { out } = await runCommand(reuse, '--json', '--min', '9');
    expect(JSON.parse(out)[0]).toMatchObject({
      a: '2017-04-26',
      b: '2021-06-24',
      words: 10,
      text: 'of the Organisation for the Prohibition of Chemical Weapons (OPCW)',
      aParagraph: 11,
      bParagraph: 16,
      formula: 'name',
    });
    expect((await runCommand(reuse, '--csv', '--min', '9')).out.split('\r\n')).toHaveLength(6);
  });
});
