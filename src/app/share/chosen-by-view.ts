import type { Manifest } from '../../corpus/artifact.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { readDocument } from '../../url-state/resolve-link.ts';
import { findShownPair } from '../../views/compare/default-sides-model.ts';

/**
 * What a link to be sent says by name though the page leaves it open: what the view chooses for itself, and what
 * another state of the corpus would lead it to choose otherwise.
 */
export function chosenByView(state: UrlState, manifest: Manifest): Partial<UrlState> {
  if (state.view === 'compare') return findShownPair(state, manifest) ?? {};
  const doc = state.view === 'read' ? (readDocument(state, manifest)?.id ?? null) : null;
  return doc === null ? {} : { doc };
}
