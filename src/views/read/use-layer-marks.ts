import { useMemo } from 'react';
import { useManifest } from '../../components/corpus-access.tsx';
import type { ParagraphThemes } from '../../search/speech-themes.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import type { LayerMark } from './speech-marks-model.ts';

/** What is marked on demand in a speech: one hook a layer, joined here. */
export function useLayerMarks(themes: readonly ParagraphThemes[] | undefined): readonly LayerMark[] {
  const { state } = useViewState();
  const cues = useThemeMarks(state.mark.includes('themes') ? themes : undefined);
  return cues;
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
