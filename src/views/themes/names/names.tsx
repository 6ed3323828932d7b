import type { ComponentType } from 'react';
import { ChoiceLinks } from '../../../components/controls/choice-links.tsx';
import { useManifest } from '../../../components/corpus-access.tsx';
import { Message } from '../../../components/status/message.tsx';
import { kindLabels } from '../../../components/name-kind-labels.ts';
import { nameKinds } from '../../../corpus/name-kind.ts';
import type { UrlState } from '../../../url-state/parameters.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { NameBars } from './name-bars.tsx';
import { NameMap } from './name-map.tsx';
import { NameMatrix } from './name-matrix.tsx';
import { NamePage } from './name-page.tsx';
import { NamesTogether } from './names-together.tsx';

const looks = {
  bars: ['By speech', NameBars],
  matrix: ['Matrix', NameMatrix],
  together: ['Named together', NamesTogether],
  map: ['Map', NameMap],
} satisfies Record<UrlState['look'], [string, ComponentType]>;

/** Who and what is named: states, organisations, treaties, people, places, events. */
export function Names() {
  const manifest = useManifest();
  const { state } = useViewState();
  const name = manifest.names?.find(({ id }) => id === state.named);
  if (name !== undefined) return <NamePage name={name} />;
  if (manifest.names === undefined || manifest.names.length === 0)
    return (
      <Message title="No name was found in these texts">
        <p>
          Names are found by <code>seeds/names.yaml</code>. Put those that matter in your texts there, then
          run <code>npm start</code> again.
        </p>
      </Message>
    );
  const [, Look] = looks[state.look];
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap gap-x-8 gap-y-2">
        <ChoiceLinks
          label="Look"
          labelled
          current={state.look}
          choices={Object.entries(looks).flatMap(([id, [label]]) =>
            isLook(id) ? [{ id, label, to: { look: id, evidence: null } }] : [],
          )}
        />
        {state.look !== 'map' && (
          <ChoiceLinks
            label="Kind"
            labelled
            current={state.kind}
            choices={(['all', ...nameKinds] as const).map((id) => ({
              id,
              label: kindLabels[id],
              to: { kind: id, evidence: null },
            }))}
          />
        )}
      </div>
      <Look />
    </>
  );
}

function isLook(id: string): id is UrlState['look'] {
  return Object.hasOwn(looks, id);
}
