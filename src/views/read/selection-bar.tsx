import { useEffect, useEffectEvent, useState } from 'react';
import { citationHtml } from '../../components/citation/citation-html.ts';
import { useCitationStyle } from '../../components/citation/citation-style.ts';
import { citePassage, passageLink, type QuotedPassage } from '../../components/citation/passage.ts';
import { CopyButton, writeClipboard } from '../../components/controls/copy-button.tsx';
import { isShortcut, shortcutsEnabled } from '../../components/controls/key-shortcuts.ts';
import { useManifest } from '../../components/corpus-access.tsx';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import { citationStyles, quotationParts } from '../../corpus/citation/format-citation.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { useViewState } from '../../url-state/view-state.tsx';

interface SelectionBarProps {
  summary: DocumentSummary;
  speech: SpeechDocument;
  passage: QuotedPassage;
  onCite: () => void;
}

/** What can be done with the words that are selected. It leaves them selected. */
export default function SelectionBar({ summary, speech, passage, onCite }: SelectionBarProps) {
  const manifest = useManifest();
  const { shareAddress } = useViewState();
  const [style] = useCitationStyle();
  const [said, setSaid] = useState('');
  const link = shareAddress(passageLink(speech, passage));
  const citation = citePassage(manifest, summary, speech, passage, link);
  const text = quotationParts(style, citation).join('\n\n');
  const html = citationHtml(style, citation);
  const label = citationStyles.find(({ id }) => id === style)?.label ?? '';

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'c' || !isShortcut(event) || !shortcutsEnabled()) return;
    writeClipboard(text, html).then(
      () => setSaid('Quotation and citation are on the clipboard.'),
      () => onCite(),
    );
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const { first, last } = passage;
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label="Selected words"
      className="screen-only fixed bottom-4 left-1/2 z-20 flex w-max max-w-[94vw] -translate-x-1/2 flex-wrap items-baseline gap-x-5 gap-y-1 border border-ink bg-paper px-4 py-2"
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className="text-note text-ink-3">
        {first === last ? `¶${first}` : `¶¶${first}–${last}`}, {label}
      </span>
      <CopyButton
        label="Copy with citation"
        text={() => text}
        html={html}
        onClosed={onCite}
        className="link min-h-6"
      />
      <CopyButton
        label="Copy link to the words"
        text={() => link}
        onClosed={onCite}
        className="link min-h-6"
      />
      <button type="button" className="link min-h-6" aria-haspopup="dialog" onClick={onCite}>
        More …
      </button>
      <span role="status" className={said === '' ? 'sr-only' : 'text-note'}>
        {said}
      </span>
    </div>
  );
}
