import { foldToken, tokenize } from './tokenizer.ts';

/** What the columns need of a paragraph. */
export interface ColumnParagraph {
  n: number;
  startLine: number;
  speaker: string | null;
  counted: boolean;
  text: string;
}

/** `tokens.json`, with its shards where it has some: the running text of the corpus as ids. Lossless: `paragraphText` gives each text back. */
export interface TokenFile {
  fingerprint: string;
  /** Surface forms, commonest first (ties in code-unit order). */
  words: string[];
  /** One id per token, in running order. */
  ids: number[];
  /** Distinct runs of characters between tokens; 0 is a single space. */
  gaps: string[];
  /**
   * Where the gap is not what is usual: pairs of (distance from the last pair's place, gap id), flattened.
   * A paragraph of k tokens has k + 1 places: before each token, and after the last. Usual is '' before the first
   * token, ' ' between two.
   */
  gapPlaces: number[];
  /** Documents in the manifest's order. */
  documents: {
    id: string;
    paragraphs: { n: number; startLine: number; tokens: number; speaker: number }[];
  }[];
  /** Everyone who speaks; `null` where nobody could be named. */
  speakers: (string | null)[];
  /** Flattened numbers (in running order) of the paragraphs that are not counted. */
  uncounted: number[];
}

/** The same, ready to count on. Paragraphs and documents are numbered from 0 in running order. */
export interface TokenColumns {
  words: readonly string[];
  /** Folded forms. */
  folds: readonly string[];
  /** Word id → fold id. */
  foldOfWord: Uint32Array;
  foldId: ReadonlyMap<string, number>;
  /** Per token: word id, fold id. */
  wordIds: Uint32Array;
  foldIds: Uint32Array;
  /** Paragraph → its first token; one entry more than there are paragraphs. */
  paragraphStart: Uint32Array;
  /** Document → its first paragraph; one entry more than there are documents. */
  documentStart: Uint32Array;
  /** Paragraph → document. */
  documentOf: Uint32Array;
  /** Paragraph → number within its document (from 1), first source line, speaker. */
  paragraphNumber: Uint32Array;
  startLine: Uint32Array;
  speakerOf: Uint32Array;
  speakers: readonly (string | null)[];
  /** Paragraph → 1 where the document's own speaker says it. */
  counted: Uint8Array;
  documentIds: readonly string[];
  /** Fold id → first entry in `postings`; `postings` holds token positions in running order. */
  postingsStart: Uint32Array;
  postings: Uint32Array;
  gaps: readonly string[];
  /** Place → gap id. The places of paragraph p begin at `paragraphStart[p] + p`. */
  gapIds: Uint16Array | Uint32Array;
}

/** Encodes documents as columns. Documents must be in the manifest's order. */
export function encodeTokens(
  documents: { id: string; paragraphs: ColumnParagraph[] }[],
  fingerprint: string,
): TokenFile {
  const counts = new Map<string, number>();
  const gapIds = new Map<string, number>([[' ', 0]]);
  const speakerIds = new Map<string | null, number>();
  // Twice over the text, since the tokens of a large corpus with their offsets do not fit into memory.
  for (const { paragraphs } of documents)
    for (const paragraph of paragraphs)
      for (const { text } of tokenize(paragraph.text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const words = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const wordIds = new Map(words.map((word, id) => [word, id]));

  const ids: number[] = [];
  const gapPlaces: number[] = [];
  const uncounted: number[] = [];
  let place = 0;
  let lastPlace = 0;
  let paragraphIndex = 0;
  const noteGap = (gap: string, usual: string) => {
    if (gap !== usual) {
      const id = idOf(gapIds, gap);
      gapPlaces.push(place - lastPlace, id);
      lastPlace = place;
    }
    place++;
  };
  const files = documents.map((document) => ({
    id: document.id,
    paragraphs: document.paragraphs.map((paragraph) => {
      const tokens = tokenize(paragraph.text);
      let end = 0;
      for (const [i, token] of tokens.entries()) {
        noteGap(paragraph.text.slice(end, token.start), i === 0 ? '' : ' ');
        ids.push(wordIds.get(token.text) ?? 0);
        end = token.end;
      }
      noteGap(paragraph.text.slice(end), '');
      if (!paragraph.counted) uncounted.push(paragraphIndex);
      paragraphIndex++;
      return {
        n: paragraph.n,
        startLine: paragraph.startLine,
        tokens: tokens.length,
        speaker: idOf(speakerIds, paragraph.speaker),
      };
    }),
  }));
  return {
    fingerprint,
    words,
    ids,
    gaps: [...gapIds.keys()],
    gapPlaces,
    documents: files,
    speakers: [...speakerIds.keys()],
    uncounted,
  };
}

/** Derives everything that is counted on: postings, folded forms, offsets. */
export function loadTokens(file: TokenFile): TokenColumns {
  const folds: string[] = [];
  const foldId = new Map<string, number>();
  const foldOfWord = Uint32Array.from(file.words, (word) => {
    const fold = foldToken(word);
    const known = foldId.get(fold);
    if (known !== undefined) return known;
    foldId.set(fold, folds.length);
    folds.push(fold);
    return folds.length - 1;
  });
  const wordIds = Uint32Array.from(file.ids);
  const foldIds = wordIds.map((id) => foldOfWord[id] ?? 0);

  const paragraphs = file.documents.flatMap((document) => document.paragraphs);
  const counted = new Uint8Array(paragraphs.length).fill(1);
  for (const p of file.uncounted) counted[p] = 0;
  const gapSpare = file.gaps.includes('') ? file.gaps : [...file.gaps, ''];

  return {
    words: file.words,
    folds,
    foldOfWord,
    foldId,
    wordIds,
    foldIds,
    paragraphStart: offsets(paragraphs.map((paragraph) => paragraph.tokens)),
    documentStart: offsets(file.documents.map((document) => document.paragraphs.length)),
    documentOf: Uint32Array.from(
      file.documents.flatMap((document, d) => Array.from({ length: document.paragraphs.length }, () => d)),
    ),
    paragraphNumber: Uint32Array.from(paragraphs, (paragraph) => paragraph.n),
    startLine: Uint32Array.from(paragraphs, (paragraph) => paragraph.startLine),
    speakerOf: Uint32Array.from(paragraphs, (paragraph) => paragraph.speaker),
    speakers: file.speakers,
    counted,
    documentIds: file.documents.map((document) => document.id),
    ...invert(foldIds, folds.length),
    gaps: gapSpare,
    gapIds: readGaps(file, paragraphs, gapSpare.indexOf('')),
  };
}

/** The paragraph's text, character for character. */
export function paragraphText(columns: TokenColumns, paragraph: number): string {
  return paragraphTokens(columns, paragraph).text;
}

/** The paragraph's text with the offsets of its tokens in it: token i of the paragraph is `[starts[i], ends[i])`. */
export function paragraphTokens(
  columns: TokenColumns,
  paragraph: number,
): { text: string; starts: number[]; ends: number[] } {
  const first = columns.paragraphStart[paragraph] ?? 0;
  const last = columns.paragraphStart[paragraph + 1] ?? first;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let token = first; token < last; token++) {
    text += gapAt(columns, token + paragraph);
    starts.push(text.length);
    text += columns.words[columns.wordIds[token] ?? 0] ?? '';
    ends.push(text.length);
  }
  return { text: text + gapAt(columns, last + paragraph), starts, ends };
}

/** The paragraph that holds a token position: binary search in `paragraphStart`. */
export function paragraphOfToken(columns: TokenColumns, position: number): number {
  const starts = columns.paragraphStart;
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** The id of what stands before a token of a paragraph. */
export function gapBefore(columns: TokenColumns, paragraph: number, token: number): number {
  return columns.gapIds[token + paragraph] ?? 0;
}

function gapAt(columns: TokenColumns, place: number): string {
  return columns.gaps[columns.gapIds[place] ?? 0] ?? '';
}

function idOf<Key>(ids: Map<Key, number>, key: Key): number {
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  return id;
}

function offsets(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  return starts;
}

function invert(foldIds: Uint32Array, folds: number) {
  const postingsStart = new Uint32Array(folds + 1);
  for (const id of foldIds) postingsStart[id + 1] = (postingsStart[id + 1] ?? 0) + 1;
  for (let id = 0; id < folds; id++)
    postingsStart[id + 1] = (postingsStart[id + 1] ?? 0) + (postingsStart[id] ?? 0);
  const next = postingsStart.slice();
  const postings = new Uint32Array(foldIds.length);
  for (let position = 0; position < foldIds.length; position++) {
    const id = foldIds[position] ?? 0;
    const at = next[id] ?? 0;
    postings[at] = position;
    next[id] = at + 1;
  }
  return { postingsStart, postings };
}

function readGaps(file: TokenFile, paragraphs: { tokens: number }[], empty: number) {
  const places = file.ids.length + paragraphs.length;
  const gapIds = file.gaps.length < 65_000 ? new Uint16Array(places) : new Uint32Array(places);
  let first = 0;
  for (const { tokens } of paragraphs) {
    gapIds[first] = empty;
    gapIds[first + tokens] = empty;
    first += tokens + 1;
  }
  let place = 0;
  for (let i = 0; i + 1 < file.gapPlaces.length; i += 2) {
    place += file.gapPlaces[i] ?? 0;
    gapIds[place] = file.gapPlaces[i + 1] ?? 0;
  }
  return gapIds;
}
