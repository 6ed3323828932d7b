import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Border, decodeBorders } from '../../../../src/views/themes/names/map-borders-model.ts';

const { resolve } = createRequire(import.meta.url);
const codes: string[][] = JSON.parse(readFileSync(resolve('i18n-iso-countries/codes.json'), 'utf8'));
const alpha2 = new Map(codes.map(([two = '', , numeric = '']) => [numeric, two]));

/** The borders of the package at a scale. */
export function worldBorders(scale: '110m' | '10m'): Border[] {
  return decodeBorders(
    JSON.parse(readFileSync(resolve(`world-atlas/countries-${scale}.json`), 'utf8')),
    alpha2,
  );
}

/** The states in whose outline a place lies. */
export function statesAt(borders: readonly Border[], [x, y]: readonly [number, number]): string[] {
  const crossings = (ring: readonly (readonly [number, number])[]) =>
    ring.filter(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }).length;
  return borders
    .filter(({ rings }) => rings.reduce((sum, ring) => sum + crossings(ring), 0) % 2 === 1)
    .map(({ name }) => name);
}
