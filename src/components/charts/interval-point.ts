import type { TimeDot } from './time-dots.tsx';
import type { EvidenceKey } from '../../url-state/evidence-key.ts';

/** A point of a chart that opens its evidence. */
export interface IntervalPoint extends TimeDot {
  evidence: EvidenceKey;
  /** Says the point in full: "Terrorism, 26 April 2017: 50 %, 7 of 14 paragraphs". */
  name: string;
  /** Stands at the point where it is the one that the chart labels: "7 of 14 ¶". */
  label: string;
  textColor: string;
}
