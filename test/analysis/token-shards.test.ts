import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTokenFile } from '../../src/analysis/decode-tokens.ts';
import { encodeTokens } from '../../src/analysis/token-columns.ts';
import { splitTokens } from '../../src/analysis/token-shards.ts';

const fileOf = (texts: string[]) =>
  encodeTokens(
    [
      {
        id: 'd',
        paragraphs: texts.map((text, i) => ({
          n: i + 1,
          startLine: i + 1,
          speaker: 'A',
          counted: true,
          text,
        })),
      },
    ],
    'build',
  );

const loadFrom = (files: Map<string, unknown>) =>
  loadTokenFile(async (name) => JSON.parse(JSON.stringify(files.get(name) ?? null)));

describe('tokens in shards', () => {
  it('come back as they were, whatever the size of a shard', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', '“c”', 'd,', '…')).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 5 }),
        fc.integer({ min: 1, max: 30 }),
        async (texts, most) => {
          const file = fileOf(texts);
          const files = new Map<string, unknown>(splitTokens(file, most));
          expect(files.size).toBe(file.ids.length <= most ? 1 : 1 + Math.ceil(file.ids.length / most));
          expect(await loadFrom(files)).toEqual(file);
        },
      ),
    );
  });

  it('are one file as long as they fit', () => {
    expect(splitTokens(fileOf(['a b c'])).map(([name]) => name)).toEqual(['tokens.json']);
  });

  it.each([
    ['is missing', null, 'tokens-2.json'],
    [
      'comes from another build',
      { fingerprint: 'other', ids: [0], gapPlaces: [] },
      'expected the build build',
    ],
    ['is cut short', { fingerprint: 'build', ids: [], gapPlaces: [] }, 'expected 3 token ids, found 2'],
  ])('say which file %s', async (_, shard, message) => {
    const files = new Map<string, unknown>(splitTokens(fileOf(['a b c']), 1));
    files.set('tokens-2.json', shard);
    await expect(loadFrom(files)).rejects.toThrow(message);
  });
});
