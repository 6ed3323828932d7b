const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** "English", or the code where it has no name; `null` where the language was not recognised. */
export function describeLanguage(tag: string): string | null {
  if (tag === 'und' || tag === '') return null;
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages that write words without spaces between them: a run of letters is not a word there. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** Which numbers do not hold for a text in this language, one sentence each. */
export function limitsOfLanguage(tag: string): string[] {
  const [language = 'und'] = tag.toLowerCase().split('-');
  const limits: string[] = [];
  if (unspaced.has(language))
    limits.push(
      'This language does not put spaces between words: what is counted as a word is a run of characters, and counts, rates and word lists mean little.',
    );
  if (language !== 'en' && language !== 'und')
    limits.push('The shipped cues of the themes, the function words and the folding of forms are English.');
  return limits;
}
