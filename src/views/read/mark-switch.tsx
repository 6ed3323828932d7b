import { type MarkLayer, markLayers } from '../../url-state/mark-layers.ts';
import { useViewState } from '../../url-state/view-state.tsx';

/** How each layer is marked in the text; the switch wears the same, and so is its legend. */
export const layerLooks: Record<MarkLayer, string> = {
  themes: 'underline decoration-dotted decoration-2 underline-offset-3 decoration-[var(--mark-a-ink)]',
  names: 'underline decoration-double underline-offset-3 decoration-[var(--ink-3)]',
  years: 'border-b-2 border-[var(--mark-c-ink)] text-inherit no-underline',
};

const labels: Record<MarkLayer, string> = { themes: 'Themes', names: 'Names', years: 'Years' };

/** What else is marked in the text, each on its own. */
export function MarkSwitch() {
  const { state, navigate } = useViewState();
  return (
    <span
      role="group"
      aria-label="Mark in the text"
      className="flex items-baseline gap-x-3 text-ui text-ink-2"
    >
      <span aria-hidden="true">Mark</span>
      {markLayers.map((layer) => {
        const on = state.mark.includes(layer);
        return (
          <button
            key={layer}
            type="button"
            aria-pressed={on}
            className={`min-h-6 ${on ? `font-semibold text-ink ${layerLooks[layer]}` : 'link'}`}
            onClick={() =>
              navigate({
                mark: on
                  ? state.mark.filter((each) => each !== layer)
                  : markLayers.filter((each) => each === layer || state.mark.includes(each)),
              })
            }
          >
            {labels[layer]}
          </button>
        );
      })}
    </span>
  );
}
