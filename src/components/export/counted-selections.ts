import * as v from 'valibot';
import type { SelectionSpec } from '../../analysis/selection.ts';
import type { Question } from './receipt.ts';

const text = v.exactOptional(v.string());
const selection: v.GenericSchema<SelectionSpec> = v.object({
  documents: v.exactOptional(v.array(v.string())),
  from: text,
  to: text,
  theme: text,
  name: text,
  term: text,
  query: text,
  speaker: text,
  allTurns: v.exactOptional(v.boolean()),
  except: v.exactOptional(v.lazy(() => selection)),
  within: v.exactOptional(v.lazy(() => selection)),
});

/** Where an operation takes what it counts in: one selection, or two sides. */
const asked = v.object({
  selection: v.exactOptional(selection),
  target: v.exactOptional(selection),
  reference: v.exactOptional(selection),
  earlier: v.exactOptional(selection),
  later: v.exactOptional(selection),
  a: v.exactOptional(selection),
  b: v.exactOptional(selection),
  document: text,
});

/** The selections that questions count in, each once, in the order in which they were asked. */
export function countedSelections(questions: readonly Question[]): SelectionSpec[] {
  const found = questions.flatMap(({ args }) => {
    const read = v.safeParse(asked, args);
    if (!read.success) return [];
    const { document, ...sides } = read.output;
    return [...Object.values(sides), ...(document === undefined ? [] : [{ documents: [document] }])];
  });
  return [...new Map(found.map((spec) => [JSON.stringify(spec), spec])).values()];
}
