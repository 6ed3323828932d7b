import type { DocumentSummary, Manifest } from './artifact.ts';
import { hashText } from './content-hash.ts';

/** What of a document a link can rest on: enough to say later what has changed. */
export interface DocumentMark {
  file: string;
  date: string | null;
  /** Words of the document's own speaker, and the paragraphs they stand in. */
  words: number;
  paragraphs: number;
  /** First eight digits of the document's fingerprint. */
  hash: string;
}

/** One state of a corpus, as it differs from the one before it in the list. */
interface CorpusStep {
  fingerprint: string;
  /** Hash of the themes. */
  themes: string;
  set: Record<string, DocumentMark>;
  gone: string[];
}

/** `seeds/history.json`: the states of a corpus that links may have been made from, oldest first. */
export interface FingerprintHistory {
  steps: CorpusStep[];
}

/** One state in full. */
export interface CorpusState {
  themes: string;
  documents: Map<string, DocumentMark>;
}

/** What has become of a document since a link was made. */
export type DocumentChange =
  | { kind: 'added'; id: string }
  | { kind: 'gone'; id: string; was: DocumentMark }
  | { kind: 're-dated'; id: string; before: string; was: DocumentMark }
  | { kind: 're-counted'; id: string; was: DocumentMark; words: number; paragraphs: number }
  /** Neither date nor counts differ: what was read around the speech, or in its words without changing their number. */
  | { kind: 're-read'; id: string };

export function stateOf(manifest: Manifest): CorpusState {
  return {
    themes: hashText(JSON.stringify(manifest.themes)).slice(0, 8),
    documents: new Map(manifest.documents.map((document) => [document.id, markOf(document)])),
  };
}

/** The history with the present state at its end; the same one where it knows that state already. */
export function recordState(known: FingerprintHistory, manifest: Manifest): FingerprintHistory {
  const fingerprint = manifest.fingerprint.slice(0, 8);
  if (known.steps.some((step) => step.fingerprint === fingerprint)) return known;
  const last = known.steps.at(-1);
  const before = last === undefined ? null : findState(known, last.fingerprint);
  const { documents, themes } = stateOf(manifest);
  const changed = [...documents].filter(([id, mark]) => !isSame(mark, before?.documents.get(id)));
  const gone = [...(before?.documents.keys() ?? [])].filter((id) => !documents.has(id));
  return { steps: [...known.steps, { fingerprint, themes, set: Object.fromEntries(changed), gone }] };
}

/** As the file holds it: one line a document, so that a change of one is a line of the difference. */
export function formatHistory({ steps }: FingerprintHistory): string {
  const lines = steps.map(({ fingerprint, themes, set, gone }) => {
    const marks = Object.entries(set).map(
      ([id, mark]) => `      ${JSON.stringify(id)}: ${JSON.stringify(mark)}`,
    );
    const documents = marks.length === 0 ? '{}' : `{\n${marks.join(',\n')}\n    }`;
    return `    "fingerprint": "${fingerprint}",\n    "themes": "${themes}",\n    "set": ${documents},\n    "gone": ${JSON.stringify(gone)}`;
  });
  return `{ "steps": [${lines.map((line) => `\n  {\n${line}\n  }`).join(',')}\n] }\n`;
}

/** The state that a fingerprint, or the first six digits of it or more, stands for; `null` where it is not known. */
export function findState(known: FingerprintHistory, fingerprint: string): CorpusState | null {
  const documents = new Map<string, DocumentMark>();
  for (const step of known.steps) {
    for (const id of step.gone) documents.delete(id);
    for (const [id, mark] of Object.entries(step.set)) documents.set(id, mark);
    if (fingerprint.length >= 6 && step.fingerprint.startsWith(fingerprint.slice(0, 8)))
      return { themes: step.themes, documents };
  }
  return null;
}

/** What has changed since a state, in the order of the corpus; what is gone comes last. */
export function compareStates(then: CorpusState, manifest: Manifest): DocumentChange[] {
  const now = stateOf(manifest).documents;
  const left = new Map([...then.documents].filter(([id]) => !now.has(id)));
  const changes: DocumentChange[] = [];
  for (const [id, mark] of now) {
    const was = then.documents.get(id);
    if (was === undefined) {
      // A document that is dated otherwise has another id; its file is the same.
      const [before, moved] = [...left].find(([, other]) => other.file === mark.file) ?? [];
      if (before === undefined || moved === undefined) changes.push({ kind: 'added', id });
      else {
        left.delete(before);
        changes.push({ kind: 're-dated', id, before, was: moved });
      }
    } else if (was.date !== mark.date) changes.push({ kind: 're-dated', id, before: id, was });
    else if (was.words !== mark.words || was.paragraphs !== mark.paragraphs)
      changes.push({ kind: 're-counted', id, was, words: mark.words, paragraphs: mark.paragraphs });
    else if (was.hash !== mark.hash) changes.push({ kind: 're-read', id });
  }
  for (const [id, was] of left) changes.push({ kind: 'gone', id, was });
  return changes;
}

function markOf({ file, date, speakerTokens, paragraphs, fingerprint }: DocumentSummary): DocumentMark {
  return {
    file,
    date,
    words: speakerTokens,
    paragraphs: paragraphs.filter(({ counted }) => counted).length,
    hash: fingerprint.slice(0, 8),
  };
}

function isSame(a: DocumentMark, b: DocumentMark | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify({ ...a, ...b });
}
