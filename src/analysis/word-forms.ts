/**
 * English inflection by rule: plural and third person, possessive, -ed, -ing, and the commonest irregular words. It
 * never crosses from one word into another of the same stem (international and intern stay apart), but two words that
 * share a spelling are not told apart (*united* leads to *unite* and to *unit*); whoever folds forms is shown which.
 */
const irregular: readonly (readonly string[])[] = [
  ['be', 'am', 'are', 'is', 'was', 'were', 'been', 'being'],
  ['have', 'has', 'had', 'having'],
  ['do', 'does', 'did', 'done', 'doing'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['say', 'says', 'said', 'saying'],
  ['make', 'makes', 'made', 'making'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
  ['know', 'knows', 'knew', 'known', 'knowing'],
  ['think', 'thinks', 'thought', 'thinking'],
  ['come', 'comes', 'came', 'coming'],
  ['become', 'becomes', 'became', 'becoming'],
  ['begin', 'begins', 'began', 'begun', 'beginning'],
  ['bring', 'brings', 'brought', 'bringing'],
  ['build', 'builds', 'built', 'building'],
  ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  ['find', 'finds', 'found', 'finding'],
  ['fight', 'fights', 'fought', 'fighting'],
  ['get', 'gets', 'got', 'gotten', 'getting'],
  ['hold', 'holds', 'held', 'holding'],
  ['keep', 'keeps', 'kept', 'keeping'],
  ['lead', 'leads', 'led', 'leading'],
  ['leave', 'leaves', 'left', 'leaving'],
  ['lose', 'loses', 'lost', 'losing'],
  ['mean', 'means', 'meant', 'meaning'],
  ['meet', 'meets', 'met', 'meeting'],
  ['overcome', 'overcomes', 'overcame', 'overcoming'],
  ['rise', 'rises', 'rose', 'risen', 'rising'],
  ['seek', 'seeks', 'sought', 'seeking'],
  ['send', 'sends', 'sent', 'sending'],
  ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  ['spend', 'spends', 'spent', 'spending'],
  ['stand', 'stands', 'stood', 'standing'],
  ['teach', 'teaches', 'taught', 'teaching'],
  ['tell', 'tells', 'told', 'telling'],
  ['understand', 'understands', 'understood', 'understanding'],
  ['win', 'wins', 'won', 'winning'],
  ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['man', 'men', "man's", "men's"],
  ['woman', 'women', "woman's", "women's"],
  ['child', 'children', "child's", "children's"],
  ['person', 'persons', "person's", 'people', "people's"],
  ['crisis', 'crises'],
  ['basis', 'bases'],
];

const irregularOf = new Map(irregular.flatMap((forms) => forms.map((form) => [form, forms] as const)));
const vowels = 'aeiou';
const isConsonant = (letter: string) => letter !== '' && !vowels.includes(letter);

/** All forms that the folded word may take, itself first; not every one is a word. */
export function inflect(word: string): string[] {
  const known = irregularOf.get(word);
  if (known) return [word, ...known.filter((form) => form !== word)];
  const forms = new Set([word]);
  for (const base of bases(word)) for (const form of formsOfBase(base)) forms.add(form);
  return [...forms];
}

/** What the word may be a form of, itself among them. */
function bases(word: string): Set<string> {
  const bare = word.replace(/'s$|'$/, '');
  const found = new Set([bare]);
  const cut = (ending: string, ...repairs: string[]) => {
    const stem = bare.slice(0, -ending.length);
    if (!bare.endsWith(ending) || stem.length < 3) return;
    for (const repair of repairs) found.add(stem + repair);
  };
  const cutVerb = (ending: string) => {
    const stem = bare.slice(0, -ending.length);
    if (!bare.endsWith(ending) || stem.length < 3 || !/[aeiouy]/.test(stem)) return;
    if (isDoubled(stem)) found.add(stem.slice(0, -1));
    if (!isDoubled(stem) || /[ls]$/.test(stem)) found.add(stem);
    // A base in e (imposed, using); that of "worked" gives forms that no vocabulary has.
    if (!isDoubled(stem)) found.add(`${stem}e`);
  };
  if (bare.endsWith('ies')) cut('ies', 'y');
  else if (/(?:ss|sh|ch|x|z)es$/.test(bare)) cut('es', '');
  else if (bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare)) cut('s', '');
  if (bare.endsWith('ied')) cut('ied', 'y');
  else cutVerb('ed');
  cutVerb('ing');
  return found;
}

function formsOfBase(base: string): string[] {
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  const own = [base, `${base}'s`];
  if (base.length < 3) return own;
  const plural = /(?:s|sh|ch|x|z)$/.test(base)
    ? `${base}es`
    : last === 'y' && isConsonant(before)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const forms = [...own, plural, `${plural}'`];
  if (last === 'e') {
    const ing = before === 'e' ? `${base}ing` : `${base.slice(0, -1)}ing`;
    forms.push(`${base}d`, ing);
  } else if (last === 'y' && isConsonant(before)) {
    forms.push(`${base.slice(0, -1)}ied`, `${base}ing`);
  } else {
    forms.push(`${base}ed`, `${base}ing`);
    if (
      isConsonant(last) &&
      !'wxy'.includes(last) &&
      vowels.includes(before) &&
      isConsonant(base.at(-3) ?? '')
    )
      forms.push(`${base}${last}ed`, `${base}${last}ing`);
  }
  return forms;
}

function isDoubled(stem: string): boolean {
  return isConsonant(stem.at(-1) ?? '') && stem.at(-1) === stem.at(-2);
}
