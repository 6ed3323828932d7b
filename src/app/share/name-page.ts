import type { Manifest } from '../../corpus/artifact.ts';
import type { UrlState } from '../../url-state/parameters.ts';
import { describeView } from './describe-view.ts';

/** Title and description of the page follow the view: what tabs, bookmarks and programs that read the page show. */
export function namePage(state: UrlState, manifest: Manifest): void {
  const { title, sentence } = describeView(state, manifest);
  document.title = `${title.replace(': ', ' · ')} · ${manifest.shortTitle} · Rostrum`;
  document.querySelector('meta[name="description"]')?.setAttribute('content', sentence);
}
