import { useMemo } from 'react';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import type { ParagraphThemes } from '../../search/speech-themes.ts';
import { nameEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import type { LayerMark } from './speech-marks-model.ts';

/** What is marked on demand in a speech: one hook a layer, joined here. */
export function useLayerMarks(
  document: string,
  themes: readonly ParagraphThemes[] | undefined,
): readonly LayerMark[] {
  const { state } = useViewState();
  const cues = useThemeMarks(state.mark.includes('themes') ? themes : undefined);
  const names = useNameMarks(document, state.mark.includes('names'));
  return useMemo(() => [...cues, ...names], [cues, names]);
}

/** The cues of every theme. */
function useThemeMarks(themes: readonly ParagraphThemes[] | undefined): readonly LayerMark[] {
  const manifest = useManifest();
  return useMemo(() => {
    const labels = new Map(manifest.themes.map(({ id, label }) => [id, label]));
    return (themes ?? []).flatMap(({ paragraph, themes: own }) =>
      own.flatMap(({ id, cues }) =>
        cues.map((cue): LayerMark => ({
          ...cue,
          paragraph,
          layer: 'themes',
          label: `Theme: ${labels.get(id) ?? id}`,
        })),
      ),
    );
  }, [manifest, themes]);
}

const noMarks: readonly LayerMark[] = [];

/** Every name in the speech; each opens its mentions in it. */
function useNameMarks(document: string, wanted: boolean): readonly LayerMark[] {
  const { data } = useAnswer('namesInSpeech', { document }, { enabled: wanted });
  return useMemo(
    () =>
      wanted
        ? (data ?? []).map(({ id, kind, label, paragraph, start, end }): LayerMark => ({
            paragraph,
            start,
            end,
            layer: 'names',
            label: `${label}, ${kind}`,
            evidence: nameEvidence(id, document),
          }))
        : noMarks,
    [data, document, wanted],
  );
}
