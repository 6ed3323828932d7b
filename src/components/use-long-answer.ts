import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArgumentsOf, OperationName, ResultOf } from '../search/operations.ts';
import { useCorpus } from './corpus-access.tsx';

/** An answer that takes long: how far it is, and a way to give it up. */
interface LongAnswer<Result> {
  answer: UseQueryResult<Result>;
  /** `null` until the operation has told. */
  progress: { done: number; total: number } | null;
  cancel: () => void;
}

/** As `useAnswer`, for operations that report how far they are. After `cancel`, `answer.refetch` begins anew. */
export function useLongAnswer<Name extends OperationName>(
  name: Name,
  args: ArgumentsOf<Name>,
): LongAnswer<ResultOf<Name>> {
  const { manifest, own, ask } = useCorpus();
  const client = useQueryClient();
  const [told, setTold] = useState<{ key: string; done: number; total: number } | null>(null);
  const queryKey = [manifest.fingerprint, own, name, args];
  const key = JSON.stringify(queryKey);
  const answer = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask(name, args, signal, (done, total) => setTold({ key, done, total })),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return {
    answer,
    progress: told?.key === key ? told : null,
    cancel: () => void client.cancelQueries({ queryKey }),
  };
}
