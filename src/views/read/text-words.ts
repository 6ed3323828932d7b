import { tokenize } from '../../analysis/tokenizer.ts';

/** A word on the page: where it stands in a text node. */
export interface WordPlace {
  node: Text;
  start: number;
  end: number;
}

/** The word at an offset in a text node; `null` between words, and in what is no text of the speech. */
export function wordAt(node: Node | null, offset: number): WordPlace | null {
  if (!(node instanceof Text) || !isSpeech(node)) return null;
  const token = tokenize(node.data).find(({ start, end }) => start <= offset && offset <= end);
  return token === undefined ? null : { node, start: token.start, end: token.end };
}

/** The next word of a text, or the one before; `null` at its ends. */
export function wordBeside(root: Node, { node, start }: WordPlace, step: 1 | -1): WordPlace | null {
  const tokens = tokenize(node.data);
  const here = tokens.findIndex((token) => token.start >= start);
  const beside = here < 0 ? undefined : tokens[here + step];
  if (beside !== undefined) return { node, start: beside.start, end: beside.end };
  const walker = textWalker(root);
  walker.currentNode = node;
  while (step === 1 ? walker.nextNode() : walker.previousNode()) {
    const found = endWord(walker.currentNode, step);
    if (found !== null) return found;
  }
  return null;
}

/** The first word of an element. */
export function firstWord(element: Node): WordPlace | null {
  const walker = textWalker(element);
  while (walker.nextNode()) {
    const found = endWord(walker.currentNode, 1);
    if (found !== null) return found;
  }
  return null;
}

function endWord(node: Node, step: 1 | -1): WordPlace | null {
  if (!(node instanceof Text)) return null;
  const token = tokenize(node.data).at(step === 1 ? 0 : -1);
  return token === undefined ? null : { node, start: token.start, end: token.end };
}

function textWalker(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    isSpeech(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
}

/** Speakers' names and stage directions stand in a paragraph and are no words of it. */
function isSpeech(node: Node): boolean {
  const { parentElement } = node;
  if (parentElement === null) return false;
  return parentElement.closest('[data-words]') !== null && parentElement.closest('[data-apart]') === null;
}
