import { useManifest, useAnswer } from '../../../components/corpus-access.tsx';
import { ViewLink } from '../../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../../components/evidence/evidence-number.tsx';
import { PassageList } from '../../../components/evidence/passage-list.tsx';
import { formatFixed, formatQuantity } from '../../../components/format.ts';
import { Waiting } from '../../../components/status/message.tsx';
import type { CorpusName } from '../../../corpus/name-kind.ts';
import { nameEvidence } from '../../../url-state/evidence-key.ts';
import { filterOf } from '../../../url-state/resolve-link.ts';
import { useViewState } from '../../../url-state/view-state.tsx';
import { NameCompany } from './name-company.tsx';
import { NameThemes } from './name-themes.tsx';
import { NameTrend } from './name-trend.tsx';
import { NameWords } from './name-words.tsx';
import { kindNames } from './names-model.ts';

const shownPassages = 6;

/** Everything on one name: how it went, what was said, in which words, next to whom. */
export function NamePage({ name }: { name: CorpusName }) {
  const { state } = useViewState();
  const { themes } = useManifest();
  const selection = filterOf(state);
  const { data: evidence } = useAnswer('nameEvidence', { name: name.id, selection });
  const { data: profile } = useAnswer('nameProfile', { name: name.id, selection });
  if (evidence === undefined || profile === undefined)
    return <Waiting height={720} what="The name is being counted." />;
  const forms = evidence?.forms.map(({ text, count }) => `${text} ${count}`).join(', ') ?? '';
  return (
    <article className="@container">
      <header className="pb-5">
        <p className="text-note text-ink-3">
          <ViewLink to={{ named: null, evidence: null }}>All names</ViewLink> · {kindNames[name.kind]}
        </p>
        <h1 className="text-h1-phone sm:text-h1">{name.label}</h1>
        <p className="mt-2 max-w-[75ch] text-ink-2">
          {evidence !== null && evidence.rate.count > 0 ? (
            <>
              <EvidenceNumber of={nameEvidence(name.id)} className="number">
                {formatQuantity(evidence.rate.count, 'mention')}
              </EvidenceNumber>
              , {formatFixed(evidence.rate.perThousandWords, 2)} per 1,000 words, in{' '}
              {formatQuantity(evidence.passageCount, 'paragraph')}. Written as: {forms}.
            </>
          ) : (
            'It is not named in what the filter leaves.'
          )}
        </p>
        <p className="screen-only mt-2 flex flex-wrap gap-x-5 gap-y-1">
          <ViewLink to={{ name: name.id, named: null, facet: 'overview', evidence: null }}>
            Themes of the paragraphs that name it
          </ViewLink>
          <ViewLink to={{ view: 'search', q: `name:${name.id}`, evidence: null }}>Search in them</ViewLink>
          <ViewLink
            to={{ view: 'compare', a: `name:${name.id}`, b: `others:name:${name.id}`, evidence: null }}
          >
            Compare them with all others
          </ViewLink>
        </p>
      </header>
      <div className="grid gap-x-12 gap-y-10 border-t border-ink pt-4 @min-[820px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-10">
          <NameTrend name={name} />
          {evidence !== null && evidence.passageCount > 0 && (
            <PassageList
              passages={evidence.passages.slice(0, shownPassages)}
              count={evidence.passageCount}
              noun="mention"
            />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <NameCompany name={name} />
          {themes.length > 0 && <NameThemes name={name} themes={profile.themes} />}
          <NameWords name={name} words={profile.words} tested={profile.wordsTested} />
        </div>
      </div>
    </article>
  );
}
