import { computeTopics } from '../../analysis/topic-steps.ts';
import { rankTopicTerms } from '../../analysis/topic-model.ts';
import { readSelection, readWholeNumber, tableCommand, UsageError } from '../table-command.ts';

/** `topics [--k N] [--in SEL]`: computed topics with their terms, coherence and stability. */
export const topics = tableCommand({
  usage: 'topics [--k N] [--in SEL]',
  options: ['k', 'in'],
  run: (corpus, call) => {
    const selection = readSelection(corpus, 'in', call.values['in']);
    const wanted = call.values['k'] === undefined ? {} : { k: readWholeNumber(call, 'k', 0) };
    const result = computeTopics(corpus, { selection, ...wanted });
    if (result.kind === 'abstained') throw new UsageError(result.reasons.join(' '));
    const rows = result.topics.map((topic) => ({
      id: topic.id,
      share: topic.share,
      coherence: topic.coherence,
      stability: topic.stability,
      recurs: `${topic.recurs} of ${result.resamples}`,
      terms: rankTopicTerms(topic, 0.6)
        .map(({ label }) => label)
        .join(', '),
    }));
    return { json: result, rows, notes: result.cautions };
  },
});
