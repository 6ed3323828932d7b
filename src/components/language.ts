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
