import { isOperationName } from '../search/operations.ts';
import { type CorpusEngine, createCorpusEngine, type LoadData } from './corpus-engine.ts';
import type { CarriedFiles, FromWorker, ToWorker } from './worker-messages.ts';

/**
 * The worker's side of the conversation: takes messages, answers through `post`. Questions begin in the order in which
 * they come; one that is cancelled before it begins never runs, and one that pauses lets others in between.
 */
export function createCorpusService(
  post: (message: FromWorker) => void,
  loadDataFrom: (baseUrl: string, carried?: CarriedFiles) => LoadData,
): (message: ToWorker) => void {
  let engine: CorpusEngine | null = null;
  const waiting = new Set<number>();

  let warmed = false;
  /** Once nobody has been waiting for a while. */
  const warmSoon = () => {
    if (warmed) return;
    warmed = true;
    setTimeout(() => {
      warmed = waiting.size === 0;
      if (warmed) void engine?.warm().catch(() => {});
      else warmSoon();
    }, idleMilliseconds);
  };

  const answer = async ({ id, name, args, own }: Extract<ToWorker, { kind: 'ask' }>) => {
    const context = {
      get cancelled() {
        return !waiting.has(id);
      },
      report: (done: number, total: number) => post({ kind: 'progress', id, done, total }),
      pause,
    };
    try {
      await pause();
      if (context.cancelled) return;
      if (engine === null) throw new Error('expected "open" before the first question');
      if (!isOperationName(name)) throw new Error(`there is no operation "${String(name)}"`);
      const result: unknown = await engine.run(name, args, context, own);
      if (!context.cancelled) post({ kind: 'answer', id, result });
      warmSoon();
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      if (!context.cancelled) post({ kind: 'failure', id, error: { name, message } });
    } finally {
      waiting.delete(id);
    }
  };

  return (message) => {
    if (message.kind === 'open') {
      engine = createCorpusEngine(message.manifest, loadDataFrom(message.baseUrl, message.carried));
    } else if (message.kind === 'cancel') {
      waiting.delete(message.id);
    } else {
      waiting.add(message.id);
      void answer(message);
    }
  };
}

const idleMilliseconds = 300;

/** Lets the messages in that have come meanwhile. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
