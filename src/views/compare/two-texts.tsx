import { ViewLink } from '../../components/controls/view-link.tsx';
import { useSpeech } from '../../components/corpus-access.tsx';
import { formatDate } from '../../components/format.ts';
import { Message, Waiting } from '../../components/status/message.tsx';
import type { DocumentSummary } from '../../corpus/artifact.ts';
import type { Sides } from './use-sides.ts';

/** Both texts, side by side. */
export function TwoTexts({ a, b }: Sides) {
  if (a.document === null || b.document === null)
    return (
      <Message title="The texts">
        <p>Texts stand side by side where each side is one speech.</p>
      </Message>
    );
  return (
    <section aria-labelledby="two-texts">
      <h2 id="two-texts" className="mb-3">
        The two texts
      </h2>
      <div className="grid gap-x-12 gap-y-8 @min-[760px]:grid-cols-2">
        <Text document={a.document} color={a.color.text} />
        <Text document={b.document} color={b.color.text} />
      </div>
    </section>
  );
}

function Text({ document, color }: { document: DocumentSummary; color: string }) {
  const { data } = useSpeech(document.id);
  if (data === undefined) return <Waiting height={600} what="The text is being loaded." />;
  return (
    <article className="min-w-0 border-l-2 pl-4" style={{ borderColor: color }}>
      <h3 className="text-note font-semibold" style={{ color }}>
        {formatDate(document.date)}
      </h3>
      {data.paragraphs.map(({ n, text, counted, speaker }) => (
        <div key={n} className="grid grid-cols-[2rem_minmax(0,1fr)] pt-3">
          <ViewLink
            to={{ view: 'read', doc: document.id, p: n, line: null }}
            className="figures pt-1 text-note text-ink-3 hover:underline"
            aria-label={`Read paragraph ${n}, ${formatDate(document.date)}`}
          >
            {n}
          </ViewLink>
          <p
            dir="auto"
            className={`max-w-[62ch] font-serif text-aligned ${counted ? '' : 'text-ink-2 italic'}`}
          >
            {!counted && <b className="font-sans text-ui not-italic">{speaker ?? 'Another speaker'} </b>}
            {text}
          </p>
        </div>
      ))}
    </article>
  );
}
