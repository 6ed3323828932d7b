import { computeSmallSampleLimit } from '../analysis/small-n.ts';
import { formatFixed, formatQuantity, formatSpelled } from './format.ts';

/** What so many speeches on either side allow one to say: never more than a description where n is small. */
export function smallSampleSentence(earlier: number, later: number): string {
  const { smallestP, canReachThreshold } = computeSmallSampleLimit(later, earlier);
  const all = earlier + later;
  const speeches = all > 12 ? formatQuantity(all, 'speech', 'speeches') : `${formatSpelled(all)} speeches`;
  const described = `${speeches.charAt(0).toUpperCase()}${speeches.slice(1)} are described here, not proved`;
  if (smallestP === null) return `${all === 1 ? 'One speech is described here' : described}.`;
  if (canReachThreshold) return `${described}: nothing here is tested, and what differs may still be chance.`;
  const [few, many] = [Math.min(earlier, later), Math.max(earlier, later)];
  return `${described}: with ${formatSpelled(few)} against ${formatSpelled(many)}, no permutation test can fall below p = ${formatFixed(smallestP, 2)}.`;
}
