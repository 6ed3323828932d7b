import { useEffect, useEffectEvent, useRef } from 'react';
import type { Paragraph } from '../../corpus/speech-document.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { later, scrollPanelTo } from './use-reveal.ts';

/** A paragraph of the text, or a line of the source. */
interface Place {
  kind: 'p' | 'line';
  number: number;
}

/** Whoever changes between text and source goes on where they were: at the same words, in the other form. */
export function useKeptPlace(paragraphs: readonly Paragraph[]): void {
  const { source } = useViewState().state;
  const place = useRef<Place | null>(null);

  useEffect(() => {
    // Before the link is followed, while the old form still stands.
    const note = ({ target }: MouseEvent) => {
      // At the very top there is no place to keep.
      if (target instanceof Element && target.closest('[data-keeps-place]') && window.scrollY > 0)
        place.current = findTopmost();
    };
    document.addEventListener('click', note, true);
    return () => document.removeEventListener('click', note, true);
  }, []);

  const restore = useEffectEvent((shown: UrlState['source']) => {
    const kept = place.current;
    place.current = null;
    if (kept === null) return;
    const paragraph =
      kept.kind === 'p'
        ? paragraphs[kept.number - 1]
        : paragraphs.findLast(({ startLine }) => startLine <= kept.number);
    const line = kept.kind === 'line' ? kept.number : (paragraph?.startLine ?? null);
    if (shown === 'source') document.getElementById(`line-${line}`)?.scrollIntoView({ block: 'center' });
    else document.getElementById(`p-${paragraph?.n}`)?.scrollIntoView({ block: 'start' });
    scrollPanelTo(line, shown);
  });
  useEffect(() => later(() => restore(source)), [source]);
}

/** The first paragraph or line that can be seen below the bar at the top. */
function findTopmost(): Place | null {
  for (const { id, element } of Array.from(
    document.querySelectorAll('[id^="p-"], [id^="line-"]'),
    (found) => ({
      id: /^(?<kind>p|line)-(?<number>\d+)$/.exec(found.id)?.groups,
      element: found,
    }),
  ))
    if (id?.['kind'] && element.getBoundingClientRect().bottom > 140)
      return { kind: id['kind'] === 'p' ? 'p' : 'line', number: Number(id['number']) };
  return null;
}
