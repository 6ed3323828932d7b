import { useManifest, useSpeech } from '../../components/corpus-access.tsx';
import { formatDate } from '../../components/format.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import { MarkedText } from '../../components/marked-text.tsx';
import { readDocument } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { findQuotedPlace } from '../../views/read/quoted-place-model.ts';

/** One paragraph of a speech, with the words that the link quotes marked. */
export function EmbeddedPassage() {
  const manifest = useManifest();
  const { state } = useViewState();
  const summary = readDocument(state, manifest);
  const { data: speech, error } = useSpeech(summary?.id ?? null);
  if (error !== null)
    return (
      <Message title="The text could not be loaded">
        <p>{error.message}</p>
      </Message>
    );
  if (summary === null || speech === undefined)
    return <Waiting height={160} what="The text is being loaded." />;
  const place = findQuotedPlace(speech.paragraphs, state.p, state.quote);
  const shown = place?.kind === 'here' ? place.paragraph : place === null ? state.p : null;
  const paragraph = speech.paragraphs.find(({ n }) => n === shown);
  if (paragraph === undefined)
    return (
      <Message title="The passage was not found">
        <p>
          The texts have changed since this passage was embedded.
          {state.quote !== null && ` It began: “${state.quote.words}”`}
        </p>
      </Message>
    );
  const { text } = paragraph;
  const whole = place?.kind !== 'here' || place.end - place.start >= text.length - 2;
  return (
    <figure>
      <blockquote dir="auto" className="font-serif text-read-phone" lang={speech.language}>
        <MarkedText text={text} marks={whole ? [] : [{ start: place.start, end: place.end }]} />
      </blockquote>
      <figcaption className="mt-2 text-ui text-ink-2">
        <h1 className="sr-only">{summary.title}</h1>
        {[paragraph.speaker, formatDate(summary.date), summary.shortTitle, `¶${paragraph.n}`]
          .filter((part) => part !== null)
          .join(', ')}
      </figcaption>
    </figure>
  );
}
