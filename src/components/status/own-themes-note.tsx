import { useViewState } from '../../url-state/view-state.tsx';
import { ViewLink } from '../controls/view-link.tsx';
import { useOwnThemes } from '../corpus-access.tsx';

/** Says in every view that the themes are not the shipped ones, and leads back to those. */
export default function OwnThemesNote() {
  const custom = useOwnThemes();
  const { state, navigate } = useViewState();
  if (custom.length === 0) return null;
  const own = new Set(custom.filter(({ shipped }) => shipped === null).map(({ theme }) => theme.id));
  const kept = <Id extends string | null>(id: Id) => (id !== null && own.has(id) ? null : id);
  const { evidence } = state;
  const back = () =>
    navigate({
      own: '',
      edit: null,
      theme: kept(state.theme),
      about: kept(state.about),
      passages: kept(state.passages),
      evidence: evidence?.kind === 'theme' ? null : evidence,
    });
  return (
    <section aria-label="Themes of your own" className="page screen-only pt-3">
      <p className="flex flex-wrap items-baseline gap-x-4 border-l-2 border-ink pl-3 text-ui text-ink-2">
        <span>
          Counted with themes of your own:{' '}
          {custom.map(({ theme, shipped }, i) => (
            <span key={theme.id}>
              {i > 0 && ', '}
              <b className="font-semibold text-ink">{theme.label}</b> (
              {shipped === null ? 'new' : 'cues changed'})
            </span>
          ))}
          .
        </span>
        <ViewLink to={{ view: 'themes', facet: 'own', about: null, edit: null }}>Edit</ViewLink>
        <button type="button" className="link" onClick={back}>
          Back to the shipped themes
        </button>
      </p>
    </section>
  );
}
