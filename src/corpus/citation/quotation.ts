/**
 * Puts a text between double quotation marks, and turns those inside it, so that levels alternate: “a “b” c” becomes
 * “a ‘b’ c”, and what stands in single ones inside those becomes double. Guillemets and „German“ ones are left as they
 * are. White space at the ends goes.
 */
export function quote(text: string): string {
  return `“${turnQuotes(text.trim())}”`;
}

function turnQuotes(text: string): string {
  // „ is closed by what English opens with: such a text has marks of its own.
  if (text.includes('„')) return text;
  const signs = Array.from(text);
  const partner = pairSingles(signs);
  const turned: string[] = [];
  let doubles = 0;
  for (const [i, sign] of signs.entries()) {
    if (sign === '“' || (sign === '"' && opens(signs, i))) {
      turned.push('‘');
      doubles++;
    } else if (sign === '”' || sign === '"') {
      turned.push('’');
      doubles = Math.max(0, doubles - 1);
    } else if (sign === '‘' && partner.has(i) && doubles > 0) turned.push('“');
    else if (sign === '’' && partner.has(i) && doubles > 0) turned.push('”');
    else turned.push(sign);
  }
  return turned.join('');
}

/** Places of single marks that belong together, both ways; an apostrophe belongs to none. */
function pairSingles(signs: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let open: number | null = null;
  for (const [i, sign] of signs.entries()) {
    if (sign === '‘') open = i;
    else if (sign === '’' && open !== null && !isWordSign(signs[i + 1])) {
      pairs.set(open, i).set(i, open);
      open = null;
    }
  }
  return pairs;
}

function opens(signs: readonly string[], i: number): boolean {
  const before = signs[i - 1];
  return before === undefined || /[\s([{—–“‘]/u.test(before);
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

/** With a full stop, unless it ends in one, or in another end of a sentence. It stands before closing marks. */
export function endSentence(text: string): string {
  if (/[.?!…][”’"')\]]*$/u.test(text)) return text;
  // Without a mark that opens, ’ is an apostrophe.
  return text.replace(text.includes('‘') ? /[”’]*$/u : /”*$/u, '.$&');
}
