import { type RefObject, useEffect, useRef } from 'react';
import { useManifest } from '../../components/corpus-access.tsx';
import { ViewLink } from '../../components/controls/view-link.tsx';
import type { ParagraphSize } from '../../corpus/artifact.ts';
import { computeOverview, drawLane, type OverviewBlock, placeInOverview } from './overview-model.ts';
import type { SpeechMarks } from './speech-marks-model.ts';
import type { ThemeShare } from './theme-shares-model.ts';

interface OverviewBarProps {
  paragraphs: readonly ParagraphSize[];
  marks: SpeechMarks;
  /** Paragraphs to show in full colour; `null` where none is singled out. */
  themed: ReadonlySet<number> | null;
  /** The themes of the speech, each a lane beside the hits; at most `mostLanes`. */
  themes: readonly ThemeShare[];
  /** The theme of the filter. */
  theme: string | null;
  textLengthOf: (paragraph: number) => number;
  color: string;
  text: RefObject<HTMLOListElement | null>;
}

/** Pixels from one theme's lane to the next. */
const lane = 3;

/** Lanes that there is room for beside the text. */
export const mostLanes = 22;

/** The whole speech at a glance: paragraphs as tall as their words, hits and themes beside them, and what is in sight. */
export function OverviewBar(props: OverviewBarProps) {
  const { paragraphs, marks, themed, themes, theme, textLengthOf, color, text } = props;
  const blocks = computeOverview(paragraphs);
  const { themes: known } = useManifest();
  const labelOf = (id: string) => known.find((each) => each.id === id)?.label ?? id;
  const themesOf = (n: number) =>
    themes.filter((each) => each.paragraphs.includes(n)).map(({ id }) => labelOf(id));
  const frame = useRef<HTMLDivElement>(null);
  useSight(text, frame, blocks);
  return (
    <div
      aria-hidden="true"
      className="screen-only sticky top-6 mt-3 hidden h-[min(78vh,680px)] self-start font-sans text-tick text-ink-3 @min-[700px]:block"
    >
      {blocks.map((block) => (
        <ViewLink
          key={block.n}
          to={{ p: block.n, line: null }}
          tabIndex={-1}
          className="group absolute inset-x-0"
          style={{ top: `${block.top}%`, height: `${block.height}%` }}
          title={[`Paragraph ${block.n}`, ...themesOf(block.n)].join('\n')}
        >
          {block.numbered && (
            <span className="figures absolute -top-0.5 left-0 w-[20px] text-right group-hover:text-ink">
              {block.n}
            </span>
          )}
          <span
            className="absolute top-0 bottom-px left-[24px] w-[11px] border"
            style={{
              borderColor: block.counted ? 'transparent' : color,
              background: block.counted
                ? `color-mix(in oklab, ${color} ${themed?.has(block.n) === true ? 100 : 32}%, var(--paper))`
                : 'transparent',
            }}
          />
        </ViewLink>
      ))}
      {marks.hits.map(({ hit, paragraph, start }) => {
        const block = blocks.find(({ n }) => n === paragraph);
        return (
          block && (
            <span
              key={hit}
              className="pointer-events-none absolute left-[40px] h-[2px] w-[9px] bg-[var(--mark-a-ink)]"
              style={{ top: `${placeInOverview(block, start, textLengthOf(paragraph))}%` }}
            />
          )
        );
      })}
      <svg
        className="pointer-events-none absolute top-0 left-[54px] h-full"
        width={themes.length * lane}
        viewBox={`0 0 ${Math.max(1, themes.length) * lane} 100`}
        preserveAspectRatio="none"
      >
        {themes.map(({ id, paragraphs: carriers }, i) => (
          <path
            key={id}
            d={drawLane(blocks, new Set(carriers), i * lane, lane - 1)}
            fill={id === theme ? 'var(--mark-a-ink)' : color}
            opacity={theme === null || id === theme ? 1 : 0.5}
          />
        ))}
      </svg>
      <div ref={frame} className="pointer-events-none absolute left-[22px] w-[28px] border border-ink-2" />
    </div>
  );
}

/** Keeps the frame on the part of the text that is in sight, without a render of its own. */
function useSight(
  text: RefObject<HTMLOListElement | null>,
  frame: RefObject<HTMLDivElement | null>,
  blocks: readonly OverviewBlock[],
) {
  useEffect(() => {
    let asked = 0;
    const draw = () => {
      asked = 0;
      if (text.current === null || frame.current === null) return;
      const items = [...text.current.children];
      const [top, bottom] = [0, window.innerHeight].map((edge) => placeOf(edge, items, blocks));
      frame.current.style.top = `${top}%`;
      frame.current.style.height = `${Math.max(1, (bottom ?? 0) - (top ?? 0))}%`;
    };
    const ask = () => {
      asked ||= requestAnimationFrame(draw);
    };
    ask();
    const observer = new ResizeObserver(ask);
    if (text.current !== null) observer.observe(text.current);
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  });
}

/** The place in the bar, in percent, of a height in the window. */
function placeOf(edge: number, items: readonly Element[], blocks: readonly OverviewBlock[]): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.getBoundingClientRect().top ?? 0) <= edge) low = middle;
    else high = middle - 1;
  }
  const [item, block] = [items[low], blocks[low]];
  if (item === undefined || block === undefined) return 0;
  const { top, height } = item.getBoundingClientRect();
  const share = height === 0 ? 0 : Math.min(1, Math.max(0, (edge - top) / height));
  return block.top + block.height * share;
}
