import type { TokenFile } from './token-columns.ts';

/** More ids than this, and they are written to files of their own, so that no single JSON grows out of hand. */
const mostIdsInFile = 500_000;

/** `tokens.json` as it is written: without ids and gaps where `shards` files hold them. */
export type TokenHead = TokenFile & { shards?: number | undefined };

/** `tokens-1.json` …: a part of the running text. */
export interface TokenShard {
  fingerprint: string;
  ids: number[];
  gapPlaces: number[];
}

/** The name of a shard's file, from 0. */
export function shardName(index: number): string {
  return `tokens-${index + 1}.json`;
}

/** The files that hold the tokens, by name. @param most ids in one file */
export function splitTokens(file: TokenFile, most = mostIdsInFile): [name: string, TokenHead | TokenShard][] {
  if (file.ids.length <= most) return [['tokens.json', file]];
  const shards = Math.ceil(file.ids.length / most);
  // Pairs, so that a shard can be read by itself.
  const gaps = 2 * Math.ceil(file.gapPlaces.length / 2 / shards);
  const { fingerprint } = file;
  return [
    ['tokens.json', { ...file, ids: [], gapPlaces: [], shards }],
    ...Array.from({ length: shards }, (_, i): [string, TokenShard] => [
      shardName(i),
      {
        fingerprint,
        ids: file.ids.slice(i * most, (i + 1) * most),
        gapPlaces: file.gapPlaces.slice(i * gaps, (i + 1) * gaps),
      },
    ]),
  ];
}

/** Puts the tokens together again. */
export function joinTokens({ shards, ...head }: TokenHead, parts: readonly TokenShard[]): TokenFile {
  if (shards === undefined) return head;
  return {
    ...head,
    ids: parts.flatMap(({ ids }) => ids),
    gapPlaces: parts.flatMap(({ gapPlaces }) => gapPlaces),
  };
}
