import { themeMeasures } from '../../analysis/theme-measure.ts';
import { TimeDots } from '../../components/charts/time-dots.tsx';
import type { TableSpec } from '../../components/charts/table-spec.ts';
import { Figure } from '../../components/charts/figure.tsx';
import { findSpeech, useAnswer, useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { excerptOf } from '../../components/excerpt.ts';
import {
  formatThemeChange,
  formatThemeInputs,
  formatThemeSpan,
  formatThemeValue,
} from '../../components/format-theme.ts';
import { MarkedText } from '../../components/marked-text.tsx';
import { smallSampleSentence } from '../../components/small-n-sentence.ts';
import { speechColor } from '../../components/speech-color.ts';
import type { Passage } from '../../search/passage.ts';
import { themeEvidence } from '../../url-state/evidence-key.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import { spanOf, type ThemeShift, type ThemeShifts } from './theme-shifts-model.ts';
import { nameSpeech } from '../../components/speech-name.ts';

const measure = 'paragraphs';

/** The themes that moved most between the halves of the span, each with a sentence that shows it. */
export function ThemeShiftsFigure({ model }: { model: ThemeShifts }) {
  const { state } = useViewState();
  const { shifts, split } = model;
  const filter = filterOf(state);
  const { data: quotes } = useAnswer('themeQuotes', {
    quotes: shifts.map(({ row, quoted }) => ({
      theme: row.id,
      selection: { ...spanOf(split[quoted]), within: filter },
    })),
  });
  const size = (half: 'early' | 'late') =>
    `${formatThemeSpan(split[half])} (${split[half].paragraphs.length} ¶)`;
  return (
    <Figure
      id="shifts"
      title="Strongest shifts"
      note={`Share of paragraphs on a theme, ${size('early')} to ${size('late')}; bars: intervals (${themeMeasures[measure].interval})`}
      summary={summarize(model)}
      table={tableOf(model)}
    >
      <ul>
        {shifts.map((shift, i) => (
          <li
            key={shift.row.id}
            className="grid items-center gap-x-8 gap-y-1 border-b border-rule py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,3fr)] xl:grid-cols-[200px_200px_minmax(0,1fr)]"
          >
            <ShiftNumbers shift={shift} model={model} />
            <TimeDots
              axis={model.axis}
              max={model.max}
              height={44}
              intervals
              dots={shift.points.map(({ key, day, index, value, cell }) => ({
                key,
                day,
                value,
                low: cell.low,
                high: cell.high,
                color: speechColor(index).mark,
              }))}
            />
            <div className="min-h-12 sm:col-span-2 xl:col-span-1">
              <Quote passage={quotes?.[i] ?? null} />
            </div>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-note text-ink-3">
        {smallSampleSentence(split.early.documents.length, split.late.documents.length)}
      </p>
    </Figure>
  );
}

function ShiftNumbers({ shift, model }: { shift: ThemeShift; model: ThemeShifts }) {
  const { row, early, late } = shift;
  const number = (half: 'early' | 'late') => (
    <EvidenceNumber
      of={themeEvidence(row.id, model.selections[half], measure)}
      label={`${row.label}, ${formatThemeSpan(model.split[half])}: ${formatThemeValue(measure, shift[half].value)}, ${formatThemeInputs(measure, shift[half])}`}
      className="number figures font-semibold"
    >
      {formatThemeValue(measure, shift[half].value)}
    </EvidenceNumber>
  );
  return (
    <div>
      <h3 className="text-row font-semibold">
        <ViewLink
          to={{ view: 'themes', about: row.id }}
          className="inline-block py-0.5 leading-[22px] hover:underline"
        >
          {row.label}
        </ViewLink>
      </h3>
      <p>
        <span className="text-row whitespace-nowrap">
          {number('early')} <span aria-label="to">{(row.change ?? 0) > 0 ? '↗' : '↘'}</span> {number('late')}
        </span>{' '}
        <span className="figures ml-1 text-note whitespace-nowrap text-ink-3">
          {early.count}/{early.total} to {late.count}/{late.total} ¶
        </span>
      </p>
    </div>
  );
}

function Quote({ passage }: { passage: Passage | null }) {
  const manifest = useManifest();
  if (passage === null) return null;
  const { index } = findSpeech(manifest, passage.document);
  const { text, marks, cutBefore, cutAfter } = excerptOf(passage.text, passage.marks, 130);
  const speech = nameSpeech(manifest, passage.document);
  return (
    <blockquote dir="auto" className="-indent-2 pl-2 font-serif text-passage">
      “{cutBefore && '… '}
      <MarkedText text={text} marks={marks} />
      {cutAfter && ' …'}”{' '}
      <span className="font-sans text-note whitespace-nowrap text-ink-3">
        <ViewLink
          to={{ view: 'read', doc: passage.document, p: passage.paragraph, line: null, q: '' }}
          aria-label={`${speech} ¶${passage.paragraph}, read it`}
        >
          <span style={{ color: speechColor(index).text }}>{speech}</span> ¶{passage.paragraph}
        </ViewLink>
        ,{' '}
        <ViewLink
          to={{ view: 'read', doc: passage.document, p: null, line: passage.startLine, source: 'both' }}
          aria-label={`Line ${passage.startLine} of the source`}
        >
          line {passage.startLine}
        </ViewLink>
      </span>
    </blockquote>
  );
}

function summarize({ shifts, split }: ThemeShifts): string {
  const moves = shifts.map(
    ({ row, early, late }) =>
      `${row.label} from ${formatThemeValue(measure, early.value)} to ${formatThemeValue(measure, late.value)}`,
  );
  return `Between ${formatThemeSpan(split.early)} and ${formatThemeSpan(split.late)}: ${moves.join('; ')}.`;
}

function tableOf({ shifts, split, selections }: ThemeShifts): TableSpec<ThemeShift> {
  const halves = (['early', 'late'] as const).flatMap((half) => {
    const span = formatThemeSpan(split[half]);
    return [
      {
        id: `${half}-count`,
        label: `Paragraphs, ${span}`,
        figures: true,
        value: (shift: ThemeShift) => shift[half].count,
      },
      {
        id: `${half}-total`,
        label: `of, ${span}`,
        figures: true,
        value: (shift: ThemeShift) => shift[half].total,
      },
      {
        id: `${half}-share`,
        label: `Share, ${span}`,
        figures: true,
        value: (shift: ThemeShift) => shift[half].value,
        show: (shift: ThemeShift) => (
          <EvidenceNumber of={themeEvidence(shift.row.id, selections[half], measure)}>
            {formatThemeValue(measure, shift[half].value)}
          </EvidenceNumber>
        ),
      },
    ];
  });
  return {
    rows: shifts,
    key: ({ row }) => row.id,
    columns: [
      { id: 'theme', label: 'Theme', value: ({ row }) => row.label },
      ...halves,
      {
        id: 'change',
        label: 'Change, points',
        figures: true,
        value: ({ row }) => (row.change === null ? null : row.change * 100),
        show: ({ row }) => formatThemeChange(measure, row.change),
      },
    ],
  };
}
