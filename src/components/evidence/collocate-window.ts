import type { CollocationOptions } from '../../analysis/collocation.ts';
import type { UrlState } from '../../url-state/parameters.ts';

type Set = Pick<UrlState, 'window' | 'side' | 'cut'>;

/** The window around each hit in which collocates are counted, as the link sets it. */
export function collocateWindow({
  window,
  side,
  cut,
}: Set): Required<Pick<CollocationOptions, 'left' | 'right' | 'within'>> {
  return { left: side === 'right' ? 0 : window, right: side === 'left' ? 0 : window, within: cut };
}

/** "within 5 words to the left, inside the sentence" */
export function describeWindow({ window, side, cut }: Set): string {
  const where = side === 'both' ? 'either side' : `to the ${side}`;
  return `within ${window} ${window === 1 ? 'word' : 'words'} ${where}, inside the ${cut}`;
}
