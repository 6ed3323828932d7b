import { type RefObject, useEffect, useState } from 'react';
import type { QuotedPassage } from '../../components/citation/passage.ts';
import { readSelectedWords } from './text-offsets.ts';

/** What is selected of a text, once the selection has come to rest. */
export function useSelectedWords(text: RefObject<HTMLElement | null>): QuotedPassage | null {
  const [selected, setSelected] = useState<QuotedPassage | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    const change = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setSelected(readSelectedWords(text.current)), 200);
    };
    document.addEventListener('selectionchange', change);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', change);
    };
  }, [text]);
  return selected;
}
