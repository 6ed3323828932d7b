import { describe, expect, it } from 'vitest';
import { listKeynessRows, logRatioReach, placeRatio } from '../../../src/views/compare/keyness-rows-model.ts';
import { keynessRow } from './keyness-row.ts';

const rows = [
  keynessRow('terrorism', 9, 0),
  keynessRow('NATO', 0, 30),
  keynessRow('force', 5, 1),
  keynessRow('treaty', 1, 12),
  keynessRow('peace', 3, 6),
];
const usual = { rank: 'g2', limit: 7, find: '', spot: null } as const;
const words = (options: Partial<Parameters<typeof listKeynessRows>[1]>) =>
  listKeynessRows(rows, { ...usual, ...options }).groups.map((group) => group.map(({ word }) => word));

describe('the rows of the keyness table', () => {
  it('are the strongest of each side, and none that is as common on both', () => {
    expect(words({})).toEqual([
      ['terrorism', 'force'],
      ['NATO', 'treaty'],
    ]);
  });

  it('are limited side by side, and say how many there are', () => {
    const list = listKeynessRows(rows, { ...usual, limit: 1 });
    expect(list.groups.map((group) => group.length)).toEqual([1, 1]);
    expect([list.shown, list.available]).toEqual([2, 5]);
  });

  it('form one list by word or by count', () => {
    expect(words({ rank: 'word' })).toEqual([['force', 'NATO', 'peace', 'terrorism', 'treaty']]);
    expect(words({ rank: 'b', limit: 1 })).toEqual([['NATO', 'treaty']]);
  });

  it('can be searched, and narrowed to one spot of the chart', () => {
    expect(words({ find: ' nat ' })).toEqual([['NATO']]);
    expect(words({ rank: 'word', spot: { a: 3, b: 6 } })).toEqual([['peace']]);
    expect(words({ find: 'absent' })).toEqual([]);
  });
});

describe('the axis of log ratios', () => {
  it('holds every value, and cuts intervals that leave it', () => {
    const reach = logRatioReach(rows);
    const [terrorism] = rows;
    if (terrorism === undefined) throw new Error('no row');
    expect(Math.abs(terrorism.logRatio)).toBeLessThan(reach);
    expect(placeRatio(terrorism, reach)).toMatchObject({ zero: 0.5, cutLow: false });
    expect(placeRatio({ ...terrorism, logRatioHigh: reach + 1 }, reach)).toMatchObject({
      high: 1,
      cutHigh: true,
    });
  });
});
