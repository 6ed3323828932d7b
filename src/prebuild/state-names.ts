import countries from 'i18n-iso-countries';

/** English names of states and territories by ISO 3166 alpha-2 code, as the package i18n-iso-countries lists them. */
export function stateNames(): Map<string, readonly string[]> {
  return new Map(Object.entries(countries.getNames('en', { select: 'all' })));
}
