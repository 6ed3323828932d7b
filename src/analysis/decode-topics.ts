import * as v from 'valibot';
import { ArtifactError } from '../corpus/decode-artifact.ts';
import type { TopicResult } from './topic-model.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const limits = v.object({ paragraphs: count, least: count, most: count, preset: count });
const term = v.object({
  term: v.string(),
  label: v.string(),
  weight: share,
  marginal: share,
  paragraphs: count,
});
const topic = v.object({
  id: v.string(),
  label: v.string(),
  terms: v.array(term),
  coherence: v.nullable(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
  stability: share,
  recurs: count,
  stable: v.boolean(),
  share,
});

const topicsSchema = v.variant('kind', [
  v.object({
    kind: v.literal('model'),
    fingerprint: v.string(),
    topics: v.array(topic),
    paragraphs: v.array(v.object({ paragraph: count, topics: v.array(v.object({ topic: count, share })) })),
    resamples: count,
    resampleShare: share,
    terms: count,
    limits,
    cautions: v.array(v.string()),
  }),
  v.object({
    kind: v.literal('abstained'),
    fingerprint: v.string(),
    reasons: v.array(v.string()),
    limits,
  }),
]);

/** Decodes `topics.json`. @throws {ArtifactError} */
export function decodeTopics(value: unknown): TopicResult {
  const result = v.safeParse(topicsSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ArtifactError('topics.json', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
