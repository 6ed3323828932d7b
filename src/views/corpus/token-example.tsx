import { foldToken, tokenize } from '../../analysis/tokenizer.ts';

const sentence = 'The UN’s rules-based order: in 2021, the US asked us 3 times.';

/** The rule for words at work on a sentence. */
export function TokenExample() {
  const tokens = tokenize(sentence);
  return (
    <figure className="border-l-2 border-rule-2 pl-3">
      <p>{sentence}</p>
      <p className="flex flex-wrap gap-x-2 gap-y-1 pt-1">
        {tokens.map(({ text, start }) => (
          <span key={start} className="border border-rule-2 px-1 text-[15px] leading-[22px]">
            {foldToken(text)}
          </span>
        ))}
      </p>
      <figcaption className="pt-1 font-sans text-note text-ink-3">
        {tokens.length} words, as they are compared
      </figcaption>
    </figure>
  );
}
