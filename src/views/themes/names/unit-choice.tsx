import { ChoiceLinks } from '../../../components/controls/choice-links.tsx';
import type { UrlState } from '../../../url-state/parameters.ts';

/** In one paragraph, or in one sentence. */
export function UnitChoice({ current }: { current: UrlState['beside'] }) {
  return (
    <ChoiceLinks
      label="In one"
      labelled
      current={current}
      choices={(['paragraph', 'sentence'] as const).map((id) => ({
        id,
        label: id,
        to: { beside: id, evidence: null },
      }))}
    />
  );
}
