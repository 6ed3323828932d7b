import { lazy, type ReactNode, type RefObject, Suspense, useState } from 'react';
import { paragraphPassage, type QuotedPassage } from '../../components/citation/passage.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { CiteContext } from './cite-paragraph.tsx';
import { useSelectedWords } from './use-selected-words.ts';

const CiteDialog = lazy(() => import('../../components/citation/cite-dialog.tsx'));
const SelectionBar = lazy(() => import('./selection-bar.tsx'));

interface CiteProviderProps {
  summary: DocumentSummary;
  speech: SpeechDocument;
  text: RefObject<HTMLOListElement | null>;
  children: ReactNode;
}

/** Lets paragraphs, and words that are selected in them, be cited. */
export function CiteProvider({ summary, speech, text, children }: CiteProviderProps) {
  const [passage, setPassage] = useState<QuotedPassage | null>(null);
  const selected = useSelectedWords(text);
  return (
    <CiteContext value={(n) => setPassage(paragraphPassage(speech, n))}>
      {children}
      <Suspense>
        {selected !== null && passage === null && (
          <SelectionBar
            summary={summary}
            speech={speech}
            passage={selected}
            onCite={() => setPassage(selected)}
          />
        )}
        {passage !== null && (
          <CiteDialog summary={summary} speech={speech} passage={passage} onClose={() => setPassage(null)} />
        )}
      </Suspense>
    </CiteContext>
  );
}
