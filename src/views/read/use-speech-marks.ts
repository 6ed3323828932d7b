import { useMemo } from 'react';
import { useAnswer } from '../../components/corpus-access.tsx';
import type { SpeechHits } from '../../search/speech-hits.ts';
import type { ParagraphThemes } from '../../search/speech-themes.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { computeMarks, type SpeechMarks } from './speech-marks-model.ts';
import { useLayerMarks } from './use-layer-marks.ts';

/** What the query and the theme of the filter mark in a speech, and what its paragraphs are about. */
export interface MarkedSpeech {
  marks: SpeechMarks;
  /** `undefined` until they are known, `null` where nothing is looked for. */
  found: SpeechHits | null | undefined;
  /** `undefined` until they are known. */
  themes: readonly ParagraphThemes[] | undefined;
  /** Something of it is still being looked for. */
  pending: boolean;
  /** Numbers of the paragraphs that carry the theme of the filter; `null` without one. */
  themed: ReadonlySet<number> | null;
}

export function useSpeechMarks(document: string): MarkedSpeech {
  const { state } = useViewState();
  const query = state.q.trim();
  const answer = useAnswer('speechHits', { document, query }, { enabled: query !== '' });
  const { data: themes } = useAnswer('speechThemes', { document });
  const found = query === '' ? null : answer.data;
  const { layers, pending: layersPending } = useLayerMarks(document, themes);
  const pending =
    themes === undefined ||
    layersPending ||
    (query !== '' && (found === undefined || answer.isPlaceholderData));

  return useMemo(() => {
    const carriers = (themes ?? []).flatMap(({ paragraph, themes: own }) =>
      own.filter(({ id }) => id === state.theme).map(({ cues }) => ({ paragraph, marks: cues })),
    );
    return {
      marks:
        found === null
          ? computeMarks(carriers, [], layers)
          : computeMarks(found?.paragraphs ?? [], carriers, layers),
      found,
      themes,
      pending,
      themed: state.theme === null ? null : new Set(carriers.map(({ paragraph }) => paragraph)),
    };
  }, [found, themes, pending, layers, state.theme]);
}
