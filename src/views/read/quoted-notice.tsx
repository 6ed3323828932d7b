import type { ReactNode } from 'react';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { formatQuantity } from '../../components/format.ts';
import { anchorOf, type QuotationAnchor } from '../../corpus/quotation-anchor.ts';
import type { SpeechDocument } from '../../corpus/speech-document.ts';
import type { QuotedPlace } from './quoted-place-model.ts';
import { nameSpeech } from '../../components/speech-name.ts';

interface QuotedNoticeProps {
  speech: SpeechDocument;
  anchor: QuotationAnchor;
  place: QuotedPlace;
}

/** What became of the words that the link quotes, where they do not simply stand where it says. */
export function QuotedNotice({ speech, anchor, place }: QuotedNoticeProps) {
  if (place.kind === 'gone') return <GoneNotice speech={speech} anchor={anchor} />;
  if (place.paragraph === place.stood && place.others === 0) return null;
  const text = speech.paragraphs[place.paragraph - 1]?.text ?? '';
  return (
    <Notice>
      {place.paragraph === place.stood
        ? `The quoted words stand here, and in ${formatQuantity(place.others, 'other place')} of this speech.`
        : `The quoted words stood in paragraph ${place.stood} when the link was made; they stand in paragraph ${place.paragraph} now${
            place.others === 0 ? '' : `, and in ${formatQuantity(place.others, 'other place')} of this speech`
          }.`}{' '}
      {place.paragraph !== place.stood && (
        <ViewLink to={{ p: place.paragraph, quote: anchorOf(text, place) }}>Correct the link</ViewLink>
      )}
    </Notice>
  );
}

function GoneNotice({ speech, anchor }: { speech: SpeechDocument; anchor: QuotationAnchor }) {
  const manifest = useManifest();
  const { data: places } = useAnswer('findQuotation', { anchor });
  const said = `It began: “${anchor.words}”`;
  if (places === undefined)
    return <Notice>The quoted passage is not in this speech. It is looked for …</Notice>;
  const elsewhere = places.filter(({ document }) => document !== speech.id);
  if (elsewhere.length === 0)
    return (
      <Notice>
        The passage that this link quotes was not found, here or in any other speech: the texts have changed
        since the link was made, or it was written with a mistake. {said}
      </Notice>
    );
  return (
    <Notice>
      The passage that this link quotes is not in this speech. The very words stand in{' '}
      {elsewhere.map(({ document, paragraph }, i) => (
        <span key={`${document} ${paragraph}`}>
          {i > 0 && ', '}
          <ViewLink to={{ doc: document, p: paragraph, quote: anchor }}>
            {nameSpeech(manifest, document)}, ¶{paragraph}
          </ViewLink>
        </span>
      ))}
      . {said}
    </Notice>
  );
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <p
      role="status"
      aria-label="About the quotation"
      className="screen-only mb-4 border-l-2 border-warning pl-3 text-ui text-warning wrap-anywhere sm:ml-[42px]"
    >
      {children}
    </p>
  );
}
