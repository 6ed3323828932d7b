import type { AlignedParagraph, AlignedTexts } from '../../search/aligned-texts.ts';
import { formatFixed } from '../../components/format.ts';
import { ViewLink } from '../../components/controls/view-link.tsx';
import type { Sides } from './use-sides.ts';

const width = 64;
const height = 520;
const bar = 10;

interface AlignmentMapProps {
  texts: AlignedTexts;
  colors: { a: Sides['a']['color']; b: Sides['b']['color'] };
  /** The match in hand. */
  current: number | null;
}

/** Both texts from beginning to end, a block a paragraph, with the pairs between them: what moved crosses. For the
 * eye and the pointer; the list beside it holds the same. */
export function AlignmentMap({ texts, colors, current }: AlignmentMapProps) {
  const longest = Math.max(sumTokens(texts.a), sumTokens(texts.b), 1);
  const scale = height / longest;
  const ofA = placeParagraphs(texts.a, scale);
  const ofB = placeParagraphs(texts.b, scale);
  return (
    <svg width={width} height={height} className="block" aria-hidden="true">
      {texts.pairs.map((pair, i) => {
        const [a, b] = [spanOf(pair.a, ofA), spanOf(pair.b, ofB)];
        const middle = width / 2;
        const [from, to] = [bar + 1, width - bar - 1];
        return (
          <ViewLink key={`${pair.a[0]} ${pair.b[0]}`} to={{ match: i + 1 }} className="" tabIndex={-1}>
            <title>{`¶${pair.a.join(', ')} and ¶${pair.b.join(', ')}: ${formatFixed(pair.similarity, 2)}`}</title>
            <path
              d={`M${from} ${a.top} C${middle} ${a.top} ${middle} ${b.top} ${to} ${b.top} V${b.bottom} C${middle} ${b.bottom} ${middle} ${a.bottom} ${from} ${a.bottom} Z`}
              fill={current === i + 1 ? 'var(--mark-a-ink)' : 'var(--ink)'}
              opacity={current === i + 1 ? 0.8 : 0.12 + Math.min(0.5, pair.similarity)}
            />
          </ViewLink>
        );
      })}
      <Blocks places={ofA} x={0} color={colors.a.mark} />
      <Blocks places={ofB} x={width - bar} color={colors.b.mark} />
    </svg>
  );
}

interface Place {
  n: number;
  top: number;
  bottom: number;
}

function Blocks({ places, x, color }: { places: ReadonlyMap<number, Place>; x: number; color: string }) {
  return (
    <g aria-hidden="true">
      {Array.from(places.values(), ({ n, top, bottom }) => (
        <rect key={n} x={x} y={top} width={bar} height={Math.max(1, bottom - top - 1)} fill={color} />
      ))}
    </g>
  );
}

function placeParagraphs(paragraphs: readonly AlignedParagraph[], scale: number): Map<number, Place> {
  let top = 0;
  return new Map(
    paragraphs.map(({ n, tokens }) => {
      const place = { n, top, bottom: top + tokens * scale };
      top = place.bottom;
      return [n, place];
    }),
  );
}

function spanOf(numbers: readonly number[], places: ReadonlyMap<number, Place>) {
  const held = numbers.flatMap((n) => places.get(n) ?? []);
  return {
    top: Math.min(...held.map(({ top }) => top)),
    bottom: Math.max(...held.map(({ bottom }) => bottom)),
  };
}

function sumTokens(paragraphs: readonly AlignedParagraph[]): number {
  return paragraphs.reduce((sum, { tokens }) => sum + tokens, 0);
}
