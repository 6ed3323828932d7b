import { useRef, useState } from 'react';
import { splitSentences } from '../../analysis/sentences.ts';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { addressAtWords } from '../../corpus/text-fragment.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { useManifest } from '../corpus-access.tsx';
import { formatDate } from '../format.ts';
import { CitationBox } from './citation-box.tsx';
import { citePassage, paragraphPassage, passageLink, type QuotedPassage } from './passage.ts';

interface CiteDialogProps {
  summary: DocumentSummary;
  speech: SpeechDocument;
  passage: QuotedPassage;
  onClose: () => void;
}

/** A passage with its link and its citation; a paragraph can be narrowed to one of its sentences. */
export default function CiteDialog({ summary, speech, passage: given, onClose }: CiteDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const manifest = useManifest();
  const { shareAddress } = useViewState();
  const [passage, setPassage] = useState(given);
  const link = shareAddress(passageLink(speech, passage));
  const { first, last, text } = passage;
  return (
    <Dialog
      title={first === last ? `Cite paragraph ${first}` : `Cite paragraphs ${first} to ${last}`}
      onClose={onClose}
    >
      <p className="text-note text-ink-3">
        {formatDate(summary.date)}, {summary.shortTitle}
      </p>
      <SentenceChoice speech={speech} given={given} passage={passage} onChoose={setPassage} />
      <div
        role="region"
        aria-label="Quotation"
        tabIndex={0}
        className="mt-2 max-h-40 overflow-y-auto border-l-2 border-mark pl-3"
      >
        <blockquote dir="auto" className="font-serif text-passage whitespace-pre-line">
          {text}
        </blockquote>
      </div>
      <div className="mt-4 border-t border-rule pt-3">
        <CitationBox
          citation={citePassage(manifest, summary, speech, passage, link)}
          label="Citation of this passage"
        />
      </div>
      <div className="mt-4 border-t border-rule pt-3">
        <input
          ref={field}
          readOnly
          aria-label="Link to these words"
          value={link}
          className="w-full border border-edge bg-transparent p-2"
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className="mt-1 flex flex-wrap gap-x-5">
          <CopyButton
            label="Copy link to the words"
            text={() => link}
            onClosed={() => field.current?.select()}
          />
          {summary.url !== null && (
            <a className="link" href={addressAtWords(summary.url, text)} target="_blank" rel="noreferrer">
              These words on the web page they come from
            </a>
          )}
        </p>
      </div>
    </Dialog>
  );
}

interface SentenceChoiceProps {
  speech: SpeechDocument;
  given: QuotedPassage;
  passage: QuotedPassage;
  onChoose: (passage: QuotedPassage) => void;
}

function SentenceChoice({ speech, given, passage, onChoose }: SentenceChoiceProps) {
  const whole = paragraphPassage(speech, given.first);
  if (whole === null || given.last !== given.first) return null;
  const sentences = splitSentences(whole.text).map((span): QuotedPassage => ({
    ...whole,
    span,
    text: whole.text.slice(span.start, span.end),
  }));
  const selected = given.text === whole.text ? [] : [given];
  const choices = [...selected, whole, ...(sentences.length > 1 ? sentences : [])];
  if (choices.length < 2) return null;
  const current = choices.findIndex(
    ({ span }) => span.start === passage.span.start && span.end === passage.span.end,
  );
  return (
    <label className="mt-2 flex flex-wrap items-baseline gap-x-2">
      What is cited
      <select
        className="max-w-full min-w-0 flex-1 border-b border-edge bg-transparent py-1"
        value={current}
        onChange={(event) => {
          const chosen = choices[Number(event.target.value)];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((choice, i) => (
          <option key={`${choice.span.start} ${choice.span.end}`} value={i}>
            {choice === given && selected.length > 0
              ? 'the words that were selected'
              : choice === whole
                ? 'the whole paragraph'
                : `sentence ${i - selected.length}: ${choice.text.slice(0, 60)}${choice.text.length > 60 ? '…' : ''}`}
          </option>
        ))}
      </select>
    </label>
  );
}
