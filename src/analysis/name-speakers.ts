import type { NameKind } from '../corpus/name-kind.ts';
import type { NameDefinition, NameLexicon } from './name-model.ts';
import { slugOf } from './name-pieces.ts';
import type { TokenColumns } from './token-columns.ts';

/** Speakers of the corpus that the lexicon does not have, where their name is of two words at least. */
export function speakersOf(columns: TokenColumns, lexicon: NameLexicon): NameDefinition[] {
  const known = new Set(
    lexicon.names.flatMap(({ forms, id }) => [id, ...forms.map(({ text }) => slugOf(text))]),
  );
  const names = new Map<string, NameDefinition>();
  for (const speaker of columns.speakers) {
    const id = slugOf(speaker ?? '');
    if (speaker === null || !/^\p{L}[^:()]*\s\p{L}[^:()]*$/u.test(speaker) || known.has(id) || id === '')
      continue;
    const surname = speaker.split(' ').at(-1) ?? speaker;
    names.set(id, {
      id,
      kind: 'person' satisfies NameKind,
      label: speaker,
      forms: [
        { text: speaker, use: 'always', guard: null },
        { text: surname, use: 'short', guard: null },
      ],
    });
  }
  return [...names.values()];
}
