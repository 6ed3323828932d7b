import type { Manifest } from '../corpus/artifact.ts';
import type { ArgumentsOf, OperationName, ResultOf } from '../search/operations.ts';
import type { LoadData } from './corpus-engine.ts';
import type { CarriedFiles, FromWorker, ToWorker } from './worker-messages.ts';

/** Puts questions to the corpus. */
export interface CorpusClient {
  /**
   * @param signal when it aborts, the promise is rejected with its reason, and the work is dropped
   * @param onProgress told by operations that take long
   * @param own themes of one's own, as links write them
   */
  ask: <Name extends OperationName>(
    name: Name,
    args: ArgumentsOf<Name>,
    signal?: AbortSignal,
    onProgress?: (done: number, total: number) => void,
    own?: string,
  ) => Promise<ResultOf<Name>>;
  /** Ends the worker; questions that are still open are never answered. */
  close: () => void;
}

/** The part of a `Worker` that is used. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface CorpusClientOptions {
  manifest: Manifest;
  /** Address of the folder with `tokens.json` and `index.json`; ends in a slash. */
  baseUrl: string;
  /** The files themselves, where the page carries them: nothing is fetched. */
  carried?: CarriedFiles;
  startWorker?: () => WorkerPort;
}

/**
 * Starts the worker that holds the corpus. Where none can be started, or it dies (pages from `file://`), the same
 * operations run in the main thread, and questions that were open are put again there.
 */
export function createCorpusClient(options: CorpusClientOptions): CorpusClient {
  const { manifest, baseUrl, carried, startWorker = startCorpusWorker } = options;
  let port: WorkerPort;
  try {
    port = startWorker();
  } catch {
    return createLocalClient(manifest, fetchFrom(baseUrl, carried));
  }

  let local: CorpusClient | null = null;
  let lastId = 0;
  const open = new Map<number, { receive: (data: MessageEvent['data']) => void; askLocally: () => void }>();
  const post = (message: ToWorker) => port.postMessage(message);
  port.addEventListener('message', ({ data }: MessageEvent) => open.get(data.id)?.receive(data));
  port.addEventListener('error', () => {
    if (local) return;
    port.terminate();
    local = createLocalClient(manifest, fetchFrom(baseUrl, carried));
    for (const { askLocally } of open.values()) askLocally();
    open.clear();
  });
  post({ kind: 'open', manifest, baseUrl, ...(carried ? { carried } : {}) });

  return {
    ask: (name, args, signal, onProgress, own = '') => {
      if (local) return local.ask(name, args, signal, onProgress, own);
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const id = ++lastId;
        const onAbort = () => {
          open.delete(id);
          post({ kind: 'cancel', id });
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        const done = () => {
          signal?.removeEventListener('abort', onAbort);
          open.delete(id);
        };
        open.set(id, {
          // The worker is of the same build: what it answers has the type that the operation gives.
          receive: (data) => {
            const message: FromWorker = data;
            if (message.kind === 'progress') {
              onProgress?.(message.done, message.total);
              return;
            }
            done();
            if (message.kind === 'answer') resolve(data.result);
            else reject(namedError(message.error));
          },
          askLocally: () => {
            done();
            if (local) resolve(local.ask(name, args, signal, onProgress, own));
          },
        });
        post({ kind: 'ask', id, name, args, own });
      });
    },
    close: () => {
      port.terminate();
      open.clear();
    },
  };
}

/** Starts a worker from its program, where there is no file to start it from. */
export function startWorkerFrom(program: string): WorkerPort {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  return new Worker(address);
}

function startCorpusWorker(): WorkerPort {
  return new Worker(new URL('./corpus-worker.ts', import.meta.url), { type: 'module' });
}

/** Answers in the thread that it is made in. The code comes with the first question. */
function createLocalClient(manifest: Manifest, loadData: LoadData): CorpusClient {
  const engine = import('./corpus-engine.ts').then((module) => module.createCorpusEngine(manifest, loadData));
  return {
    ask: async (name, args, signal, onProgress, own) => {
      signal?.throwIfAborted();
      const context = {
        get cancelled() {
          return signal?.aborted ?? false;
        },
        report: onProgress ?? (() => {}),
        pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
      };
      const result = await (await engine).run(name, args, context, own);
      signal?.throwIfAborted();
      return result;
    },
    close: () => {},
  };
}

function fetchFrom(baseUrl: string, carried?: CarriedFiles): LoadData {
  return async (name) => (await import('./fetch-data.ts')).fetchDataFrom(baseUrl, carried)(name);
}

function namedError({ name, message }: { name: string; message: string }): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
