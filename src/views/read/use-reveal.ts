import { useEffect, useEffectEvent } from 'react';
import type { Paragraph } from '../../corpus/speech-document.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import type { Hit } from './speech-marks-model.ts';

/**
 * Brings what the link names into sight: a paragraph (`p`, where its words stand now), a hit, a line of the source. Also when a link to the place
 * that the page is at already is followed once more.
 */
export function useReveal(hits: readonly Hit[], paragraphs: readonly Paragraph[], p: number | null): void {
  const { state, href } = useViewState();
  const { line, source } = state;
  const hit = state.hit === null ? undefined : hits[state.hit - 1];

  const sourceOf = p === null ? null : (paragraphs[p - 1]?.startLine ?? null);

  useEffect(() => later(() => revealParagraph(p)), [p]);
  useEffect(() => later(() => revealSourceOf(sourceOf, source)), [sourceOf, source]);
  useEffect(() => later(() => revealHit(hit)), [hit]);
  useEffect(() => later(() => revealLine(line, source)), [line, source]);

  const followAgain = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.getAttribute('href') !== href({})) return;
    later(() => {
      revealParagraph(p);
      revealHit(hit);
      revealLine(line, source);
    });
  });
  useEffect(() => {
    const listen = (event: MouseEvent) => followAgain(event);
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, []);
}

// The shell moves to the top of a new view in an effect of its own, which runs after those of the view.
export function later(reveal: () => void): () => void {
  const asked = requestAnimationFrame(reveal);
  return () => cancelAnimationFrame(asked);
}

function revealParagraph(p: number | null): void {
  const paragraph = p === null ? null : document.getElementById(`p-${p}`);
  if (paragraph === null) return;
  paragraph.scrollIntoView({ block: 'start' });
  paragraph.focus({ preventScroll: true });
}

function revealHit(hit: Hit | undefined): void {
  const mark = hit === undefined ? null : document.getElementById(`hit-${hit.hit}`);
  if (mark === null) return;
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < 120 || bottom > window.innerHeight - 80) mark.scrollIntoView({ block: 'center' });
}

function revealLine(line: number | null, source: UrlState['source']): void {
  const row = rowOf(line, source);
  if (row === null) return;
  if (!scrollPanelTo(line, source)) row.scrollIntoView({ block: 'center' });
  row.focus({ preventScroll: true });
}

/** The source of a paragraph: beside the text where that scrolls, in the page where the source stands alone. */
function revealSourceOf(line: number | null, source: UrlState['source']): void {
  if (!scrollPanelTo(line, source) && source === 'source')
    rowOf(line, source)?.scrollIntoView({ block: 'center' });
}

/** Where the source scrolls beside the text, brings a line into sight there. */
export function scrollPanelTo(line: number | null, source: UrlState['source']): boolean {
  const row = rowOf(line, source);
  const panel = row?.closest('[data-scrolls]') ?? null;
  if (row === null || panel === null || panel.scrollHeight <= panel.clientHeight + 1) return false;
  const offset = row.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollTop += offset - panel.clientHeight / 4;
  return true;
}

function rowOf(line: number | null, source: UrlState['source']): HTMLElement | null {
  return line === null || source === 'text' ? null : document.getElementById(`line-${line}`);
}
