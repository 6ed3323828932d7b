import { useEffect, useRef } from 'react';
import { leastSimilarity } from '../../analysis/alignment.ts';
import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { usePageKeys } from '../../components/controls/use-page-keys.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import { useManifest } from '../../components/corpus-access.tsx';
import { EvidenceNumber } from '../../components/evidence/evidence-number.tsx';
import { formatCount, formatFixed, formatQuantity } from '../../components/format.ts';
import type { AlignedTexts } from '../../search/aligned-texts.ts';
import { pairEvidence } from '../../url-state/evidence-key.ts';
import { useViewState } from '../../url-state/view-state.tsx';
import {
  type AlignedRow,
  formatNumbers,
  layoutAlignedRows,
  type LooseRow,
  type OnTheme,
  type PairRow,
  stepMatches,
} from './aligned-rows-model.ts';
import { AlignedPassages, type AlignedSide } from './aligned-passages.tsx';
import { AlignmentBand } from './alignment-band.tsx';
import { AlignmentMap } from './alignment-map.tsx';

interface AlignedTextsViewProps {
  texts: AlignedTexts;
  /** The paragraphs on the theme that is asked for; `null` for all. */
  onTheme: OnTheme | null;
  a: AlignedSide;
  b: AlignedSide;
}

/** Both texts with what goes together level: pairs joined by bands, the rest folded. */
export function AlignedTextsView({ texts, onTheme, a, b }: AlignedTextsViewProps) {
  const { state } = useViewState();
  const rows = layoutAlignedRows(texts, onTheme);
  useShownMatch(state.match);
  return (
    <section aria-labelledby="aligned-texts">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="aligned-texts">The two texts, aligned</h2>
        <p className="min-w-0 flex-1 basis-72 text-note text-ink-3">
          {texts.tooLong === null ? (
            <>
              {formatQuantity(texts.pairs.length, 'pair')} of passages that are each other’s best match,
              cosine {formatFixed(leastSimilarity, 2)} and more; the darker the band, the closer.{' '}
              {state.marks === 'runs' && (
                <>
                  <mark>Marked</mark>: {state.run} words and more in a row that stand in both speeches.
                </>
              )}
              {state.marks === 'words' &&
                'In ink: words that both passages of a pair have, in the same order.'}
            </>
          ) : (
            `Together the texts have more than ${formatCount(texts.tooLong)} pairs of paragraphs; so many are not aligned. Both stand whole.`
          )}
        </p>
      </div>
      <MatchControls rows={rows} />
      <div className="grid gap-x-6 @min-[1100px]:grid-cols-[64px_minmax(0,1fr)]">
        <div className="screen-only @max-[1099px]:hidden">
          <div className="sticky top-16 pt-2">
            <AlignmentMap texts={texts} colors={{ a: a.color, b: b.color }} current={state.match} />
          </div>
        </div>
        <ol aria-label="Passages, pair by pair">
          {rows.map((row) =>
            row.kind === 'pair' ? (
              <Pair key={row.match} row={row} a={a} b={b} total={texts.pairs.length} />
            ) : (
              <Loose key={row.key} row={row} a={a} b={b} open={texts.tooLong !== null} />
            ),
          )}
        </ol>
      </div>
      {rows.length === 0 && (
        <p className="py-4 font-serif text-passage text-ink-2">
          Neither text has a passage on this theme.{' '}
          <ViewLink to={{ passages: null }}>Show all passages</ViewLink>
        </p>
      )}
    </section>
  );
}

function MatchControls({ rows }: { rows: AlignedRow[] }) {
  const { themes } = useManifest();
  const { state, navigate } = useViewState();
  const steps = stepMatches(rows, state.match);
  usePageKeys((key) => {
    if (steps !== null && key === 'n') navigate({ match: steps.next });
    if (steps !== null && key === 'p') navigate({ match: steps.previous });
  });
  return (
    <div className="screen-only sticky top-0 z-5 mb-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-rule bg-paper py-2 text-note text-ink-2">
      {steps === null ? (
        <span>No passages go together.</span>
      ) : (
        <>
          <ViewLink to={{ match: steps.previous }} className="link py-[3px]">
            Previous match
          </ViewLink>
          <ViewLink to={{ match: steps.next }} className="link py-[3px]">
            Next match
          </ViewLink>
          <span role="status" className="figures text-ink-3">
            {state.match === null
              ? formatQuantity(steps.matches.length, 'match', 'matches')
              : `Match ${state.match} of ${steps.matches.length}`}
          </span>
        </>
      )}
      <label>
        <span className="sr-only">Passages on</span>
        <select
          className="min-h-[24px] max-w-52 cursor-pointer border-b border-edge bg-paper"
          value={state.passages ?? ''}
          onChange={(event) => navigate({ passages: event.target.value || null, match: null })}
        >
          <option value="">All themes</option>
          {themes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <ChoiceLinks
        label="Mark"
        labelled
        current={state.marks}
        choices={[
          { id: 'runs', label: 'shared runs', to: { marks: 'runs' } },
          { id: 'words', label: 'word for word', to: { marks: 'words' } },
          { id: 'off', label: 'nothing', to: { marks: 'off' } },
        ]}
      />
    </div>
  );
}

const columns = 'grid gap-x-4 @min-[760px]:grid-cols-[minmax(0,1fr)_84px_minmax(0,1fr)]';

interface PairProps {
  row: PairRow;
  a: AlignedSide;
  b: AlignedSide;
  total: number;
}

function Pair({ row, a, b, total }: PairProps) {
  const { state } = useViewState();
  const [left, right] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const current = state.match === row.match;
  return (
    <li
      id={matchId(row.match)}
      aria-current={current ? 'true' : undefined}
      className={`${columns} scroll-mt-16 py-2 ${current ? 'bg-sunk' : ''}`}
    >
      <div
        className="border-l-2 pl-2 @min-[760px]:border-0 @min-[760px]:pl-0"
        style={{ borderColor: a.color.mark }}
      >
        <SideLabel side={a} numbers={row.a.map(({ n }) => n)} />
        <AlignedPassages paragraphs={row.a} side={a} host={left} />
      </div>
      <div
        className="relative min-h-6 border-x-2 max-[0px]:hidden @max-[759px]:border-0"
        style={{ borderLeftColor: a.color.mark, borderRightColor: b.color.mark }}
      >
        <div className="@max-[759px]:hidden">
          <AlignmentBand left={left} right={right} similarity={row.similarity} />
        </div>
        <p className="relative flex flex-wrap gap-x-3 py-1 text-note @min-[760px]:sticky @min-[760px]:top-16 @min-[760px]:flex-col @min-[760px]:items-center @min-[760px]:pt-6">
          <EvidenceNumber
            of={pairEvidence(
              { document: a.document.id, paragraphs: row.a.map(({ n }) => n) },
              { document: b.document.id, paragraphs: row.b.map(({ n }) => n) },
            )}
            className="number figures min-h-[24px] min-w-[24px] text-center font-semibold"
            label={`${formatFixed(row.similarity, 2)}: cosine of match ${row.match} of ${total}`}
          >
            {formatFixed(row.similarity, 2)}
          </EvidenceNumber>
          {row.shape !== 'pair' && <span>{row.shape}</span>}
          {row.moved && <span>moved</span>}
        </p>
      </div>
      <div
        className="border-l-2 pl-2 @min-[760px]:border-0 @min-[760px]:pl-0"
        style={{ borderColor: b.color.mark }}
      >
        <SideLabel side={b} numbers={row.b.map(({ n }) => n)} />
        <AlignedPassages paragraphs={row.b} side={b} host={right} />
      </div>
    </li>
  );
}

/** Where the texts stand below each other, whose passage this is. */
function SideLabel({ side, numbers }: { side: AlignedSide; numbers: number[] }) {
  return (
    <p className="text-note font-semibold @min-[760px]:hidden" style={{ color: side.color.text }}>
      {side.name} ¶{formatNumbers(numbers)}
    </p>
  );
}

interface LooseProps {
  row: LooseRow;
  a: AlignedSide;
  b: AlignedSide;
  /** Whether it stands open whatever the link says. */
  open: boolean;
}

function Loose({ row, a, b, open }: LooseProps) {
  const { state } = useViewState();
  const unfolded = state.unfold ?? [];
  const shown = open || unfolded.includes(row.key);
  const others = unfolded.filter((key) => key !== row.key);
  const toggled = shown ? others : [...others, row.key];
  const toggle = (
    <ViewLink
      to={{ unfold: toggled.length === 0 ? null : toggled }}
      aria-expanded={shown}
      className="screen-only link ml-3 inline-block min-w-[24px] py-[3px] text-ink-2"
    >
      {shown ? 'Fold' : 'Show'}
    </ViewLink>
  );
  const side = (own: AlignedSide, other: AlignedSide, paragraphs: LooseRow['a']) =>
    paragraphs.length === 0 ? (
      <div className="@max-[759px]:hidden" />
    ) : (
      <div className="min-w-0">
        {!open && (
          <p className="py-1 pl-[2.4rem] text-note text-ink-3">
            <span className="font-semibold @min-[760px]:hidden" style={{ color: own.color.text }}>
              {own.name}{' '}
            </span>
            ¶{formatNumbers(paragraphs.map(({ n }) => n))} {paragraphs.length === 1 ? 'matches' : 'match'}{' '}
            nothing in {other.name}
            {toggle}
          </p>
        )}
        {shown && <AlignedPassages paragraphs={paragraphs} side={own} />}
      </div>
    );
  return (
    <li className={columns}>
      {side(a, b, row.a)}
      <div className="@max-[759px]:hidden" />
      {side(b, a, row.b)}
    </li>
  );
}

function matchId(match: number): string {
  return `match-${match}`;
}

/** Brings the match that the link names into sight. */
function useShownMatch(match: number | null): void {
  useEffect(() => {
    if (match !== null) document.getElementById(matchId(match))?.scrollIntoView({ block: 'start' });
  }, [match]);
}
