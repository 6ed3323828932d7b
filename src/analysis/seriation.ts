interface Cluster {
  leaves: number[];
  /** `null` for a single leaf. */
  parts: [Cluster, Cluster] | null;
}

/** Beyond so many the best order of the leaves would take seconds; they are left as the clustering joins them. */
const mostOrdered = 120;

/**
 * Puts n things in a row so that like stands by like: hierarchical clustering by average linkage (UPGMA; Sokal and
 * Michener 1958), its leaves in the order that makes the sum of the distances between neighbours smallest
 * (Bar-Joseph, Gifford and Jaakkola 2001). Ties go to the lower number; the end with the lower number comes first.
 *
 * @param distance of two things, symmetric, 0 or more
 */
export function clusterOrder(n: number, distance: (i: number, j: number) => number): number[] {
  const distances = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => distance(i, j)));
  const root = clusterByAverage(distances);
  if (root === null) return [];
  const order = n > mostOrdered ? root.leaves : orderLeaves(root, distances);
  return (order[0] ?? 0) > (order.at(-1) ?? 0) ? order.toReversed() : order;
}

function clusterByAverage(distances: readonly number[][]): Cluster | null {
  const clusters = distances.map((row, i) => ({
    cluster: leafOf(i),
    to: [...row],
    at: i,
  }));
  while (clusters.length > 1) {
    let best = { a: 0, b: 1, distance: Number.POSITIVE_INFINITY };
    for (const [a, one] of clusters.entries())
      for (let b = a + 1; b < clusters.length; b++) {
        const between = one.to[clusters[b]?.at ?? 0] ?? 0;
        if (between < best.distance) best = { a, b, distance: between };
      }
    const [one, other] = [clusters[best.a], clusters[best.b]];
    if (!one || !other) break;
    const [m, k] = [one.cluster.leaves.length, other.cluster.leaves.length];
    for (const third of clusters) {
      const mean = ((third.to[one.at] ?? 0) * m + (third.to[other.at] ?? 0) * k) / (m + k);
      third.to[one.at] = mean;
      one.to[third.at] = mean;
    }
    one.cluster = {
      leaves: [...one.cluster.leaves, ...other.cluster.leaves],
      parts: [one.cluster, other.cluster],
    };
    clusters.splice(best.b, 1);
  }
  return clusters[0]?.cluster ?? null;
}

function leafOf(leaf: number): Cluster {
  return { leaves: [leaf], parts: null };
}

/** Of each pair of ends the cheapest order between them; every pair has one cluster in which it can be the ends. */
interface BestOrders {
  cost: Float64Array;
  /** The two leaves that meet in the middle of that order. */
  left: Int32Array;
  right: Int32Array;
  n: number;
}

function orderLeaves(root: Cluster, distances: readonly number[][]): number[] {
  const n = distances.length;
  const best: BestOrders = {
    cost: new Float64Array(n * n),
    left: new Int32Array(n * n).fill(-1),
    right: new Int32Array(n * n).fill(-1),
    n,
  };
  fillOrders(root, distances, best);
  let ends: [number, number] = [root.leaves[0] ?? 0, root.leaves[0] ?? 0];
  let cost = Number.POSITIVE_INFINITY;
  for (const u of root.parts?.[0].leaves ?? [])
    for (const w of root.parts?.[1].leaves ?? [])
      if ((best.cost[u * n + w] ?? 0) < cost) {
        cost = best.cost[u * n + w] ?? 0;
        ends = [u, w];
      }
  return readOrder(best, ...ends);
}

function fillOrders({ parts }: Cluster, distances: readonly number[][], best: BestOrders): void {
  if (parts === null) return;
  for (const part of parts) fillOrders(part, distances, best);
  const { cost, left, n, right } = best;
  for (const u of parts[0].leaves)
    for (const w of parts[1].leaves) {
      let least = Number.POSITIVE_INFINITY;
      for (const m of otherEnds(parts[0], u))
        for (const k of otherEnds(parts[1], w)) {
          const sum = (cost[u * n + m] ?? 0) + (distances[m]?.[k] ?? 0) + (cost[k * n + w] ?? 0);
          if (sum >= least) continue;
          least = sum;
          left[u * n + w] = right[w * n + u] = m;
          right[u * n + w] = left[w * n + u] = k;
        }
      cost[u * n + w] = cost[w * n + u] = least;
    }
}

/** Where an order of the cluster can end that begins with a leaf: in its other part. */
function otherEnds({ leaves, parts }: Cluster, leaf: number): number[] {
  if (parts === null) return leaves;
  return parts[0].leaves.includes(leaf) ? parts[1].leaves : parts[0].leaves;
}

function readOrder(best: BestOrders, u: number, w: number): number[] {
  if (u === w) return [u];
  const m = best.left[u * best.n + w] ?? u;
  const k = best.right[u * best.n + w] ?? w;
  return [...readOrder(best, u, m), ...readOrder(best, k, w)];
}
