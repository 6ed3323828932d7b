import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { foldToken, tokenize } from '../../analysis/tokenizer.ts';
import { evidenceKey, wordEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { firstWord, wordAt, wordBeside, type WordPlace } from './text-words.ts';

/** A longer stretch is no phrase to look up. */
const mostWords = 6;

interface WordCard {
  /** The word that the arrows have come to, for those who do not see it. */
  chosen: string;
  /** The evidence that was opened last: where it closes, the focus comes back to what wears it. */
  opened: string | undefined;
}

/**
 * Opens the card of a word that is clicked, or that the arrows have come to, or of what is selected. A word is chosen
 * by a highlight, so that a text of thousands of words stays one stop for Tab.
 */
export function useWordCard(host: RefObject<HTMLElement | null>): WordCard {
  const { navigate } = useViewState();
  const [chosen, setChosen] = useState('');
  const [opened, setOpened] = useState<string>();
  const current = useRef<WordPlace>(null);
  useEffect(() => unmark, []);

  const open = (words: string) => {
    const folds = tokenize(words).map((token) => foldToken(token.text));
    if (folds.length === 0 || folds.length > mostWords) return;
    const evidence = wordEvidence(folds.join(' '));
    setOpened(evidenceKey.format(evidence));
    navigate({ evidence });
  };

  const step = (text: HTMLElement, direction: 1 | -1) => {
    const here = current.current;
    // What was chosen may have been drawn anew since.
    const next =
      here === null || !text.contains(here.node) ? firstInSight(text) : wordBeside(text, here, direction);
    if (next === null) return;
    current.current = next;
    choose(next);
    setChosen(textOf(next));
  };

  const click = useEffectEvent((event: MouseEvent) => {
    if (event.defaultPrevented || getSelection()?.isCollapsed === false || !isPlain(event.target)) return;
    const word = wordUnder(event);
    if (word === null) return;
    current.current = word;
    choose(word);
    open(textOf(word));
  });

  const press = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (modified || host.current === null || !isPlain(event.target)) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      step(host.current, event.key === 'ArrowRight' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const selection = getSelection();
      if (selection?.isCollapsed === false) open(selection.toString());
      else if (current.current !== null) open(textOf(current.current));
    }
  });

  useEffect(() => {
    const element = host.current;
    const listenToClick = (event: MouseEvent) => click(event);
    const listenToKey = (event: KeyboardEvent) => press(event);
    element?.addEventListener('click', listenToClick);
    element?.addEventListener('keydown', listenToKey);
    return () => {
      element?.removeEventListener('click', listenToClick);
      element?.removeEventListener('keydown', listenToKey);
    };
  }, [host]);

  return { chosen, opened };
}

function isPlain(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') === null;
}

/** The word whose letters are under the pointer; none beside the text. */
function wordUnder({ clientX, clientY }: MouseEvent): WordPlace | null {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  const range = caret ? null : document.caretRangeFromPoint?.(clientX, clientY);
  const word = wordAt(
    caret?.offsetNode ?? range?.startContainer ?? null,
    caret?.offset ?? range?.startOffset ?? 0,
  );
  const isUnder = Array.from(word === null ? [] : rangeOf(word).getClientRects()).some(
    ({ left, right, top, bottom }) =>
      clientX >= left - 1 && clientX <= right + 1 && clientY >= top && clientY <= bottom,
  );
  return isUnder ? word : null;
}

function firstInSight(text: HTMLElement): WordPlace | null {
  const item = [...text.querySelectorAll('li')].find((each) => each.getBoundingClientRect().bottom > 120);
  return firstWord(item ?? text);
}

function choose(word: WordPlace): void {
  // Browsers without highlights say which word it is, and show its card.
  if ('highlights' in CSS) CSS.highlights.set('chosen-word', new Highlight(rangeOf(word)));
  const { top, bottom } = rangeOf(word).getBoundingClientRect();
  if (top < 100) window.scrollBy({ top: top - 160 });
  else if (bottom > window.innerHeight - 60) window.scrollBy({ top: bottom - window.innerHeight + 160 });
}

function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete('chosen-word');
}

function textOf({ node, start, end }: WordPlace): string {
  return node.data.slice(start, end);
}

function rangeOf({ node, start, end }: WordPlace): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
