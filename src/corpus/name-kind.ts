/** What a name names. */
export const nameKinds = ['state', 'organisation', 'treaty', 'person', 'place', 'event'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name that occurs in the corpus. */
export interface CorpusName {
  /** ISO 3166 alpha-2 in capitals for states; else a slug. */
  id: string;
  kind: NameKind;
  label: string;
}
