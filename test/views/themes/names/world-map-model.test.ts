import { describe, expect, it } from 'vitest';
import type { NameRow } from '../../../../src/analysis/name-table.ts';
import { computeRate } from '../../../../src/analysis/interval.ts';
import { layOutWorldMap } from '../../../../src/views/themes/names/world-map-model.ts';
import { worldBorders } from './world-borders.ts';

const borders = worldBorders('110m');

const row = (id: string, label: string, count: number): NameRow => ({
  id,
  label,
  kind: 'state',
  total: computeRate(count, 10_000),
  cells: [],
});
const rows = [
  row('RU', 'Russia', 54),
  row('US', 'United States', 51),
  row('SU', 'Soviet Union', 4),
  row('MT', 'Malta', 2),
  row('QA', 'Qatar', 1),
];
const map = layOutWorldMap(borders, rows, 900);
const stateOf = (id: string) => map.states.find((state) => state.row.id === id);

describe('the map of named states', () => {
  it('lies within its width, north up and west on the left', () => {
    const [russia, america] = [stateOf('RU'), stateOf('US')];
    expect(america?.at[0]).toBeLessThan(russia?.at[0] ?? 0);
    expect(russia?.at[1]).toBeLessThan(america?.at[1] ?? 0);
    const numbers = [map.earth, map.unnamed, ...map.states.map(({ path }) => path ?? '')]
      .join('')
      .split(/[MLZ]/)
      .filter((pair) => pair !== '')
      .map((pair) => pair.split(',').map(Number));
    for (const [x = NaN, y = NaN] of numbers) {
      // An island of Alaska lies across the cut and hangs over by a degree.
      expect(x).toBeGreaterThan(-1);
      expect(x).toBeLessThan(906);
      expect(y).toBeLessThan(map.height + 1);
      expect(y).toBeGreaterThan(-2);
    }
  });

  it('shades by mentions per 1,000 words, in fixed steps', () =>
    expect(map.states.map(({ row, shade }) => [row.id, shade])).toEqual([
      ['RU', 6],
      ['US', 6],
      ['QA', 1],
      ['MT', 1],
    ]));

  it('has a dot for a state that the borders leave out, and for one too small to be hit', () => {
    expect(stateOf('MT')).toMatchObject({ path: null, dot: true });
    expect(stateOf('QA')).toMatchObject({ dot: true });
    expect(stateOf('QA')?.path).not.toBeNull();
    expect(stateOf('RU')?.dot).toBe(false);
  });

  it('names the states that have no place on it, and draws none for them', () => {
    expect(map.absent.map(({ id }) => id)).toEqual(['SU']);
    expect(stateOf('SU')).toBeUndefined();
  });

  it('labels the commonest first, and none over another', () => {
    const many = borders.flatMap(({ code, name }, i) => (code === null ? [] : [row(code, name, 200 - i)]));
    for (const width of [358, 900]) {
      const labels = layOutWorldMap(borders, many, width).states.flatMap(({ label }) => label ?? []);
      expect(labels.length).toBeGreaterThan(2);
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1)) {
          const apart = ((a.text.length + b.text.length) * 6.4) / 2;
          expect(Math.abs(a.at[0] - b.at[0]) >= apart - 1 || Math.abs(a.at[1] - b.at[1]) >= 13).toBe(true);
        }
    }
    expect(map.states.every(({ row, label }) => row.id === 'QA' || row.id === 'MT' || label !== null)).toBe(
      true,
    );
  });
});
