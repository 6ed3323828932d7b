import type { CorpusName } from '../corpus/name-kind.ts';
import { type NameFile, type NameMention, nameRules } from './name-model.ts';

/** `names.json`, from what the finder found in running order. */
export function encodeNames(
  names: readonly CorpusName[],
  mentions: readonly NameMention[],
  fingerprint: string,
): NameFile {
  const counts = new Map<number, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const idOf = (name: number) => names[name]?.id ?? '';
  const order = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const places = new Map(order.map((name, i) => [name, i]));
  let last = 0;
  return {
    fingerprint,
    names: order.map((name) => {
      const { id, kind, label } = names[name] ?? { id: '', kind: 'place', label: '' };
      return { id, kind, label };
    }),
    mentions: mentions.flatMap(({ end, name, paragraph, rule, start }) => {
      const step = paragraph - last;
      last = paragraph;
      return [step, start, end - start, places.get(name) ?? 0, nameRules.indexOf(rule)];
    }),
  };
}
