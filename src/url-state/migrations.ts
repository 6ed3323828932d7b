/** One change of what links say, so that links from before it still mean what they meant. */
export interface Migration {
  /** The version that links have after it. */
  version: number;
  /** The day from which on links are of that version. */
  date: string;
  /** What was changed: "`side` is called `a`". */
  change: string;
  /** Rewrites the parameters of a link of the version before. */
  migrate(pairs: LinkPair[]): LinkPair[];
}

export type LinkPair = [name: string, value: string];

/**
 * Every change since version 1 (23 November 2026), in order of version. A parameter or a value that is renamed, and a
 * fallback that changes (links leave it out), needs an entry here and a test that opens an old link.
 */
export const migrations: readonly Migration[] = [];

/** The version of links that this program writes: `v` in a copied link. */
export const linkVersion = versionAfter(migrations);

export function versionAfter(all: readonly Migration[]): number {
  return all.at(-1)?.version ?? 1;
}

/**
 * Brings the parameters of a link to the present version. A copied link names its version; one that carries a
 * fingerprint and none is of version 1, and one without either was written by hand, for the present version.
 */
export function migrateLink(
  pairs: LinkPair[],
  all: readonly Migration[] = migrations,
): { pairs: LinkPair[]; applied: Migration[] } {
  const said = pairs.find(([name]) => name === 'v')?.[1];
  const version =
    said === undefined && pairs.some(([name]) => name === 'fp') ? 1 : Number(said ?? Number.NaN);
  if (!Number.isInteger(version)) return { pairs, applied: [] };
  const applied = all.filter((migration) => migration.version > version);
  return { pairs: applied.reduce((now, { migrate }) => migrate(now), pairs), applied };
}
