import type { SegmentKind } from '../../corpus/speech-document.ts';
import { formatCount } from '../format.ts';
import { kindLooks, kindPattern } from './segment-kinds.ts';

interface CharacterBarProps {
  /** Characters by kind of segment. */
  characters: Record<SegmentKind, number>;
  bodyColor: string;
  height?: number;
}

/** What became of a file's characters: one bar, its parts by kind. */
export function CharacterBar({ characters, bodyColor, height = 10 }: CharacterBarProps) {
  const shown = kindLooks.filter(({ kind }) => characters[kind] > 0);
  const total = shown.reduce((sum, { kind }) => sum + characters[kind], 0);
  const words = shown.map(({ kind, label }) => `${label} ${formatShare(characters[kind], total)}`).join(', ');
  return (
    <div
      role="img"
      aria-label={total === 0 ? 'An empty file' : `Of ${formatCount(total)} characters: ${words}`}
      className="flex w-full gap-px"
      style={{ height }}
    >
      {shown.map(({ kind }) => (
        <span
          key={kind}
          className="min-w-0.5 border border-edge print:[print-color-adjust:exact]"
          style={{
            flexGrow: characters[kind],
            flexBasis: 0,
            background: kindPattern(kind, bodyColor),
            ...(kind === 'body' ? { borderColor: bodyColor } : {}),
          }}
        />
      ))}
    </div>
  );
}

/** "59 %"; a part that rounds to nothing is "under 1 %". */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = Math.round((100 * part) / whole);
  if (percent === 0 && part > 0) return 'under 1 %';
  if (percent === 100 && part < whole) return 'over 99 %';
  return `${percent} %`;
}
