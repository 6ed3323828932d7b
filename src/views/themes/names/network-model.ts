import type { NamePairs } from '../../../analysis/name-pairs.ts';
import type { AnyPair } from '../themes-together-model.ts';

/** A name on the circle: where its dot and its label stand. */
export interface NetworkNode {
  id: string;
  label: string;
  /** The label as it is drawn: in two lines where there is little room. */
  lines: string[];
  units: number;
  x: number;
  y: number;
  radius: number;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface NetworkEdge {
  pair: AnyPair;
  from: NetworkNode;
  to: NetworkNode;
  width: number;
}

export interface NameNetwork {
  nodes: NetworkNode[];
  /** Weakest first, so that the strongest lie on top. */
  edges: NetworkEdge[];
  width: number;
  height: number;
}

const mostNodes = 18;
const mostEdges = 36;
/** Characters of a label that are not broken. */
const longestLine = 12;
/** From so many shared units on there is a line: once may be chance. */
const leastShared = 2;

/**
 * Names on a circle, in the order given, and a line between those that share units more often than by chance; the
 * wider, the more they share. Names without a line are left out. The same names always give the same drawing.
 *
 * @param order ids, what goes together side by side
 */
export function layOutNetwork(
  { names, pairs }: Pick<NamePairs, 'names' | 'pairs'>,
  order: readonly string[],
  width: number,
): NameNetwork {
  const kept = new Set(names.slice(0, mostNodes).map(({ id }) => id));
  const strong = pairs
    .filter(({ a, b, both, npmi }) => kept.has(a) && kept.has(b) && both >= leastShared && (npmi ?? 0) > 0)
    .toSorted((x, y) => y.both - x.both || (y.npmi ?? 0) - (x.npmi ?? 0))
    .slice(0, mostEdges)
    .reverse();
  const joined = new Set(strong.flatMap(({ a, b }) => [a, b]));
  const ids = order.filter((id) => joined.has(id));
  const narrow = width < 560;
  const margin = narrow ? 90 : 180;
  const radius = Math.max(60, Math.min(230, width / 2 - margin));
  const height = radius * 2 + 72;
  const [cx, cy] = [width / 2, height / 2];
  const largest = Math.max(1, ...names.map(({ units }) => units));
  const nodes = ids.flatMap((id, i): NetworkNode[] => {
    const name = names.find((each) => each.id === id);
    if (name === undefined) return [];
    const angle = (2 * Math.PI * (i + 0.5)) / ids.length - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const dot = 3 + 7 * Math.sqrt(name.units / largest);
    return [
      {
        id,
        label: name.label,
        lines: narrow ? breakLabel(name.label) : [name.label],
        units: name.units,
        x: round(cx + radius * dx),
        y: round(cy + radius * dy),
        radius: round(dot),
        labelX: round(cx + (radius + dot + 6) * dx),
        labelY: round(cy + (radius + dot + 12) * dy + 4),
        anchor: Math.abs(dx) < 0.05 ? 'middle' : dx > 0 ? 'start' : 'end',
      },
    ];
  });
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const most = Math.max(1, ...strong.map(({ both }) => both));
  return {
    nodes,
    edges: strong.flatMap((pair) => {
      const [from, to] = [nodeOf.get(pair.a), nodeOf.get(pair.b)];
      return from && to ? [{ pair, from, to, width: round(1 + (5 * pair.both) / most) }] : [];
    }),
    width,
    height,
  };
}

/** A long label in two lines, broken at the space nearest to its middle. */
function breakLabel(label: string): string[] {
  const middle = label.length / 2;
  const distance = ({ index }: { index: number }) => Math.abs(index - middle);
  const [space] = [...label.matchAll(/ /g)].toSorted((a, b) => distance(a) - distance(b));
  if (space === undefined || label.length <= longestLine) return [label];
  return [label.slice(0, space.index), label.slice(space.index + 1)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
