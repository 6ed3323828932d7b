import { useMemo } from 'react';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import type { ParagraphThemes } from '../../search/speech-themes.ts';
import { nameEvidence, yearEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import type { LayerMark } from './speech-marks-model.ts';

/** What is marked on demand in a speech: one hook a layer, joined here. */
export function useLayerMarks(
  document: string,
  themes: readonly ParagraphThemes[] | undefined,
): { layers: readonly LayerMark[]; pending: boolean } {
  const { state } = useViewState();
  const cues = useThemeMarks(state.mark.includes('themes') ? themes : undefined);
  const names = useNameMarks(document, state.mark.includes('names'));
  const years = useYearMarks(document, state.mark.includes('years'));
  const layers = useMemo(() => [...cues, ...names, ...years], [cues, names, years]);
  const pending = [names, years].includes(unknownMarks);
  return { layers, pending };
}

const noMarks: readonly LayerMark[] = [];
/** Asked for, and not known yet. */
const unknownMarks: readonly LayerMark[] = [];

/** The times that the speech names; each leads to the others of its year. */
function useYearMarks(document: string, on: boolean): readonly LayerMark[] {
  const { data } = useAnswer('speechTimes', { document }, { enabled: on });
  return useMemo(() => {
    if (!on) return noMarks;
    if (data === undefined) return unknownMarks;
    return data.map(({ paragraph, start, end, years, reasoning }): LayerMark => ({
      paragraph,
      start,
      end,
      layer: 'years',
      label: `${years === null ? 'Without a date' : years.first === years.last ? years.first : `${years.first}–${years.last}`}: ${reasoning}`,
      evidence: yearEvidence(years, document),
    }));
  }, [on, data, document]);
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

/** Every name in the speech; each opens its mentions in it. */
function useNameMarks(document: string, wanted: boolean): readonly LayerMark[] {
  const { data } = useAnswer('namesInSpeech', { document }, { enabled: wanted });
  return useMemo(() => {
    if (!wanted) return noMarks;
    if (data === undefined) return unknownMarks;
    return data.map(({ id, kind, label, paragraph, start, end }): LayerMark => ({
      paragraph,
      start,
      end,
      layer: 'names',
      label: `${label}, ${kind}`,
      evidence: nameEvidence(id, document),
    }));
  }, [data, document, wanted]);
}
