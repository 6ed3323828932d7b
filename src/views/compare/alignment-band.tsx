import { type RefObject, useEffect, useState } from 'react';

interface AlignmentBandProps {
  /** The texts on either side: the band spans their heights. */
  left: RefObject<HTMLElement | null>;
  right: RefObject<HTMLElement | null>;
  similarity: number;
}

const width = 84;

/** Joins a passage with its counterpart; the darker, the closer. */
export function AlignmentBand({ left, right, similarity }: AlignmentBandProps) {
  const [heights, setHeights] = useState({ left: 0, right: 0 });
  useEffect(() => {
    // It is called once at the start too, when the page is laid out: asked for here, each band would lay it out anew.
    const observer = new ResizeObserver(() =>
      setHeights({ left: left.current?.offsetHeight ?? 0, right: right.current?.offsetHeight ?? 0 }),
    );
    if (left.current) observer.observe(left.current);
    if (right.current) observer.observe(right.current);
    return () => observer.disconnect();
  }, [left, right]);
  const middle = width / 2;
  const opacity = 0.07 + Math.min(0.5, similarity) * 0.5;
  return (
    <svg
      viewBox={`0 0 ${width} ${Math.max(1, heights.left, heights.right)}`}
      preserveAspectRatio="none"
      className="absolute inset-x-0 top-0 block w-full overflow-visible"
      style={{ height: Math.max(heights.left, heights.right) }}
      aria-hidden="true"
    >
      <path
        d={`M0 0 H${width} V${heights.right} C${middle} ${heights.right} ${middle} ${heights.left} 0 ${heights.left} Z`}
        fill="var(--ink)"
        opacity={opacity}
      />
    </svg>
  );
}
