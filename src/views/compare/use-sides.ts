import type { SelectionSpec } from '../../analysis/selection.ts';
import { formatSelection, parseSelection } from '../../analysis/selection-text.ts';
import { useManifest } from '../../components/corpus-access.tsx';
import { describeSelection } from '../../components/describe-selection.ts';
import { withinFilter } from '../../components/evidence/use-evidence-selection.ts';
import { formatDate, formatLongMonth } from '../../components/format.ts';
import { speechColor } from '../../components/speech-color.ts';
import type { DocumentSummary, Manifest } from '../../corpus/artifact.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { findShownPair } from './default-sides-model.ts';
import { nameSpeech } from '../../components/speech-name.ts';

/** One side of the comparison. */
export interface Side {
  letter: 'a' | 'b';
  /** As a link says it. */
  text: string;
  own: SelectionSpec;
  /** The same within the filter of the app. */
  filtered: SelectionSpec;
  /** The speech, where the side is one whole speech. */
  document: DocumentSummary | null;
  color: { mark: string; text: string };
  title: string;
  subtitle: string;
  /** Short, for heads of columns. */
  label: string;
}

export interface Sides {
  a: Side;
  b: Side;
}

/** Both sides as the link has them, or as they come; `null` where the corpus has no two speeches. */
export function useSides(): Sides | null {
  const manifest = useManifest();
  const { state } = useViewState();
  const pair = findShownPair(state, manifest);
  if (pair === null) return null;
  const filter = filterOf(state);
  return {
    a: describeSide('a', pair.a, filter, manifest),
    b: describeSide('b', pair.b, filter, manifest),
  };
}

function describeSide(letter: 'a' | 'b', link: string, filter: SelectionSpec, manifest: Manifest): Side {
  const parsed = parseSelection(link);
  const own = 'problem' in parsed ? {} : parsed;
  const text = formatSelection(own);
  const index = manifest.documents.findIndex(({ id }) => id === text);
  const document = manifest.documents[index] ?? null;
  const side = { letter, text, own, filtered: withinFilter(own, filter), document };
  if (document === null) {
    const title = describeSelection(own, manifest);
    return {
      ...side,
      color:
        letter === 'a'
          ? { mark: 'var(--ink)', text: 'var(--ink)' }
          : { mark: 'var(--edge)', text: 'var(--ink-2)' },
      title: title.charAt(0).toUpperCase() + title.slice(1),
      subtitle: '',
      label: title.length <= 12 ? title : `Side ${letter.toUpperCase()}`,
    };
  }
  const monthIsShared = manifest.documents.some(
    (other) => other !== document && other.date?.slice(0, 7) === document.date?.slice(0, 7),
  );
  const name = nameSpeech(manifest, document.id);
  return {
    ...side,
    color: speechColor(index),
    title:
      document.date === null
        ? document.shortTitle
        : monthIsShared
          ? formatDate(document.date)
          : formatLongMonth(document.date),
    subtitle: document.date === null ? '' : document.shortTitle,
    label: name.length <= 18 ? name : `Side ${letter.toUpperCase()}`,
  };
}
