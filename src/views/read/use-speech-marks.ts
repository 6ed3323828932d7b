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
  /** Numbers of the paragraphs that carry the theme of the filter; `null` without one. */
  themed: ReadonlySet<number> | null;
}

export function useSpeechMarks(document: string): MarkedSpeech {
  const { state } = useViewState();
  const query = state.q.trim();
  const answer = useAnswer('speechHits', { document, query }, { enabled: query !== '' });
  const { data: themes } = useAnswer('speechThemes', { document });
  const found = query === '' ? null : answer.data;
  const layers = useLayerMarks(document, themes);

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
      themed: state.theme === null ? null : new Set(carriers.map(({ paragraph }) => paragraph)),
    };
  }, [found, themes, layers, state.theme]);
}
