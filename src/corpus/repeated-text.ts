import type { Passage } from './passage.ts';
import type { Diagnostic } from './speech-document.ts';

/** Passages of a body that say again what it says elsewhere. */
export interface Repeats {
  rules: Map<Passage, { id: string; note: string }>;
  diagnostics: Diagnostic[];
}

/** So many passages in a row make a second copy; fewer may be rhetoric. */
const leastRun = 3;

/** Finds a second copy of the speech inside its page, and pull quotes: sentences that the page prints twice. */
export function findRepeats(body: readonly Passage[]): Repeats {
  const result: Repeats = { rules: new Map(), diagnostics: [] };
  const spoken = body.filter(({ rule, words }) => rule === null && words >= 4);
  const first = new Map<string, number>();
  let run: Passage[] = [];
  let words = 0;
  let expected = -1;
  const close = () => {
    if (run.length >= leastRun && words >= 40) {
      for (const passage of run)
        result.rules.set(passage, {
          id: 'second-copy',
          note: 'the same text again: second copy inside the page',
        });
      const [start] = run;
      result.diagnostics.push({
        line: start?.startLine ?? null,
        code: 'repeated-text',
        severity: 'warning',
        message: `${run.length} paragraphs from line ${start?.startLine} on repeat what the file says before; they are left out`,
      });
    }
    run = [];
    words = 0;
  };
  for (const [i, passage] of spoken.entries()) {
    const at = first.get(passage.text);
    if (at === undefined) {
      first.set(passage.text, i);
      close();
      continue;
    }
    if (run.length > 0 && at !== expected) close();
    run.push(passage);
    words += passage.words;
    expected = at + 1;
  }
  close();
  for (const passage of findPullQuotes(spoken))
    if (!result.rules.has(passage))
      result.rules.set(passage, {
        id: 'pull-quote',
        note: 'pull quote: the page prints a sentence of the speech twice',
      });
  return result;
}

function keyAt(text: string): string {
  return text.split(' ', 5).join(' ');
}

/** A short passage, set apart or in quotation marks, whose words stand in a longer paragraph too. */
function findPullQuotes(spoken: readonly Passage[]): Passage[] {
  const candidates = new Map<string, { passage: Passage; text: string }[]>();
  for (const passage of spoken) {
    const quoted = /^["“”«„‘]/u.test(passage.text);
    if (passage.words < 6 || passage.words > 60 || passage.label !== null) continue;
    if (!quoted && passage.endsSentence && passage.blocks[0]?.hints.heading === undefined) continue;
    const text = passage.text.replace(/^["“”«„‘\s]+|["“”»‘’.…!\s]+$/gu, '');
    const key = keyAt(text);
    const same = candidates.get(key);
    // Equal candidates find the same places; a handful is enough.
    if (!same) candidates.set(key, [{ passage, text }]);
    else if (same.length < 8) same.push({ passage, text });
  }
  if (candidates.size === 0) return [];
  const found = new Set<Passage>();
  for (const passage of spoken) {
    for (const match of passage.text.matchAll(/(?<=^|[\s"“«‘(])\S/gu)) {
      const key = keyAt(passage.text.slice(match.index, match.index + 160));
      for (const candidate of candidates.get(key) ?? [])
        if (
          candidate.passage !== passage &&
          passage.words > candidate.passage.words &&
          passage.text.startsWith(candidate.text, match.index)
        )
          found.add(candidate.passage);
    }
  }
  return [...found];
}
