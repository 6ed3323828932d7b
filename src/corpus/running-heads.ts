import type { Block } from './block.ts';
import { endsSentence } from './sentence-shape.ts';

/**
 * Lines that come back again and again, with only their figures changed: the heads and feet of printed pages.
 * Labels of speakers and short sentences come back too, and are no heads.
 */
export function findRunningHeads(blocks: readonly Block[]): Set<Block> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.text.length < 6 || block.text.length > 120) continue;
    if (/:$|^["“(]|^q\b/i.test(block.text) || (endsSentence(block.text) && !/\d/.test(block.text))) continue;
    const key = block.text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  const heads = new Set<Block>();
  for (const [key, group] of groups) {
    const figures = key.includes('#');
    if (group.length < (figures ? 2 : 3)) continue;
    const gaps = group.slice(1).map((block, i) => block.startLine - (group[i]?.startLine ?? 0));
    const least = gaps.reduce((a, b) => Math.min(a, b), Infinity);
    if (least >= 8) for (const block of group) heads.add(block);
  }
  return heads;
}
