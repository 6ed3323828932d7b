import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { TopicResult } from '../analysis/topic-model.ts';
import type { ParagraphIndex } from './paragraph-index.ts';

/** A corpus that can be searched. */
export interface SearchCorpus extends LoadedCorpus {
  /** The index is only needed for ranking; `null` where the corpus is too large to have one. */
  loadIndex: () => Promise<ParagraphIndex | null>;
  /** The topics of the build, of all texts; `null` where they are not there or of another build. */
  loadTopics?: () => Promise<TopicResult | null>;
}

/** For callers who wait in any case. */
export const uninterrupted: OperationContext = {
  cancelled: false,
  report: () => {},
  pause: async () => {},
};

/** What a long operation may say and must heed while it runs. */
export interface OperationContext {
  /** True as soon as nobody waits for the answer; seen only after `pause`. */
  readonly cancelled: boolean;
  report: (done: number, total: number) => void;
  /** Lets messages in. */
  pause: () => Promise<void>;
}
