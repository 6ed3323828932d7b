import { describe, expect, it } from 'vitest';
import { decodeBorders } from '../../../../src/views/themes/names/map-borders-model.ts';
import { smallStates } from '../../../../src/views/themes/names/small-states-model.ts';
import { statesAt, worldBorders } from './world-borders.ts';

const borders = worldBorders('110m');

describe('the borders of the map', () => {
  it('are 177 closed outlines, with an ISO code but for two', () => {
    expect(borders.length).toBe(177);
    expect(borders.filter(({ code }) => code === null).map(({ name }) => name)).toEqual([
      'N. Cyprus',
      'Somaliland',
    ]);
    for (const { rings } of borders) for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1));
  });

  it('draw what is disputed as the note on the map says', () => {
    expect(statesAt(borders, [34.3, 45.2]), 'Crimea').toEqual(['Russia']);
    expect(statesAt(borders, [35.8, 33]), 'Golan Heights').toEqual(['Israel']);
    expect(statesAt(borders, [-13.2, 27.15]), 'Laayoune').toEqual(['Morocco']);
    expect(statesAt(borders, [-12, 24.5]), 'south of Western Sahara').toEqual(['W. Sahara']);
    expect(statesAt(borders, [21, 42.6])).toEqual(['Kosovo']);
    expect(statesAt(borders, [33.5, 35.3])).toEqual(['N. Cyprus']);
    expect(statesAt(borders, [45, 9.8])).toEqual(['Somaliland']);
    expect(statesAt(borders, [121, 23.8])).toEqual(['Taiwan']);
  });

  it('have Kosovo under the code that is in use for it', () =>
    expect(borders.find(({ name }) => name === 'Kosovo')?.code).toBe('XK'));

  it('say what is wrong with a file that holds none', () =>
    expect(() => decodeBorders({ arcs: [] }, new Map())).toThrow(/borders of world-atlas: .*expected/i));
});

describe('small states', () => {
  it('are those that the borders leave out, inside their outline at a larger scale', () => {
    const drawn = new Set(borders.map(({ code }) => code));
    const large = new Map(worldBorders('10m').map((border) => [border.code, border]));
    for (const [code, [x, y]] of Object.entries(smallStates)) {
      expect(drawn.has(code), code).toBe(false);
      // Atolls have no middle on land: within a degree of their own shores is near enough for a dot.
      const points = large.get(code)?.rings.flat() ?? [];
      const nearest = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
      expect(nearest, code).toBeLessThan(1);
    }
  });
});
