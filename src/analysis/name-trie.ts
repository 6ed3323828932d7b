import type { NameDefinition, NameForm } from './name-model.ts';
import { foldGap, type NamePiece, type PieceShape, splitWord } from './name-pieces.ts';
import { tokenize } from './tokenizer.ts';

/** A form that fits the text at some place. */
export interface FormMatch {
  /** Index of the definition. */
  name: number;
  form: NameForm;
  /** Pieces `[from, to)`. */
  from: number;
  to: number;
}

interface Ending {
  name: number;
  form: NameForm;
  shapes: readonly PieceShape[];
  gaps: readonly string[];
  possessive: readonly boolean[];
}

interface Node {
  next: Map<string, Node>;
  endings: Ending[];
}

/** The forms of all definitions as one tree over pieces: looking one place up takes as long as the longest form. */
export class NameTrie {
  private readonly root: Node = { next: new Map(), endings: [] };

  constructor(names: readonly NameDefinition[]) {
    for (const [name, { forms }] of names.entries()) for (const form of forms) this.add(name, form);
  }

  private add(name: number, form: NameForm): void {
    const pieces = piecesOf(form.text);
    if (pieces.length === 0) return;
    let node = this.root;
    for (const { fold } of pieces) {
      const next = node.next.get(fold) ?? { next: new Map(), endings: [] };
      node.next.set(fold, next);
      node = next;
    }
    node.endings.push({
      name,
      form,
      shapes: pieces.map(({ shape }) => shape),
      gaps: pieces.map(({ gap }) => gap),
      possessive: pieces.map(({ possessive }) => possessive),
    });
  }

  /** Every form that fits from a piece on, longest first. */
  matchAt(pieces: readonly NamePiece[], from: number): FormMatch[] {
    const found: FormMatch[] = [];
    let node = this.root;
    for (let at = from; at < pieces.length; at++) {
      const piece = pieces[at];
      const next = piece === undefined ? undefined : node.next.get(piece.fold);
      if (next === undefined) break;
      node = next;
      for (const ending of node.endings)
        if (fits(pieces, from, ending))
          found.push({ name: ending.name, form: ending.form, from, to: at + 1 });
    }
    return found.reverse();
  }
}

/**
 * A form in capitals wants capitals, one with a capital a capital, small letters fit any. After an abbreviation in
 * capitals, and after a hyphen, the case is free ("UN security council", "Non-proliferation").
 */
function fits(pieces: readonly NamePiece[], from: number, { gaps, possessive, shapes }: Ending): boolean {
  const free = shapes[0] === 2;
  for (const [i, shape] of shapes.entries()) {
    const piece = pieces[from + i];
    if (piece === undefined || (i > 0 && piece.gap !== gaps[i])) return false;
    if (i > 0 && pieces[from + i - 1]?.possessive !== possessive[i - 1]) return false;
    if (shape === 2 && piece.shape !== 2) return false;
    if (shape === 1 && piece.shape === 0 && !(i > 0 && (free || piece.joined))) return false;
  }
  return true;
}

/** The pieces of a form, with the gaps between them. */
export function piecesOf(text: string): Pick<NamePiece, 'fold' | 'shape' | 'gap' | 'possessive'>[] {
  let end = 0;
  return tokenize(text).flatMap((token) => {
    const gap = foldGap(text.slice(end, token.start));
    end = token.end;
    return splitWord(token.text).map(({ fold, possessive, shape }, i) => ({
      fold,
      shape,
      possessive,
      gap: i > 0 ? '' : gap,
    }));
  });
}
