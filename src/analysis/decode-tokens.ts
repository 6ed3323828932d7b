import * as v from 'valibot';
import { ArtifactError } from '../corpus/decode-artifact.ts';
import type { TokenFile } from './token-columns.ts';

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
});

/** Decodes `tokens.json`. @throws {ArtifactError} */
export function decodeTokens(value: unknown): TokenFile {
  const result = v.safeParse(tokenFileSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new ArtifactError('tokens.json', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const file = result.output;
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
