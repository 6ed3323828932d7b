import { useEffect, useMemo } from 'react';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { findQuotedPlace, type QuotedPlace } from './quoted-place-model.ts';
import { rangeOfWords } from './text-offsets.ts';

/** Where the words that the link quotes stand, and the paragraph that is therefore meant. Marks them on the page. */
export function useQuotedPlace(speech: SpeechDocument): { place: QuotedPlace | null; p: number | null } {
  const { state } = useViewState();
  const place = useMemo(
    () => findQuotedPlace(speech.paragraphs, state.p, state.quote),
    [speech, state.p, state.quote],
  );
  useEffect(() => {
    const whole =
      place?.kind === 'here' &&
      place.end - place.start >= (speech.paragraphs[place.paragraph - 1]?.text.length ?? 0) - 2;
    // Browsers without highlights show the paragraph alone.
    if (place?.kind !== 'here' || whole || !('highlights' in CSS)) return undefined;
    const mark = () => {
      const range = rangeOfWords(place.paragraph, place);
      if (range !== null) CSS.highlights.set('quoted', new Highlight(range));
    };
    mark();
    // Marks of hits and themes that come later cut the text anew.
    const item = document.getElementById(`p-${place.paragraph}`);
    const observer = new MutationObserver(mark);
    if (item !== null) observer.observe(item, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      CSS.highlights.delete('quoted');
    };
  }, [place, speech]);
  return { place, p: place === null ? state.p : place.kind === 'here' ? place.paragraph : null };
}
