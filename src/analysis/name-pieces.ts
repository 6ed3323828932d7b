import { gapBefore, type TokenColumns } from './token-columns.ts';

/** How a piece is written: small letters or figures, a capital first, all in capitals (two letters or figures at least). */
export type PieceShape = 0 | 1 | 2;

/**
 * The smallest part that a name can begin or end with: a token, or what a hyphen parts in it (UN in "UN-centred"),
 * without the 's of the possessive.
 */
export interface NamePiece {
  /** Small letters, without accents. */
  fold: string;
  shape: PieceShape;
  /** UTF-16 offsets in the paragraph's text. */
  start: number;
  end: number;
  possessive: boolean;
  /** Whether a hyphen parts it from the piece before. */
  joined: boolean;
  /** What stands between it and the piece before, without spaces, hyphens and quotation marks. */
  gap: string;
}

type WordPiece = Pick<NamePiece, 'fold' | 'shape' | 'possessive'> & { from: number; to: number };

/** The pieces of a text's words, as the one tokenizer parts them. */
export class PieceReader {
  private readonly ofWord: (readonly WordPiece[] | undefined)[] = [];
  private readonly gaps: readonly string[];
  private readonly columns: TokenColumns;

  constructor(columns: TokenColumns) {
    this.columns = columns;
    this.gaps = columns.gaps.map(foldGap);
  }

  /** The pieces of a paragraph, in running order. */
  read(paragraph: number): NamePiece[] {
    const { paragraphStart, wordIds } = this.columns;
    const first = paragraphStart[paragraph] ?? 0;
    const last = paragraphStart[paragraph + 1] ?? first;
    const pieces: NamePiece[] = [];
    let offset = 0;
    for (let token = first; token < last; token++) {
      const gapId = gapBefore(this.columns, paragraph, token);
      offset += this.columns.gaps[gapId]?.length ?? 0;
      const word = wordIds[token] ?? 0;
      const parts = (this.ofWord[word] ??= splitWord(this.columns.words[word] ?? ''));
      for (const [i, { fold, from, possessive, shape, to }] of parts.entries())
        pieces.push({
          fold,
          shape,
          start: offset + from,
          end: offset + to,
          possessive,
          joined: i > 0,
          gap: i > 0 ? '' : (this.gaps[gapId] ?? ''),
        });
      offset += this.columns.words[word]?.length ?? 0;
    }
    return pieces;
  }
}

/** The pieces of one token, with their offsets in it. */
export function splitWord(word: string): WordPiece[] {
  const stem = word.replace(/['’]s$/iu, '');
  const pieces: WordPiece[] = [];
  for (const match of stem.matchAll(/[^\-‐‑]+/gu)) {
    const to = match.index + match[0].length;
    pieces.push({
      fold: foldPiece(match[0]),
      shape: shapeOf(match[0]),
      from: match.index,
      to,
      possessive: to === stem.length && stem.length < word.length,
    });
  }
  return pieces;
}

export function foldPiece(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

export function shapeOf(text: string): PieceShape {
  if (!/^\p{Lu}/u.test(text)) return 0;
  return /^[\p{Lu}\p{N}]{2,}$/u.test(text.replace(/\p{M}/gu, '')) ? 2 : 1;
}

/** A gap as forms are compared by it. */
export function foldGap(gap: string): string {
  return gap.replace(/[\s\-‐‑–"'“”„«»‘’]/gu, '');
}

/** "Sergey Karaganov" → "sergey-karaganov"; letters of any script are kept. */
export function slugOf(text: string): string {
  return foldPiece(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
