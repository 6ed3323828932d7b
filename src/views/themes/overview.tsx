import { Waiting } from '../../components/status/message.tsx';
import { MatrixFigure } from './matrix-figure.tsx';
import { computeMovedThemes } from './moved-themes-model.ts';
import { MovedThemesFigure } from './moved-themes.tsx';
import { NothingLeft } from './nothing-left.tsx';
import { useThemeMatrix } from './use-theme-matrix.ts';

/** All themes: the matrix, and those that moved most. */
export function Overview() {
  const { matrix, kind, automatic, stale } = useThemeMatrix();
  if (matrix === null) return <Waiting height={640} what="The themes are being counted." />;
  if (matrix.all.paragraphs === 0) return <NothingLeft />;
  const moved = computeMovedThemes(matrix);
  return (
    <div aria-busy={stale} className="flex flex-col gap-10">
      <MatrixFigure matrix={matrix} kind={kind} automatic={automatic} />
      {moved !== null && matrix.axis !== null && (
        <div className="border-t border-ink pt-4">
          <MovedThemesFigure matrix={matrix} moved={moved} axis={matrix.axis} />
        </div>
      )}
    </div>
  );
}
