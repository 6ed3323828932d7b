import type { ComponentType } from 'react';
import { type EvidenceKey, evidenceKey } from '../../url-state/evidence-key.ts';
import { ChangeEvidence } from './change-evidence.tsx';
import { CollocateEvidence } from './collocate-evidence.tsx';
import { ElsewhereEvidence } from './elsewhere-evidence.tsx';
import type { EvidenceProps } from './evidence-props.ts';
import { KeynessEvidence } from './keyness-evidence.tsx';
import { PairEvidence } from './pair-evidence.tsx';
import { NameEvidence } from './name-evidence.tsx';
import { QueryEvidence } from './query-evidence.tsx';
import { RelatedEvidence } from './related-evidence.tsx';
import { SimilarityEvidence } from './similarity-evidence.tsx';
import { SizeEvidence } from './size-evidence.tsx';
import { SpeechEvidence } from './speech-evidence.tsx';
import { ThemeEvidence } from './theme-evidence.tsx';
import { TogetherEvidence } from './together-evidence.tsx';
import { TopicEvidence } from './topic-evidence.tsx';
import { WordEvidence } from './word-evidence.tsx';
import { YearEvidence } from './year-evidence.tsx';

/** A kind of number is a word in `evidenceKinds`, and a line here. */
const panels = {
  speech: SpeechEvidence,
  theme: ThemeEvidence,
  word: WordEvidence,
  topic: TopicEvidence,
  name: NameEvidence,
  query: QueryEvidence,
  collocate: CollocateEvidence,
  size: SizeEvidence,
  keyness: KeynessEvidence,
  similarity: SimilarityEvidence,
  elsewhere: ElsewhereEvidence,
  pair: PairEvidence,
  related: RelatedEvidence,
  change: ChangeEvidence,
  together: TogetherEvidence,
  year: YearEvidence,
} satisfies Record<EvidenceKey['kind'], ComponentType<EvidenceProps>>;

/** The formula, the inputs and the passages of the number that is open. */
export default function EvidencePanel({ evidence }: EvidenceProps) {
  const Panel = panels[evidence.kind];
  return <Panel key={evidenceKey.format(evidence)} evidence={evidence} />;
}
