import type { NameRow } from '../../../analysis/name-table.ts';
import { projectEqualEarth } from './equal-earth-model.ts';
import type { Border } from './map-borders-model.ts';
import { smallStates } from './small-states-model.ts';

type Point = [number, number];

/** A named state on the map. */
export interface MapState {
  row: NameRow;
  shade: number;
  /** Its outline; `null` where the borders leave it out. */
  path: string | null;
  /** Its middle, in pixels. */
  at: Point;
  /** True where its outline is too small to be seen or hit: a dot stands for it. */
  dot: boolean;
  /** True where it is narrower or lower than what a finger hits. */
  small: boolean;
  label: { at: Point; text: string } | null;
}

export interface WorldMap {
  width: number;
  height: number;
  /** The outline of the earth, and that of what is not named. */
  earth: string;
  unnamed: string;
  /** Largest outline first, so that small states lie on top. */
  states: MapState[];
  /** Named, but without a place in the borders or among the small states. */
  absent: NameRow[];
}

/** Lower bounds of the six shades, mentions per 1,000 words. */
export const mapBounds = [0, 0.25, 0.5, 1, 2, 5] as const;

/** The palest shade is not told from land without a mention. */
export const firstMapShade = 1;

/** The cut runs through the Bering Strait. */
const middleDegrees = 11;
const [northDegrees, southDegrees] = [83.7, -56];
const narrow = 560;
const dotPixels = 9;
const targetPixels = 24;
const mostLabels = { narrow: 4, wide: 14 } as const;
const letterPixels = 6.4;

/** Where the named states lie, at a width in pixels. Antarctica is not drawn. */
export function layOutWorldMap(
  borders: readonly Border[],
  rows: readonly NameRow[],
  widthPixels: number,
): WorldMap {
  const edge = projectEqualEarth(180, 0)[0];
  const scale = (widthPixels - 2) / (2 * edge);
  const top = projectEqualEarth(0, northDegrees)[1];
  const height = Math.ceil((top - projectEqualEarth(0, southDegrees)[1]) * scale);
  const place = (longitude: number, latitude: number): Point => {
    const [x, y] = projectEqualEarth(longitude, latitude);
    return [(x + edge) * scale + 1, (top - y) * scale];
  };
  const drawn = borders.flatMap(({ code, rings }) => {
    const lines = rings.map((ring) => unwrap(ring).map(([x, y]) => place(x, y)));
    const largest = lines.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0];
    return largest === undefined || code === 'AQ' ? [] : [{ code, lines, largest }];
  });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const states = drawn.flatMap(({ code, lines, largest }): (MapState & { size: number })[] => {
    const row = code === null ? undefined : rowOf.get(code);
    if (row === undefined) return [];
    const [wide, high] = extent(largest);
    return [
      {
        row,
        shade: mapShade(row.total.perThousandWords),
        path: pathOf(lines),
        at: middle(largest),
        dot: Math.min(wide, high) < dotPixels,
        small: Math.min(wide, high) < targetPixels,
        label: null,
        size: wide * high,
      },
    ];
  });
  const shown = new Set(states.map(({ row }) => row.id));
  for (const row of rows) {
    const [longitude, latitude] = smallStates[row.id] ?? [];
    if (shown.has(row.id) || longitude === undefined || latitude === undefined) continue;
    const at = place(wrap(longitude - middleDegrees), latitude);
    const shade = mapShade(row.total.perThousandWords);
    states.push({ row, shade, path: null, at, dot: true, small: true, label: null, size: 0 });
    shown.add(row.id);
  }
  const size = widthPixels < narrow ? 'narrow' : 'wide';
  return {
    width: widthPixels,
    height,
    earth: pathOf([outline(place)]),
    unnamed: pathOf(drawn.flatMap(({ code, lines }) => (code !== null && shown.has(code) ? [] : lines))),
    states: label(states, widthPixels, height, mostLabels[size]).toSorted((a, b) => b.size - a.size),
    absent: rows.filter(({ id }) => !shown.has(id)),
  };
}

function mapShade(perThousandWords: number | null): number {
  return (
    firstMapShade +
    Math.max(
      0,
      mapBounds.findLastIndex((bound) => (perThousandWords ?? 0) >= bound),
    )
  );
}

/** Labels for those named most, where they cover neither another label nor the edge. */
function label<State extends MapState>(
  states: readonly State[],
  width: number,
  height: number,
  most: number,
): State[] {
  const taken: { left: number; right: number; y: number }[] = [];
  const labels = new Map<string, MapState['label']>();
  const inOrder = states.toSorted((a, b) => b.row.total.count - a.row.total.count);
  for (const { row, at, dot } of inOrder.slice(0, most * 2)) {
    if (taken.length >= most) break;
    const text = `${row.label} ${row.total.count}`;
    const half = (text.length * letterPixels) / 2;
    const [x, y] = [Math.min(width - half - 2, Math.max(half + 2, at[0])), at[1] + (dot ? 18 : 4)];
    const hits = taken.some((one) => x - half < one.right && x + half > one.left && Math.abs(y - one.y) < 14);
    if (hits || y > height - 4 || y < 12) continue;
    taken.push({ left: x - half, right: x + half, y });
    labels.set(row.id, { at: [round(x), round(y)], text });
  }
  return states.map((state) => ({ ...state, label: labels.get(state.row.id) ?? null }));
}

/** Longitudes from the middle, each within half a turn of the one before it. */
function unwrap(ring: readonly Point[]): Point[] {
  let before: number | null = null;
  return ring.map(([longitude, latitude]): Point => {
    let x = wrap(longitude - middleDegrees);
    if (before !== null && x - before > 180) x -= 360;
    if (before !== null && before - x > 180) x += 360;
    before = x;
    return [x, latitude];
  });
}

function wrap(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}

function outline(place: (longitude: number, latitude: number) => Point): Point[] {
  const steps = Array.from({ length: 57 }, (_, i) => southDegrees + ((northDegrees - southDegrees) * i) / 56);
  return [
    ...steps.map((latitude) => place(-180, latitude)),
    ...steps.toReversed().map((latitude) => place(180, latitude)),
  ];
}

function pathOf(lines: readonly (readonly Point[])[]): string {
  return lines.map((line) => `M${line.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`).join('');
}

function area(line: readonly Point[]): number {
  let twice = 0;
  for (const [i, [x, y]] of line.entries()) {
    const [nextX, nextY] = line[(i + 1) % line.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return twice / 2;
}

/** Its centre of mass. */
function middle(line: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const [i, [x1, y1]] of line.entries()) {
    const [x2, y2] = line[(i + 1) % line.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  const six = 6 * area(line);
  return six === 0 ? (line[0] ?? [0, 0]) : [round(x / six), round(y / six)];
}

function extent(line: readonly Point[]): Point {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
