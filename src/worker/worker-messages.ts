import type { Manifest } from '../corpus/artifact.ts';
import type { ArgumentsOf, OperationName } from '../search/operations.ts';

/** What the main thread says to the worker. `open` comes first, once. */
export type ToWorker =
  | { kind: 'open'; manifest: Manifest; baseUrl: string }
  | { kind: 'ask'; id: number; name: OperationName; args: ArgumentsOf<OperationName> }
  | { kind: 'cancel'; id: number };

/** What the worker says to the main thread. */
export type FromWorker =
  | { kind: 'answer'; id: number; result: unknown }
  | { kind: 'failure'; id: number; error: { name: string; message: string } }
  | { kind: 'progress'; id: number; done: number; total: number };
