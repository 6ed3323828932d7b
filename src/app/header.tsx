import { useRef, useState } from 'react';
import { ViewLink } from '../components/controls/view-link.tsx';
import type { Manifest } from '../corpus/artifact.ts';
import { type ViewId, viewIds } from '../url-state/parameters.ts';
import { useViewState } from '../url-state/view-state.tsx';
import { ShareButtons } from './share/share-buttons.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { viewRegistry } from './view-registry.ts';

export function Header({ manifest, onHelp }: { manifest: Manifest; onHelp: () => void }) {
  const { state } = useViewState();
  const [menuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  return (
    <header className="screen-only border-b border-rule">
      <div className="page flex h-12 items-center gap-x-4 lg:h-13">
        <ViewLink
          to={{ view: 'timeline' }}
          className="font-serif text-[19px] font-semibold"
          aria-label="Rostrum, to the timeline"
        >
          Rostrum
        </ViewLink>
        <span className="hidden border-l border-rule-2 pl-3 text-note text-ink-3 lg:inline">
          {manifest.shortTitle}
        </span>
        <nav aria-label="Views" className="hidden h-full md:ml-2 md:block lg:ml-4">
          <ul className="flex h-full gap-4 lg:gap-6">
            {viewIds.map((id) => (
              <li key={id} className="h-full">
                <ViewTab id={id} current={state.view} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="relative border-l border-rule-2 pl-3 md:hidden">
          <button
            ref={menuButton}
            type="button"
            aria-expanded={menuOpen}
            aria-controls="view-menu"
            className="text-[15px] font-semibold"
            onClick={() => setMenuOpen(!menuOpen)}
            onKeyDown={(event) => event.key === 'Escape' && setMenuOpen(false)}
          >
            {viewRegistry[state.view].label} <span aria-hidden="true">▾</span>
          </button>
          {menuOpen && (
            <nav
              id="view-menu"
              aria-label="Views"
              className="absolute top-9 left-0 z-20 w-40 border border-ink bg-paper py-1"
            >
              <ul>
                {viewIds.map((id) => (
                  <li key={id}>
                    <ViewLink
                      to={{ view: id }}
                      className="block px-4 py-2.5 text-[15px] aria-[current]:font-semibold"
                      aria-current={id === state.view ? 'page' : undefined}
                      onClick={() => setMenuOpen(false)}
                    >
                      {viewRegistry[id].label}
                    </ViewLink>
                  </li>
                ))}
              </ul>
              <button
                type="button"
                className="block w-full border-t border-rule px-4 py-2.5 text-left text-[15px] sm:hidden"
                onClick={() => {
                  // What was clicked goes with the menu: the dialog gives the focus back to what opens it.
                  menuButton.current?.focus();
                  setMenuOpen(false);
                  onHelp();
                }}
              >
                Help
              </button>
            </nav>
          )}
        </div>
        <div className="ml-auto flex items-center gap-x-3 text-ui text-ink-2 sm:gap-x-4 lg:gap-x-5">
          <ViewLink to={{ view: 'search' }} className="hover:text-ink" data-shortcut="find">
            Find<span className="hidden lg:inline"> anything</span>
            <kbd className="ml-2 hidden rounded-xs border border-rule-2 px-1 font-sans text-tick lg:inline">
              /
            </kbd>
          </ViewLink>
          <ShareButtons />
          <ThemeSwitch />
          <button type="button" className="hidden hover:text-ink sm:inline" onClick={onHelp}>
            Help
          </button>
        </div>
      </div>
    </header>
  );
}

function ViewTab({ id, current }: { id: ViewId; current: ViewId }) {
  return (
    <ViewLink
      to={{ view: id }}
      className="flex h-full items-center border-y-2 border-transparent text-row text-ink-2 hover:text-ink aria-[current]:border-b-ink aria-[current]:font-medium aria-[current]:text-ink"
      aria-current={id === current ? 'page' : undefined}
    >
      {viewRegistry[id].label}
    </ViewLink>
  );
}
