import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
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
 * Opens the card of a word that is clicked, or of what is selected, by the arrows or otherwise. The browser's own
 * selection is what is chosen, so that a text of thousands of words stays one stop for Tab.
 */
export function useWordCard(host: RefObject<HTMLElement | null>): WordCard {
  const { navigate } = useViewState();
  const [chosen, setChosen] = useState('');
  const [opened, setOpened] = useState<string>();

  const open = (words: string) => {
    const folds = tokenize(words).map((token) => foldToken(token.text));
    if (folds.length === 0 || folds.length > mostWords) return;
    const evidence = wordEvidence(folds.join(' '));
    setOpened(evidenceKey.format(evidence));
    navigate({ evidence });
  };

  const step = (text: HTMLElement, direction: 1 | -1) => {
    const here = selectedWord(text);
    const next = here === null ? firstInSight(text) : wordBeside(text, here, direction);
    if (next === null) return;
    choose(next);
    setChosen(next.node.data.slice(next.start, next.end));
  };

  const click = useEffectEvent((event: MouseEvent) => {
    if (event.defaultPrevented || getSelection()?.isCollapsed === false || !isPlain(event.target)) return;
    const word = wordUnder(event);
    if (word === null) return;
    choose(word);
    open(word.node.data.slice(word.start, word.end));
  });

  const press = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (modified || host.current === null || !isPlain(event.target)) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      step(host.current, event.key === 'ArrowRight' ? 1 : -1);
    } else if (event.key === 'Enter' && getSelection()?.isCollapsed === false) {
      event.preventDefault();
      open(getSelection()?.toString() ?? '');
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

function selectedWord(text: HTMLElement): WordPlace | null {
  const selection = getSelection();
  if (selection === null || !text.contains(selection.focusNode)) return null;
  return wordAt(selection.anchorNode, selection.anchorOffset);
}

function firstInSight(text: HTMLElement): WordPlace | null {
  const item = [...text.querySelectorAll('li')].find((each) => each.getBoundingClientRect().bottom > 120);
  return firstWord(item ?? text);
}

function choose(word: WordPlace): void {
  getSelection()?.setBaseAndExtent(word.node, word.start, word.node, word.end);
  const { top, bottom } = rangeOf(word).getBoundingClientRect();
  if (top < 100) window.scrollBy({ top: top - 160 });
  else if (bottom > window.innerHeight - 60) window.scrollBy({ top: bottom - window.innerHeight + 160 });
}

function rangeOf({ node, start, end }: WordPlace): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
