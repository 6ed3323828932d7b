import { useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useViewState } from '../../url-state/view-state.tsx';
import { Codebook } from './codebook.tsx';
import { DocumentsPart } from './documents-part.tsx';
import { MethodPart } from './method-part.tsx';

const parts = [
  ['documents', 'Documents'],
  ['codebook', 'Codebook'],
  ['method', 'How numbers are made'],
] as const;

export default function CorpusView() {
  const manifest = useManifest();
  const { state } = useViewState();
  return (
    <>
      <h1 className="pt-4 text-h1-phone sm:text-h1">What is in here</h1>
      <p className="mt-1 max-w-[700px] font-serif text-passage text-ink-2">{manifest.description}</p>
      <nav aria-label="Parts of this view" className="screen-only mt-4 mb-6 border-b border-rule">
        <ul className="flex gap-x-6">
          {parts.map(([part, label]) => (
            <li key={part}>
              <ViewLink
                to={{ part }}
                aria-current={state.part === part ? 'page' : undefined}
                className={`block border-b-2 py-1.5 text-row ${state.part === part ? 'border-ink font-semibold' : 'border-transparent text-ink-2 hover:text-ink'}`}
              >
                {label}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
      {state.part === 'documents' && <DocumentsPart />}
      {state.part === 'codebook' && <Codebook />}
      {state.part === 'method' && <MethodPart />}
    </>
  );
}
