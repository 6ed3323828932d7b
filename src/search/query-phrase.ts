import type { PhraseSlot, WordPattern } from './query-ast.ts';

/** How the words of a phrase are to be compared. */
export interface WordManner {
  matchCase: boolean;
  forms: boolean;
  literal: boolean;
}

// The tokenizer's own pattern with the two wildcards let in, or a list in square brackets.
const piecePattern = /\[([^[\]]*)\]|[\p{L}\p{M}\p{N}*?]+(?:['’\-‐‑][\p{L}\p{M}\p{N}*?]+)*/gu;

/** Splits typed text into the places of a phrase, one for each token that the tokenizer would see in it. */
export function parsePhrase(text: string, offset: number, manner: WordManner): PhraseSlot[] {
  const slots: PhraseSlot[] = [];
  for (const piece of text.matchAll(piecePattern)) {
    const list = piece[1];
    if (list !== undefined) {
      const words = parseWordList(list, offset + piece.index + 1, manner);
      if (words.length > 0) slots.push(words);
    } else if (/^\*+$/.test(piece[0])) {
      slots.push('any');
    } else {
      slots.push([wordPattern(piece[0], offset + piece.index, manner)]);
    }
  }
  return slots;
}

/** The words of a list: any of them may stand in its place. */
export function parseWordList(text: string, offset: number, manner: WordManner): WordPattern[] {
  return parsePhrase(text.replace(/[[\]]/g, ' '), offset, manner).flatMap((slot) =>
    slot === 'any' ? [] : slot,
  );
}

function wordPattern(text: string, start: number, manner: WordManner): WordPattern {
  return { text, start, end: start + text.length, ...manner };
}
