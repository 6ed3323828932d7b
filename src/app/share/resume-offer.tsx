import { useState } from 'react';
import { customizeManifest } from '../../analysis/theme-custom.ts';
import { useCorpus } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { decodeLink } from '../../url-state/codec.ts';
import { resolveLink } from '../../url-state/resolve-link.ts';
import { lastPlace } from '../../url-state/last-place.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { describeView } from './describe-view.ts';

/** The way back to where a person was when the app was last left. */
export default function ResumeOffer() {
  const { manifest, shipped } = useCorpus();
  const { href } = useViewState();
  const [dismissed, setDismissed] = useState(false);
  if (lastPlace === null || dismissed || href({}) !== '?') return null;
  const { state } = resolveLink(decodeLink(lastPlace).state, shipped, customizeManifest);
  return (
    <p className="page screen-only pt-3 text-ui text-ink-2">
      Back to where you were:{' '}
      <ViewLink to={{ ...state, embed: '0', figure: null, present: '0' }}>
        {describeView(state, manifest).title}
      </ViewLink>
      <button type="button" className="ml-4 text-note text-ink-3" onClick={() => setDismissed(true)}>
        Not now
      </button>
    </p>
  );
}
