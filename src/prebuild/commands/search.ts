import { findPassages } from '../../search/ranked-passage.ts';
import { readSelection, tableCommand, UsageError } from '../table-command.ts';

/** `search QUERY`: the paragraphs where a query holds, with the place of each hit. */
export const search = tableCommand({
  usage: 'search QUERY [--in SEL] [--match-case] [--fold-forms] [--exact]',
  options: ['in'],
  flags: ['match-case', 'fold-forms', 'exact'],
  run: (corpus, { flags, values, words }) => {
    if (words.length === 0) throw new UsageError('expected a query');
    const { passages, query } = findPassages(corpus, {
      query: words.join(' '),
      selection: readSelection(corpus, 'in', values['in']),
      matchCase: flags.has('match-case'),
      foldForms: flags.has('fold-forms'),
      exact: flags.has('exact'),
    });
    if (query.node === null)
      throw new UsageError(query.problems.map(({ message }) => message).join('\n') || 'the query is empty');
    const files = new Map(corpus.manifest.documents.map(({ file, id }) => [id, file]));
    const rows = passages.map(({ counted, document, marks, paragraph, speaker, startLine, text }) => ({
      document,
      file: files.get(document) ?? '',
      paragraph,
      startLine,
      speaker,
      counted,
      count: marks.length,
      matches: marks.map(({ end, start }) => ({ start, end, text: text.slice(start, end) })),
    }));
    const notes = [
      ...query.problems.map(({ message }) => message),
      ...query.corrections.map(
        ({ used, word: typed }) =>
          `"${typed}" is not in the corpus; found in its place: ${used.map(({ count, word }) => `${word} (${count})`).join(', ')}. --exact looks for the word as it is.`,
      ),
      ...query.suggestions.map(({ count, query: other, text }) =>
        count === null ? `perhaps ${other} was meant` : `also written ${text} (${count}): ${other}`,
      ),
    ];
    return { json: rows, rows, notes };
  },
});
