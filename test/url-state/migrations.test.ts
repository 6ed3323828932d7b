import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/url-state/codec.ts';
import {
  linkVersion,
  migrateLink,
  type Migration,
  migrations,
  versionAfter,
} from '../../src/url-state/migrations.ts';

/** A history as it might come to be: a parameter renamed, then a fallback changed. */
const history: Migration[] = [
  {
    version: 2,
    date: '2027-01-01',
    change: '`side` is called `a`',
    migrate: (pairs) => pairs.map(([name, value]) => [name === 'side' ? 'a' : name, value]),
  },
  {
    version: 3,
    date: '2027-02-01',
    change: '`order` is rank where nothing is said; it was time',
    migrate: (pairs) => (pairs.some(([name]) => name === 'order') ? pairs : [...pairs, ['order', 'time']]),
  },
];

const migrated = (link: string) => migrateLink([...new URLSearchParams(link)], history);

describe('an old link means what it meant', () => {
  it.each([
    ['v=1&side=x', 'v=1&a=x&order=time'],
    ['v=2&side=x', 'v=2&side=x&order=time'],
    ['v=3&side=x', 'v=3&side=x'],
    ['v=1&order=rank', 'v=1&order=rank'],
    // The first copied links had a fingerprint and no version.
    ['fp=1c9af3b7&side=x', 'fp=1c9af3b7&a=x&order=time'],
    // Written by hand: in the words of today.
    ['side=x', 'side=x'],
    ['v=soon&side=x', 'v=soon&side=x'],
  ])('%s is read as %s', (link, read) => {
    expect(
      migrated(link)
        .pairs.map((pair) => pair.join('='))
        .join('&'),
    ).toBe(read);
  });

  it('each step once, in order', () => {
    expect(migrated('v=1').applied.map(({ version }) => version)).toEqual([2, 3]);
    expect(versionAfter(history)).toBe(3);
  });
});

it('the table is in order, each change dated and said', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 2));
  for (const { date, change } of migrations) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(change).not.toBe('');
  }
});

it('a link of a later version is said to be one', () => {
  expect(decodeLink(`v=${linkVersion}`).notices).toEqual([]);
  expect(decodeLink(`v=${linkVersion + 1}`).notices).toEqual([
    expect.objectContaining({ parameter: 'v', message: expect.stringMatching(/another version of Rostrum/) }),
  ]);
});
