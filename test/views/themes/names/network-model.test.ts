import { describe, expect, it } from 'vitest';
import { computeNamePairs } from '../../../../src/analysis/name-pairs.ts';
import { layOutNetwork } from '../../../../src/views/themes/names/network-model.ts';
import { namedCorpus } from '../../../analysis/named-corpus.ts';

const corpus = namedCorpus({
  a: ['Rome and Oslo', 'Rome and Oslo', 'Bern and Rome', 'nobody', 'nobody', 'nobody'],
});
const pairs = computeNamePairs(corpus, {}, { unit: 'paragraph', kind: 'all', most: 9 });

describe('the network of names', () => {
  const network = layOutNetwork(pairs, ['oslo', 'rome', 'bern'], 900);

  it('puts the names that are joined on a circle in the given order, labels outside it', () => {
    expect(network.nodes.map(({ id }) => id)).toEqual(['oslo', 'rome']);
    const [cx, cy] = [network.width / 2, network.height / 2];
    const distances = network.nodes.map(({ x, y }) => Math.round(Math.hypot(x - cx, y - cy)));
    expect(new Set(distances).size).toBe(1);
    for (const { labelX, labelY, x, y } of network.nodes)
      expect(Math.hypot(labelX - cx, labelY - 4 - cy)).toBeGreaterThan(Math.hypot(x - cx, y - cy));
  });

  it('joins those that share at least two units, more than by chance', () =>
    expect(network.edges.map(({ pair }) => [pair.a, pair.b, pair.both])).toEqual([['rome', 'oslo', 2]]));

  it('stays inside a phone', () => {
    for (const { x, radius } of layOutNetwork(pairs, ['oslo', 'rome', 'bern'], 358).nodes) {
      expect(x - radius).toBeGreaterThan(0);
      expect(x + radius).toBeLessThan(358);
    }
  });

  it('breaks a long label in two on a phone, and nowhere else', () => {
    const named = {
      ...pairs,
      names: pairs.names.map((name) =>
        name.id === 'rome' ? { ...name, label: 'UN General Assembly' } : name,
      ),
    };
    const linesAt = (width: number) =>
      layOutNetwork(named, ['oslo', 'rome', 'bern'], width).nodes.map(({ lines }) => lines);
    expect(linesAt(358)).toEqual([['Oslo'], ['UN General', 'Assembly']]);
    expect(linesAt(900)).toEqual([['Oslo'], ['UN General Assembly']]);
  });
});
