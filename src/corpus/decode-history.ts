import * as v from 'valibot';
import type { FingerprintHistory } from './fingerprint-history.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));

const historySchema = v.object({
  steps: v.array(
    v.object({
      fingerprint: hash,
      themes: hash,
      set: v.record(
        v.string(),
        v.object({ file: v.string(), date: v.nullable(v.string()), words: count, paragraphs: count, hash }),
      ),
      gone: v.array(v.string()),
    }),
  ),
});

/** Decodes `history.json`; what is wrong with it is said in `problem`. */
export function decodeHistory(value: unknown): FingerprintHistory | { problem: string } {
  const result = v.safeParse(historySchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return { problem: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
}

/** The same from text. */
export function parseHistory(text: string): FingerprintHistory | { problem: string } {
  try {
    return decodeHistory(JSON.parse(text));
  } catch {
    return { problem: 'it is not JSON' };
  }
}
