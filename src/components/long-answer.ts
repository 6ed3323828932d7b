import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArgumentsOf, OperationName, ResultOf } from '../search/operations.ts';
import { useCorpus } from './corpus-access.tsx';

/** An answer that may take long: it says how far it is, and can be given up. */
export interface LongAnswer<Result> {
  /** As long as the new answer is missing, the one before it. */
  data: Result | undefined;
  /** `data` is not, or not yet, what was asked for. */
  missing: boolean;
  /** While it is on its way and takes long enough to say so; otherwise `null`. */
  progress: { done: number; total: number } | null;
  /** It was given up. */
  stopped: boolean;
  stop: () => void;
  resume: () => void;
}

export function useLongAnswer<Name extends OperationName>(
  name: Name,
  args: ArgumentsOf<Name>,
): LongAnswer<ResultOf<Name>> {
  const { manifest, own, ask } = useCorpus();
  const client = useQueryClient();
  const queryKey = [manifest.fingerprint, own, name, args];
  const asked = JSON.stringify(queryKey);
  const [told, setTold] = useState({ asked, done: 0, total: 0 });
  const { data, fetchStatus, isPlaceholderData, isPending, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask(name, args, signal, (done, total) => setTold({ asked, done, total })),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const missing = isPending || isPlaceholderData;
  const running = missing && fetchStatus === 'fetching' && told.asked === asked && told.done > 0;
  return {
    data,
    missing,
    progress: running ? told : null,
    stopped: missing && fetchStatus === 'idle',
    stop: () => void client.cancelQueries({ queryKey }),
    resume: () => void refetch(),
  };
}
