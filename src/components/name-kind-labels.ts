import type { NameKind } from '../corpus/name-kind.ts';

/** Kinds of names, as menus and titles say them. */
export const kindLabels: Record<NameKind | 'all', string> = {
  all: 'All',
  state: 'States',
  organisation: 'Organisations',
  treaty: 'Treaties',
  person: 'People',
  place: 'Places',
  event: 'Events',
};
