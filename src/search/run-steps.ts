import type { OperationContext } from './search-corpus.ts';

/** How far a long computation has come. */
export interface Step {
  done: number;
  total: number;
}

/**
 * Runs a computation that yields between its steps: says how far it is, lets messages in, and stops where nobody
 * waits for it any more.
 *
 * @param interval milliseconds of work between two such pauses
 */
export async function runSteps<Result>(
  steps: Iterator<Step, Result>,
  context: OperationContext,
  interval = 0,
): Promise<Result> {
  let paused = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() - paused < interval) continue;
    context.report(step.value.done, step.value.total);
    await context.pause();
    if (context.cancelled) throw new AbandonedError();
    paused = Date.now();
  }
}

/** Nobody waits for the answer: it goes nowhere. */
class AbandonedError extends Error {
  override name = 'AbortError';
}
