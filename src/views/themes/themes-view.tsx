import type { ComponentType } from 'react';
import { useChartsSoon } from '../../components/charts/lazy-interval-chart.tsx';
import { useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { Message } from '../../components/status/message.tsx';
import type { UrlState } from '../../url-state/parameters.ts';
import { filteredDocuments } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { Names } from './names/names.tsx';
import { NothingLeft } from './nothing-left.tsx';
import { Overview } from './overview.tsx';
import { OwnThemes } from './own/own-themes.tsx';
import { SpeechCourse } from './speech-course.tsx';
import { ThemePage } from './theme-page.tsx';
import { ThemeTabs } from './theme-tabs.tsx';
import { ThemesTogether } from './themes-together.tsx';
import { Topics } from './topics.tsx';
import { WhatChanged } from './what-changed.tsx';

const parts = {
  overview: Overview,
  changed: WhatChanged,
  together: ThemesTogether,
  course: SpeechCourse,
  topics: Topics,
  names: Names,
  own: OwnThemes,
} satisfies Record<UrlState['facet'], ComponentType>;

export default function ThemesView() {
  const manifest = useManifest();
  const { state } = useViewState();
  useChartsSoon();
  if (manifest.themes.length === 0 && state.facet !== 'own' && state.facet !== 'names')
    return (
      <>
        <h1 className="sr-only">Themes</h1>
        <NoThemes />
      </>
    );
  const Part = parts[state.facet];
  const theme = manifest.themes.find(({ id }) => id === state.about);
  const nothingLeft = filteredDocuments(state, manifest).length === 0;
  return (
    <>
      {(nothingLeft || theme === undefined) && <h1 className="sr-only">Themes</h1>}
      <ThemeTabs />
      {nothingLeft ? <NothingLeft /> : theme === undefined ? <Part /> : <ThemePage theme={theme} />}
    </>
  );
}

function NoThemes() {
  return (
    <Message title="No themes are defined">
      <p>
        A theme is a subject with the words that tell it. Define some in <code>seeds/themes.yaml</code>, then
        run <code>npm start</code> again; or{' '}
        <ViewLink to={{ facet: 'own', edit: '1' }}>make one here</ViewLink>, for this link.
      </p>
    </Message>
  );
}
