import { readFileSync, readdirSync } from 'node:fs';
import { foldToken, tokenize } from '../../src/analysis/tokenizer.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';
import { fold } from '../../src/corpus/fold.ts';
import { surname } from '../../src/corpus/person-names.ts';

const folder = 'test/fixtures';

export interface FixtureScore {
  file: string;
  date: { expected: string | null; found: string | null };
  speaker: { expected: string | null; found: string | null };
  /** Token F1 of the body: 1 where exactly the expected words came out. */
  f1: number;
  /** Words that are missing and words that are too many, the first few. */
  missing: string[];
  extra: string[];
}

interface Expected {
  date: string | null;
  speaker: string | null;
}

/** Reads every fixture and compares it with what it was written to say. */
export function scoreFixtures(): FixtureScore[] {
  const expected: Record<string, Expected> = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  return readdirSync(`${folder}/sources`)
    .filter((file) => expected[file] !== undefined)
    .map((file) => {
      const { documents } = parseSource(file, readFileSync(`${folder}/sources/${file}`));
      const document = documents[0]?.document;
      const text = documents
        .flatMap(({ document }) => document.paragraphs.map(({ text }) => text))
        .join('\n');
      const body = readFileSync(`${folder}/bodies/${file}.txt`, 'utf8');
      return {
        file,
        date: { expected: expected[file]?.date ?? null, found: document?.date ?? null },
        speaker: { expected: expected[file]?.speaker ?? null, found: document?.speaker ?? null },
        ...compareTokens(body, text),
      };
    });
}

export function isSameSpeaker({ expected, found }: FixtureScore['speaker']): boolean {
  if (expected === null || found === null) return expected === found;
  return surname(expected) === surname(found) || fold(found).includes(fold(expected));
}

function compareTokens(expected: string, found: string): Pick<FixtureScore, 'f1' | 'missing' | 'extra'> {
  const wanted = countTokens(expected);
  const got = countTokens(found);
  let common = 0;
  const missing: string[] = [];
  const extra: string[] = [];
  for (const [token, count] of wanted) {
    const both = Math.min(count, got.get(token) ?? 0);
    common += both;
    if (both < count) missing.push(token);
  }
  for (const [token, count] of got) if (count > (wanted.get(token) ?? 0)) extra.push(token);
  const [inWanted, inGot] = [total(wanted), total(got)];
  return {
    f1: inWanted + inGot === 0 ? 1 : (2 * common) / (inWanted + inGot),
    missing: missing.slice(0, 12),
    extra: extra.slice(0, 12),
  };
}

function countTokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  // Scripts without spaces are compared sign by sign.
  for (const { text: word } of tokenize(text.replace(/(\p{Script=Han})/gu, ' $1 '))) {
    const token = foldToken(word);
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
