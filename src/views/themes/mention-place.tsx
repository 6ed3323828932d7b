import { useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import type { ParagraphPlace } from '../../search/passage.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { nameSpeech } from '../../components/speech-name.ts';

interface MentionPlaceProps {
  place: ParagraphPlace;
  /** What Read should mark there. */
  marked: Pick<UrlState, 'q'> & Partial<Pick<UrlState, 'theme'>>;
}

/** Where something was first or last said, as a way into the text. */
export function MentionPlace({ place, marked }: MentionPlaceProps) {
  const speech = nameSpeech(useManifest(), place.document);
  return (
    <ViewLink
      to={{ view: 'read', doc: place.document, p: place.paragraph, line: null, ...marked }}
      aria-label={`${speech} ¶${place.paragraph}, read the paragraph`}
      className="whitespace-nowrap hover:underline"
    >
      {speech} ¶{place.paragraph}
    </ViewLink>
  );
}
