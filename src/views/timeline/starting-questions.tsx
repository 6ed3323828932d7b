import { ViewLink } from '../../components/controls/view-link.tsx';
import { formatSpelled } from '../../components/format.ts';
import type { StartingQuestion } from './starting-questions-model.ts';

/** Ways in, for those who do not know yet what to ask. */
export function StartingQuestions({ questions }: { questions: readonly StartingQuestion[] }) {
  const count = formatSpelled(questions.length);
  return (
    <section aria-labelledby="starting-questions">
      <h2 id="starting-questions" className="border-b border-rule pb-2">
        {count.charAt(0).toUpperCase() + count.slice(1)} {questions.length === 1 ? 'question' : 'questions'}{' '}
        to start from
      </h2>
      <ul>
        {questions.map(({ question, where, to }) => (
          <li key={question} className="border-b border-rule py-3">
            <ViewLink to={to} className="link font-serif text-[17px] leading-[24px]">
              {question}
            </ViewLink>
            <p className="mt-1 text-note text-ink-3">{where}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
