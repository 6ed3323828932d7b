/**
 * English function words, folded: articles, pronouns, auxiliaries, prepositions, conjunctions and the commonest
 * adverbs of degree and place. Our own list, kept short on purpose: what large public lists also drop (state,
 * member, world, interests, un, US) is what speeches are about. Modals of obligation and negations are on it.
 */
const stopWords = new Set(
  `
  a an the this that these those
  i me my mine myself we us our ours ourselves you your yours yourself yourselves
  he him his himself she her hers herself it its itself they them their theirs themselves
  one ones who whom whose which what whoever whatever
  am is are was were be been being has have had having do does did doing done
  will would shall should can could may might must ought
  i'm i've i'd i'll we're we've we'd we'll you're you've it's he's she's they're they've that's there's let's
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't
  and or but nor so yet if unless because as than then though although whether while whereas until since
  of in on at by for with about against between among into onto through throughout during before after above below
  to from up down out off over under within without upon towards toward via per
  not no none neither either both each every all any some such same other others another
  here there where when why how again once also too very just only even still quite rather much many more most
  few less least own well now
  `
    .trim()
    .split(/\s+/),
);

/** Whether a folded word is a function word. */
export function isStopWord(fold: string): boolean {
  return stopWords.has(fold);
}

/** Whether a word, or the first or last word of a run, is a function word. */
export function isFramedByStopWords(key: string): boolean {
  const words = key.split(' ');
  return isStopWord(words[0] ?? '') || isStopWord(words.at(-1) ?? '');
}
