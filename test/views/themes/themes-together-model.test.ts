import { describe, expect, it } from 'vitest';
import { computeThemePairs } from '../../../src/analysis/theme-together.ts';
import { computeTogether, neighboursOf, tieShade } from '../../../src/views/themes/themes-together-model.ts';
import { corpusOf } from '../../analysis/corpus-of.ts';
import { themeOf } from '../../analysis/theme-columns.ts';

const corpus = corpusOf({ a: ['war peace', 'war peace', 'trade ships', 'trade', 'war trade', 'moon'] });
corpus.manifest.themes = ['war', 'trade', 'peace', 'ships', 'sun'].map((id) =>
  themeOf({ id, label: id, strong: [id] }),
);
const pairs = computeThemePairs(corpus);

describe('the neighbours of a theme', () => {
  it('share a paragraph with it, strongest tie first, seen from it', () => {
    expect(neighboursOf(pairs, 'war').map(({ id, own, other, pair }) => [id, own, other, pair.both])).toEqual(
      [
        ['peace', 3, 2, 2],
        ['trade', 3, 3, 1],
      ],
    );
    expect(neighboursOf(pairs, 'peace').map(({ id, own, other }) => [id, own, other])).toEqual([
      ['war', 2, 3],
    ]);
  });
});

describe('the matrix of themes', () => {
  it('has every theme that occurs once, the closest side by side', () => {
    const { ids, counts, total } = computeTogether(pairs);
    expect(ids.toSorted()).toEqual(['peace', 'ships', 'trade', 'war']);
    expect(Math.abs(ids.indexOf('war') - ids.indexOf('peace'))).toBe(1);
    expect(Math.abs(ids.indexOf('trade') - ids.indexOf('ships'))).toBe(1);
    expect([counts.get('war'), total]).toEqual([3, 6]);
  });

  it('finds a pair from either side', () => {
    const { pairOf } = computeTogether(pairs);
    expect(pairOf('peace', 'war')).toBe(pairOf('war', 'peace'));
    expect(pairOf('war', 'sun')).toBeNull();
  });

  it('survives without a pair', () => {
    expect(computeTogether([]).ids).toEqual([]);
  });
});

it('shades what goes together more than by chance, and nothing else', () => {
  const { pairOf } = computeTogether(pairs);
  const [close, apart] = [pairOf('war', 'peace'), pairOf('war', 'ships')];
  if (close === null || apart === null) throw new Error('The pairs are there.');
  expect(close.phi).toBeCloseTo(Math.SQRT1_2);
  expect([tieShade('phi', close), tieShade('both', close)]).toEqual([6, 2]);
  expect([tieShade('phi', apart), tieShade('npmi', apart), tieShade('both', apart)]).toEqual([
    null,
    null,
    null,
  ]);
});
