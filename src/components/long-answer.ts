import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArgumentsOf, OperationName, ResultOf } from '../search/operations.ts';
import { useCorpus } from './corpus-access.tsx';

/** An answer that may take long: it says how far it is, and can be given up. */
export interface LongAnswer<Result> {
  data: Result | undefined;
  /** 0 to 1 while it is on its way and takes long enough to say so; otherwise `null`. */
  progress: number | null;
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
  const [told, setTold] = useState({ asked, share: 0 });
  const { data, fetchStatus, isPlaceholderData, isPending, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      ask(name, args, signal, (done, total) => setTold({ asked, share: total === 0 ? 0 : done / total })),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const missing = isPending || isPlaceholderData;
  const running = missing && fetchStatus === 'fetching' && told.asked === asked && told.share > 0;
  return {
    data,
    progress: running ? told.share : null,
    stopped: missing && fetchStatus === 'idle',
    stop: () => void client.cancelQueries({ queryKey }),
    resume: () => void refetch(),
  };
}
