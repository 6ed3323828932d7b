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
  const forms = new Set<string>();
  visitForms(word, (form) => forms.add(form));
  return [...forms];
}

/** The same one by one, some more than once: for whole vocabularies, since no list is made. */
export function visitForms(word: string, visit: (form: string) => void): void {
  visit(word);
  const known = irregularOf.get(word);
  if (known) for (const form of known) visit(form);
  else for (const base of bases(word)) visitFormsOfBase(base, visit);
}

/** What the word may be a form of, itself among them. */
function bases(word: string): string[] {
  const bare = word.includes("'") ? word.replace(/'s$|'$/, '') : word;
  const found = [bare];
  if (bare.endsWith('s')) {
    if (bare.endsWith('ies')) addCut(found, bare, 'ies', 'y');
    else if (/(?:ss|sh|ch|x|z)es$/.test(bare)) addCut(found, bare, 'es', '');
    else if (!/(?:ss|us|is)$/.test(bare)) addCut(found, bare, 's', '');
  } else if (bare.endsWith('ied')) addCut(found, bare, 'ied', 'y');
  else if (bare.endsWith('ed')) addVerb(found, bare.slice(0, -2));
  else if (bare.endsWith('ing')) addVerb(found, bare.slice(0, -3));
  return found;
}

function addCut(found: string[], bare: string, ending: string, repair: string): void {
  const stem = bare.slice(0, -ending.length);
  if (stem.length >= 3) found.push(stem + repair);
}

function addVerb(found: string[], stem: string): void {
  if (stem.length < 3 || !/[aeiouy]/.test(stem)) return;
  const doubled = isDoubled(stem);
  if (doubled) found.push(stem.slice(0, -1));
  if (!doubled || /[ls]$/.test(stem)) found.push(stem);
  // A base in e (imposed, using); that of "worked" gives forms that no vocabulary has.
  if (!doubled) found.push(`${stem}e`);
}

function visitFormsOfBase(base: string, visit: (form: string) => void): void {
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  visit(base);
  visit(`${base}'s`);
  if (base.length < 3) return;
  const endsInY = last === 'y' && isConsonant(before);
  const stem = base.slice(0, -1);
  const hisses = 'sxz'.includes(last) || (last === 'h' && (before === 's' || before === 'c'));
  const plural = hisses ? `${base}es` : endsInY ? `${stem}ies` : `${base}s`;
  visit(plural);
  visit(`${plural}'`);
  if (last === 'e') {
    visit(`${base}d`);
    visit(before === 'e' ? `${base}ing` : `${stem}ing`);
  } else if (endsInY) {
    visit(`${stem}ied`);
    visit(`${base}ing`);
  } else {
    visit(`${base}ed`);
    visit(`${base}ing`);
    if (
      isConsonant(last) &&
      !'wxy'.includes(last) &&
      vowels.includes(before) &&
      isConsonant(base.at(-3) ?? '')
    ) {
      visit(`${base}${last}ed`);
      visit(`${base}${last}ing`);
    }
  }
}

function isDoubled(stem: string): boolean {
  return isConsonant(stem.at(-1) ?? '') && stem.at(-1) === stem.at(-2);
}
