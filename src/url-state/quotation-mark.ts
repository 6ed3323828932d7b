import type { QuotationAnchor } from '../corpus/quotation-anchor.ts';
import type { Parameter } from './parameter.ts';

/** `quote=120.58.1a2b3c4d.Great minds think`: where the words stood in `p`, their length and hash, how they begin. */
export const quotationMark: Parameter<QuotationAnchor | null> = {
  fallback: null,
  parse: (text) => {
    const [, start, length, hash, words] =
      /^(\d{1,7})\.(\d{1,7})\.([0-9a-f]{8})\.(.{1,60})$/su.exec(text) ?? [];
    if (start === undefined || length === undefined || hash === undefined || words === undefined)
      return { problem: 'expected a place, a length, a hash and the first words of a quotation' };
    return { value: { start: Number(start), length: Number(length), hash, words } };
  },
  format: (anchor) =>
    anchor === null ? '' : `${anchor.start}.${anchor.length}.${anchor.hash}.${anchor.words}`,
};
