import type { ReactNode } from 'react';
import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatQuantity, formatSpelled } from '../../components/format.ts';
import { Message } from '../../components/status/message.tsx';
import type { ThemeDefinition } from '../../corpus/artifact.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { BuildRemarks } from './build-remarks.tsx';

/** Every theme with all that it is found by. */
export function Codebook() {
  const { themes } = useManifest();
  const { state } = useViewState();
  const { theme: _, ...selection } = filterOf(state);
  const { data } = useAnswer('themeTable', { selection, measure: 'paragraphs' });
  if (themes.length === 0)
    return (
      <Message title="This corpus has no themes">
        <p>
          A theme is an entry in <code className="font-sans">seeds/themes.yaml</code>: an id, a label, a
          definition and cues. The head of the shipped file explains them;{' '}
          <code className="font-sans">npm start</code> reads the file anew.
        </p>
      </Message>
    );
  return (
    <>
      <p className="mb-3 max-w-[860px] text-row text-ink-2">
        {formatQuantity(themes.length, 'theme')}, defined by hand in{' '}
        <code className="font-sans">seeds/themes.yaml</code> and found by cues. A paragraph carries a theme
        where one strong cue stands in it, or several different weak ones. It may carry several themes or
        none. A cue can be there without its subject, and a subject without a cue.
      </p>
      <CueGrammar />
      <BuildRemarks />
      {themes.map((theme) => {
        const total = data?.rows.find(({ id }) => id === theme.id)?.total;
        return (
          <section
            key={theme.id}
            aria-labelledby={`theme-${theme.id}`}
            className={`grid gap-x-10 gap-y-2 border-t py-4 lg:grid-cols-[280px_minmax(0,1fr)] ${state.theme === theme.id ? 'border-t-2 border-ink' : 'border-rule-2'}`}
          >
            <div>
              <h2 id={`theme-${theme.id}`}>{theme.label}</h2>
              <p className="text-note text-ink-3">{theme.id}</p>
              <p className="mt-1 text-ui leading-[26px] text-ink-2">
                {total !== undefined && (
                  <EvidenceNumber of={themeEvidence(theme.id, 'all', 'paragraphs')}>
                    {total.count} of {formatQuantity(total.total, 'paragraph')}
                  </EvidenceNumber>
                )}
              </p>
              <p className="screen-only flex gap-x-4 text-note leading-[24px]">
                <ViewLink to={{ view: 'themes', theme: theme.id }}>In Themes</ViewLink>
                <ViewLink to={{ view: 'search', q: `theme:${theme.id}` }}>Its paragraphs</ViewLink>
              </p>
            </div>
            <ThemeCues theme={theme} />
          </section>
        );
      })}
    </>
  );
}

function ThemeCues({ theme }: { theme: ThemeDefinition }) {
  const { definition, strong, weak, not, weakNeeded } = theme;
  return (
    <div className="min-w-0">
      {definition !== '' && (
        <p className="mb-2 max-w-[700px] font-serif text-passage" dir="auto">
          {definition}
        </p>
      )}
      <dl className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-3 gap-y-1 text-ui">
        <CueRow label="Strong" note="one is enough" cues={strong} />
        <CueRow label="Weak" note={`it takes ${formatSpelled(weakNeeded)}`} cues={weak} />
        <CueRow label="Not" note="takes a match away" cues={not} />
      </dl>
    </div>
  );
}

function CueRow({ label, note, cues }: { label: string; note: string; cues: readonly string[] }) {
  if (cues.length === 0) return null;
  return (
    <>
      <dt>
        <span className="font-semibold">{label}</span>
        <span className="block text-note text-ink-3">{note}</span>
      </dt>
      <dd>
        <ul className="flex flex-wrap gap-x-3 gap-y-0.5 font-serif text-[15px] leading-[22px]">
          {cues.map((cue) => (
            <li key={cue} className="border-b border-rule" dir="auto">
              {cue}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

const grammar: [sign: string, meaning: ReactNode][] = [
  ['terroris*', 'an asterisk stands for any letters; alone, for any one word'],
  ['embargo', 'also finds “embargo’s”, not “embargoes”'],
  ['defence/defense shield', 'a slash joins alternatives for one word'],
  ['US, =West', 'capitals only, or a word after =, are compared letter for letter: “US” is not “us”'],
  ['missile* near/5 Europe', 'in either order, with at most five words between'],
  ['^ colleagues', '^ is the start of a paragraph, $ its end'],
];

function CueGrammar() {
  return (
    <details className="mb-6 text-ui">
      <summary className="cursor-pointer text-ink-2">How a cue is written</summary>
      <table className="mt-2 border-collapse">
        <tbody>
          {grammar.map(([sign, meaning]) => (
            <tr key={sign} className="border-t border-rule">
              <th scope="row" className="py-1 pr-6 text-left font-serif font-normal">
                {sign}
              </th>
              <td className="py-1 text-ink-2">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
