import * as v from 'valibot';
import { ArtifactError } from '../corpus/decode-artifact.ts';
import type { TokenFile } from './token-columns.ts';
import { joinTokens, shardName, type TokenHead, type TokenShard } from './token-shards.ts';

const strings = v.array(v.string());
/** Checked by one plain loop: there may be millions. */
const counts = v.custom<number[]>(
  (value) => Array.isArray(value) && value.every((entry) => Number.isInteger(entry) && entry >= 0),
  'expected a list of whole numbers from 0',
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const tokenFileSchema = v.object({
  fingerprint: v.string(),
  words: strings,
  ids: counts,
  gaps: strings,
  gapPlaces: counts,
  documents: v.array(
    v.object({
      id: v.string(),
      paragraphs: v.array(v.object({ n: count, startLine: count, tokens: count, speaker: count })),
    }),
  ),
  speakers: v.array(v.nullable(v.string())),
  uncounted: counts,
  shards: v.optional(v.pipe(count, v.maxValue(10_000))),
});

const shardSchema = v.object({ fingerprint: v.string(), ids: counts, gapPlaces: counts });

/**
 * Loads `tokens.json` and its shards, if it has some, and decodes them.
 *
 * @param load gives a file of the artifact, parsed from JSON
 * @throws {ArtifactError}
 */
export async function loadTokenFile(load: (name: string) => Promise<unknown>): Promise<TokenFile> {
  const head: TokenHead = decode('tokens.json', tokenFileSchema, await load('tokens.json'));
  const names = Array.from({ length: head.shards ?? 0 }, (_, i) => shardName(i));
  const shards = await Promise.all(
    names.map(async (name): Promise<TokenShard> => {
      const shard = decode(name, shardSchema, await load(name));
      if (shard.fingerprint !== head.fingerprint)
        throw new ArtifactError(
          name,
          `expected the build ${head.fingerprint} of tokens.json, found ${shard.fingerprint}`,
        );
      return shard;
    }),
  );
  return checkTokens(joinTokens(head, shards));
}

/** Decodes a `tokens.json` without shards. @throws {ArtifactError} */
export function decodeTokens(value: unknown): TokenFile {
  return checkTokens(joinTokens(decode('tokens.json', tokenFileSchema, value), []));
}

function decode<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ArtifactError(name, `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

function checkTokens(file: TokenFile): TokenFile {
  const paragraphs = file.documents.flatMap((document) => document.paragraphs);
  const tokens = paragraphs.reduce((sum, paragraph) => sum + paragraph.tokens, 0);
  if (tokens !== file.ids.length)
    throw new ArtifactError('tokens.json', `expected ${tokens} token ids, found ${file.ids.length}`);
  checkBelow('ids', file.ids, file.words.length);
  checkBelow('uncounted', file.uncounted, paragraphs.length);
  return file;
}

function checkBelow(name: string, values: number[], limit: number) {
  const wrong = values.findIndex((entry) => entry >= limit);
  if (wrong >= 0)
    throw new ArtifactError(
      'tokens.json',
      `expected ${name} below ${limit}, found ${values[wrong]} at ${name}.${wrong}`,
    );
}
