import { decodeHistory } from '../corpus/decode-history.ts';
import type { FingerprintHistory } from '../corpus/fingerprint-history.ts';
import { loadData, LoadError } from './load-data.ts';

/** The states that the corpus was in before, as the build has kept them. */
export async function loadHistory(signal: AbortSignal): Promise<FingerprintHistory> {
  const known = decodeHistory(await loadData('history.json', signal));
  if ('problem' in known) throw new LoadError(`data/history.json: ${known.problem}`);
  return known;
}
