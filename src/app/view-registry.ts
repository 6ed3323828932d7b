import { type ComponentType, lazy } from 'react';
import type { ViewId } from '../url-state/parameters.ts';

interface View {
  /** The name of its link. */
  label: string;
  Component: ComponentType;
}

/** Every view: a folder under views/, a word in `viewIds`, and a line here. */
export const viewRegistry = {
  timeline: { label: 'Timeline', Component: lazy(() => import('../views/timeline/timeline-view.tsx')) },
  themes: { label: 'Themes', Component: lazy(() => import('../views/themes/themes-view.tsx')) },
  compare: { label: 'Compare', Component: lazy(() => import('../views/compare/compare-view.tsx')) },
  search: { label: 'Search', Component: lazy(() => import('../views/search/search-view.tsx')) },
  read: { label: 'Read', Component: lazy(() => import('../views/read/read-view.tsx')) },
  corpus: { label: 'Corpus', Component: lazy(() => import('../views/corpus/corpus-view.tsx')) },
} satisfies Record<ViewId, View>;
