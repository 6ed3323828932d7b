import { type RefObject, useEffect, useRef } from 'react';

/** Tells the styles below an element how tall a bar in it is (`--find-bar`): what sticks beneath the bar keeps clear of it. */
export function useBarHeight(): [host: RefObject<HTMLElement | null>, bar: RefObject<HTMLDivElement | null>] {
  const host = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new ResizeObserver(() =>
      host.current?.style.setProperty('--find-bar', `${bar.current?.offsetHeight ?? 0}px`),
    );
    if (bar.current !== null) observer.observe(bar.current);
    return () => observer.disconnect();
  }, []);
  return [host, bar];
}
