import type { Manifest } from '../corpus/artifact.ts';
import type { ArgumentsOf, OperationName } from '../search/operations.ts';

/** Files of the artifact as text, by name: what a page that carries its own data has at hand. */
export type CarriedFiles = Readonly<Record<string, string>>;

/** What the main thread says to the worker. `open` comes first, once. */
export type ToWorker =
  | { kind: 'open'; manifest: Manifest; baseUrl: string; carried?: CarriedFiles }
  | { kind: 'ask'; id: number; name: OperationName; args: ArgumentsOf<OperationName>; own: string }
  | { kind: 'cancel'; id: number };

/** What the worker says to the main thread. */
export type FromWorker =
  | { kind: 'answer'; id: number; result: unknown }
  | { kind: 'failure'; id: number; error: { name: string; message: string } }
  | { kind: 'progress'; id: number; done: number; total: number };
