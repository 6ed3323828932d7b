import * as v from 'valibot';
import { ArtifactError } from '../corpus/decode-artifact.ts';
import { nameKinds } from '../corpus/name-kind.ts';
import { type NameFile, nameRules } from './name-model.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const namesSchema = v.pipe(
  v.object({
    fingerprint: v.string(),
    names: v.array(v.object({ id: v.string(), kind: v.picklist(nameKinds), label: v.string() })),
    mentions: v.array(count),
  }),
  v.check(
    ({ mentions, names }) =>
      mentions.length % 5 === 0 &&
      mentions.every(
        (value, i) => (i % 5 !== 3 || value < names.length) && (i % 5 !== 4 || value < nameRules.length),
      ),
    'expected five numbers a mention, each naming a name and a rule',
  ),
);

/** Decodes `names.json`. @throws {ArtifactError} */
export function decodeNameFile(value: unknown): NameFile {
  const result = v.safeParse(namesSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ArtifactError('names.json', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
