import { findSpeech, useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { formatMonth } from '../../components/format.ts';
import type { ParagraphPlace } from '../../search/passage.ts';
import type { UrlState } from '../../url-state/parameters.ts';

interface MentionPlaceProps {
  place: ParagraphPlace;
  /** What Read should mark there. */
  marked: Pick<UrlState, 'q'> & Partial<Pick<UrlState, 'theme'>>;
}

/** Where something was first or last said, as a way into the text. */
export function MentionPlace({ place, marked }: MentionPlaceProps) {
  const { document } = findSpeech(useManifest(), place.document);
  const month = formatMonth(document?.date ?? null);
  return (
    <ViewLink
      to={{ view: 'read', doc: place.document, p: place.paragraph, line: null, ...marked }}
      aria-label={`${month} ¶${place.paragraph}, read the paragraph`}
      className="whitespace-nowrap hover:underline"
    >
      {month} ¶{place.paragraph}
    </ViewLink>
  );
}
