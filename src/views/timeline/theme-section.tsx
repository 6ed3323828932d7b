import { useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { useChartsSoon } from '../../components/charts/lazy-interval-chart.tsx';
import { Waiting } from '../../components/status/message.tsx';
import { filteredDocuments, filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { StartingQuestions } from './starting-questions.tsx';
import { computeStartingQuestions } from './starting-questions-model.ts';
import { ThemeShiftsFigure } from './theme-shifts.tsx';
import { computeThemeShifts } from './theme-shifts-model.ts';

/** Beyond this many speeches the small charts have a point a year. */
const mostPoints = 40;

/** Below the axis: what moved, and where to go on from here. */
export function ThemeSection() {
  const manifest = useManifest();
  const { state } = useViewState();
  useChartsSoon();
  const selection = filterOf(state);
  const documents = filteredDocuments(state, manifest);
  const { data: table } = useAnswer('themeTable', {
    selection,
    measure: 'paragraphs',
    group: documents.length > mostPoints ? 'year' : 'document',
  });
  const { data: name } = useAnswer('frequentName', { selection });
  if (table === undefined || name === undefined)
    return <Waiting height={360} what="The themes are being counted." />;

  const shifts = computeThemeShifts(table, manifest.documents, state.theme);
  const questions = computeStartingQuestions({ documents, themesMoved: shifts !== null, name });
  if (shifts === null && questions.length === 0) return null;
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 border-t border-ink pt-3 lg:grid-cols-[minmax(0,2.7fr)_minmax(0,1fr)]">
      {shifts !== null && <ThemeShiftsFigure model={shifts} />}
      {questions.length > 0 && <StartingQuestions questions={questions} />}
    </div>
  );
}
