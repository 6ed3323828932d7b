import { createContext, use } from 'react';

/** Opens the citation of a paragraph. */
export const CiteContext = createContext<((paragraph: number) => void) | null>(null);

export function CiteParagraph({ paragraph }: { paragraph: number }) {
  const cite = use(CiteContext);
  if (cite === null) return null;
  return (
    <button
      type="button"
      className="screen-only min-h-6 text-left hover:text-ink hover:underline"
      aria-haspopup="dialog"
      aria-label={`Cite paragraph ${paragraph}`}
      onClick={() => cite(paragraph)}
    >
      cite
    </button>
  );
}
