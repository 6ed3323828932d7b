import { useEffect, useEffectEvent, useState } from 'react';
import { isShortcut } from '../../components/controls/key-shortcuts.ts';
import { decodeLink, encodeLink } from '../../url-state/codec.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { useKeptViews } from '../share/kept-views.ts';

/** For a lecture: larger, without the frame, arrow keys step through the kept views or, without any, the sections. */
export default function PresentBar() {
  const { state, navigate, href } = useViewState();
  const views = useKeptViews();
  const [section, setSection] = useState(0);
  const here = views.findIndex(
    ({ query }) => hrefOf(query) === encodeLink({ ...state, present: '0', fp: null, v: null }),
  );
  const sections = views.length === 0 ? findSections() : [];
  const count = views.length === 0 ? sections.length : views.length;
  const at = views.length === 0 ? section : here;

  const step = (direction: 1 | -1) => {
    const next = Math.min(Math.max(at + direction, 0), count - 1);
    const view = views[next];
    if (view !== undefined) navigate({ ...decodeLink(view.query).state, fp: null, v: null, present: '1' });
    else {
      setSection(next);
      sections[next]?.scrollIntoView({ block: 'start' });
    }
  };
  const leave = () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    navigate({ present: '0' });
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event)) return;
    if (event.key === 'ArrowRight' || event.key === 'PageDown') step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') step(-1);
    else if (event.key === 'Escape' && state.evidence === null) leave();
    else return;
    event.preventDefault();
  });
  const fullscreenChanged = useEffectEvent(() => {
    if (document.fullscreenElement === null) navigate({ present: '0' }, 'replace');
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    const change = () => fullscreenChanged();
    document.addEventListener('keydown', listen);
    document.addEventListener('fullscreenchange', change);
    document.documentElement.dataset['present'] = '';
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('fullscreenchange', change);
      delete document.documentElement.dataset['present'];
    };
  }, []);

  const name =
    views.length === 0 ? (sections[at]?.textContent ?? '') : (views[at]?.name ?? 'Not among the kept views');
  return (
    <nav
      aria-label="Presentation"
      className="screen-only sticky bottom-0 z-20 flex flex-wrap items-baseline gap-x-5 border-t border-ink bg-paper px-4 py-2 text-ui"
    >
      <button type="button" className="link min-h-6" disabled={at <= 0} onClick={() => step(-1)}>
        ← Back
      </button>
      <button type="button" className="link min-h-6" disabled={at >= count - 1} onClick={() => step(1)}>
        Next →
      </button>
      <span role="status" className="min-w-0 flex-1 truncate text-ink-2">
        {count > 0 && at >= 0 && `${at + 1} of ${count}: `}
        {name}
      </span>
      <a
        className="link min-h-6"
        href={href({ present: '0' })}
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        Leave (Esc)
      </a>
    </nav>
  );
}

function findSections(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main h1, main h2')].filter(
    (heading) => heading.offsetHeight > 2,
  );
}

function hrefOf(query: string): string {
  return encodeLink({ ...decodeLink(query).state, present: '0', fp: null, v: null });
}
