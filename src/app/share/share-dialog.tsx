import { type ReactNode, useRef } from 'react';
import { CitationBox } from '../../components/citation/citation-box.tsx';
import { useManifest, useSpeech } from '../../components/corpus-access.tsx';
import {
  citePassage,
  paragraphPassage,
  passageLink,
  type QuotedPassage,
} from '../../components/citation/passage.ts';
import { CopyButton } from '../../components/controls/copy-button.tsx';
import { Dialog } from '../../components/controls/dialog.tsx';
import { type Citation, citeSpeech } from '../../corpus/citation/citation.ts';
import type { Manifest } from '../../corpus/artifact.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import { findQuotedPlace } from '../../views/read/quoted-place-model.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { readDocument } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { EmbedPart } from './embed-part.tsx';
import { KeptPart } from './kept-part.tsx';
import { present } from '../use-shortcuts.ts';
import { describeView } from './describe-view.ts';

/** The view that is shown, to be sent, cited and embedded. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const manifest = useManifest();
  const { state, shareAddress, navigate } = useViewState();
  const summary = state.view === 'read' ? readDocument(state, manifest) : null;
  const { data: speech } = useSpeech(summary?.id ?? null);
  const passage = speech === undefined ? null : shownPassage(state, speech);
  const quoted =
    speech === undefined || passage === null ? {} : { quote: passageLink(speech, passage).quote ?? null };
  const address = shareAddress(quoted);
  const { title, sentence } = describeView(state, manifest);
  return (
    <Dialog title="Share this view" onClose={onClose}>
      <p className="mt-2 font-serif text-passage wrap-anywhere">{sentence}</p>
      <LinkPart address={address} title={title} sentence={sentence} manifest={manifest} />
      <Part title="Cite">
        <CitationBox
          label="Citation of this view"
          citation={
            summary === null
              ? citeView(manifest, title, address)
              : speech === undefined || passage === null
                ? citeSpeech(manifest, summary, { link: address })
                : citePassage(manifest, summary, speech, passage, address)
          }
        />
      </Part>
      <Part title="Embed in another page">
        <EmbedPart
          addressOf={(change) => shareAddress({ evidence: null, ...quoted, ...change })}
          title={title}
          passage={state.view === 'read' && state.p !== null}
        />
      </Part>
      <Part title="Keep on this device">
        <KeptPart title={title} address={address} onOpen={onClose} />
      </Part>
      <Part title="Show to a room">
        <button
          type="button"
          className="link min-h-6"
          onClick={() => {
            onClose();
            present(navigate);
          }}
        >
          Full screen
        </button>{' '}
        <span className="text-note text-ink-3">
          Key f. The arrow keys step through the views that are kept or, without any, through the sections.
        </span>
      </Part>
    </Dialog>
  );
}

interface LinkPartProps {
  address: string;
  title: string;
  sentence: string;
  manifest: Manifest;
}

function LinkPart({ address, title, sentence, manifest }: LinkPartProps) {
  const field = useRef<HTMLInputElement>(null);
  const data = { title: `${title} · ${manifest.shortTitle}`, text: sentence, url: address };
  const native = typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true);
  return (
    <Part title="Link">
      <input
        ref={field}
        readOnly
        aria-label="Link to this view"
        value={address}
        className="w-full border border-edge bg-transparent p-2"
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="mt-1 flex flex-wrap items-baseline gap-x-5">
        <CopyButton label="Copy link" text={() => address} onClosed={() => field.current?.select()} />
        <CopyButton
          label="Copy link with description"
          text={() => `${sentence}\n${address}`}
          onClosed={() => field.current?.select()}
        />
        {native && (
          <button
            type="button"
            className="link"
            onClick={() => {
              // Whoever closes the system's panel has changed their mind: that is no fault.
              navigator.share(data).catch(() => undefined);
            }}
          >
            Send …
          </button>
        )}
      </p>
      <p className="mt-1 text-note text-ink-3">
        It carries the fingerprint of the corpus ({manifest.fingerprint.slice(0, 8)}): whoever opens it later
        is told what has changed since.
      </p>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-4 border-t border-rule pt-3">
      <h3 className="mb-1 font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** What of a speech the link names: words, or a paragraph; `null` where it names neither. */
function shownPassage(state: UrlState, speech: SpeechDocument): QuotedPassage | null {
  const place = findQuotedPlace(speech.paragraphs, state.p, state.quote);
  if (place?.kind === 'gone' || state.p === null) return null;
  const paragraph = paragraphPassage(speech, place?.paragraph ?? state.p);
  if (place === null || paragraph === null) return paragraph;
  const { start, end } = place;
  return { ...paragraph, span: { start, end }, text: paragraph.text.slice(start, end) };
}

function citeView(manifest: Manifest, title: string, link: string): Citation {
  return {
    kind: 'view',
    title,
    corpus: manifest.title,
    fingerprint: manifest.fingerprint.slice(0, 8),
    link,
    accessed: new Date().toISOString().slice(0, 10),
  };
}
