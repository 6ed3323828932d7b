import { useEffect, useState } from 'react';
import { formatEmbedCode } from '../../components/embed-code.ts';
import { EmbedCodeField } from '../../components/embed-code-field.tsx';
import type { UrlState } from '../../url-state/parameters.ts';

interface EmbedPartProps {
  /** The address of the view with this change. */
  addressOf: (change: Partial<UrlState>) => string;
  title: string;
  /** Whether what is shown is one passage. */
  passage: boolean;
}

/** The code that shows the view, or one of its charts, in another page. */
export function EmbedPart({ addressOf, title, passage }: EmbedPartProps) {
  const figures = useFigures(!passage);
  const [chosen, setChosen] = useState<string | null>(null);
  const figure = chosen ?? figures[0]?.id ?? '';
  const name = figures.find(({ id }) => id === figure)?.title ?? title;
  const code = formatEmbedCode(addressOf({ embed: '1', figure: figure === '' ? null : figure }), name);
  return (
    <>
      {figures.length > 0 && (
        <label className="flex flex-wrap items-baseline gap-x-2">
          What is embedded
          <select
            className="max-w-full min-w-0 flex-1 border-b border-edge bg-transparent py-1"
            value={figure}
            onChange={(event) => setChosen(event.target.value)}
          >
            {figures.map(({ id, title: label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
            <option value="">The whole view</option>
          </select>
        </label>
      )}
      <EmbedCodeField code={code} />
    </>
  );
}

/** The charts and tables that are on the page, also those that are still being counted when the panel opens. */
function useFigures(wanted: boolean): { id: string; title: string }[] {
  const [figures, setFigures] = useState(findFigures);
  useEffect(() => {
    const main = document.querySelector('main');
    const observer = new MutationObserver(() => setFigures(findFigures()));
    if (main !== null) observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return wanted ? figures : [];
}

function findFigures(): { id: string; title: string }[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-figure]')].map((element) => ({
    id: element.dataset['figure'] ?? '',
    title: element.querySelector('h2, h3')?.textContent.trim() ?? '',
  }));
}
