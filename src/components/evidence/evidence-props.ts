import type { EvidenceKey } from '../../url-state/evidence-key.ts';

/** What a panel of evidence is given: the number that is open. */
export interface EvidenceProps {
  evidence: EvidenceKey;
}
