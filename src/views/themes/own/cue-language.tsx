const signs = [
  ['water', 'the word in any case, and with ’s'],
  ['water*', 'words that begin so; * stands for any letters'],
  ['river basin', 'words that follow each other'],
  ['river/lake basin', 'either word at that place'],
  ['dam near/5 river', 'at most five words between, in either order'],
  ['US, =West', 'capitals only, or = before it: compared letter for letter'],
  ['^ dear *', '^ the start of a paragraph, $ its end, * any word'],
] as const;

/** What a cue may be, in short. */
export function CueLanguage() {
  return (
    <details className="text-note text-ink-2">
      <summary className="cursor-pointer py-1">What a cue can be: one a line</summary>
      <dl className="mt-1 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        {signs.map(([cue, meaning]) => (
          <div key={cue} className="contents">
            <dt className="font-serif text-[15px] text-ink">{cue}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
