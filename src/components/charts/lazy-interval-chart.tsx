import { lazy, Suspense, useEffect } from 'react';
import type { IntervalChartProps } from './interval-chart.tsx';

// The chart library is larger than the rest of the app together: no view waits for it.
const load = () => import('./interval-chart.tsx');
const IntervalChart = lazy(load);

/** The chart, in its place from the start. */
export function LazyIntervalChart(props: IntervalChartProps) {
  return (
    <div style={{ height: props.height }}>
      <Suspense fallback={<div aria-busy="true" className="h-full bg-sunk" />}>
        <IntervalChart {...props} />
      </Suspense>
    </div>
  );
}

/** Fetches the chart library while nothing else is to be done, for the views that will want it. */
export function useChartsSoon(): void {
  useEffect(() => {
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => void load(), 2_000);
      return () => clearTimeout(timer);
    }
    const request = window.requestIdleCallback(() => void load(), { timeout: 10_000 });
    return () => window.cancelIdleCallback(request);
  }, []);
}
