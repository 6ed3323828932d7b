/** What the shape of a line or paragraph tells, whatever it says. */

const terminalAtEnd = /[.!?…。！？؟۔।:;：；](?:["'”’“‘»›「」』)\]*_]|\s?\[\d{1,3}\]|\d{1,2}(?=$))*\s*$/u;
/** "… my friends. (APPLAUSE)" */
const asideAtEnd = /\s?[([][^()[\]]{2,60}[)\]]\.?\s*$/u;
const caseless =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Devanagari}|\p{Script=Thai}/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Ends as sentences end. */
export function endsSentence(text: string): boolean {
  return terminalAtEnd.test(text.slice(-40)) || terminalAtEnd.test(text.slice(-100).replace(asideAtEnd, ''));
}

/** Begins as only the middle of a sentence does: with a small letter, or with a mark that clings to what went before. */
export function continuesSentence(text: string): boolean {
  return /^["“‘«(]?\p{Ll}|^[,.;:)”’»\]%](?!\s*\p{Lu})/u.test(text);
}

/** Written in a script that has no capitals. */
export function isCaseless(text: string): boolean {
  return caseless.test(text.slice(0, 200));
}

/** Words by white space; in scripts without spaces two characters count as a word. For judging shape, not for statistics. */
export function roughWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32;
    if (!space && !inWord) words++;
    inWord = !space;
  }
  if (text.length < 8 || text.charCodeAt(1) < 0x2e80) return words;
  return words + Math.floor((text.match(unspaced)?.length ?? 0) / 2);
}

const quotes = /^[-–—'‘’"“„«]/u;
const reports =
  /(?<![\p{L}])(?:said|says|stressed|declared|underlined|told)\s+(?:the\s+)?(?:(?:Foreign|Prime|Vice|State)\s+)?(?:Minister|President|Secretary|Chancellor|Ambassador|Premier)(?![\p{L}])|(?<![\p{L}])(?:Minister|President|Secretary|General|Chancellor|Ambassador|Premier)(?:\s\p{Lu}[\p{L}.’'-]+){0,4}\s+(?:said|says|stressed|declared|underlined|told)(?![\p{L}])/u;

// prettier-ignore
const personal = /(?<![\p{L}’'])(?:I|I['’]\p{L}+|we|we['’]\p{L}+|my|our|ours|us|you|your|me|ourselves|myself|let us|[Ii]ch|[Mm]ich|[Mm]ir|[Ww]ir|[Uu]ns|[Uu]nser\p{L}*|[Mm]ein\p{L}*|Sie|Ihnen|[Jj]e|[Jj]['’]\p{L}+|[Nn]ous|[Nn]otre|[Nn]os|[Vv]ous|[Vv]otre|[Yy]o|[Nn]osotros|[Nn]uestr\p{L}+|ustedes|[Ii]o|[Nn]oi|[Nn]ostr\p{L}+|[Яя]|[Мм]ы|[Нн]ас|[Нн]ам|[Нн]аш\p{L}*|[Вв]ас|[Вв]ам|[Вв]ы|[Мм]не|[Мм]ой|[Мм]оей|[Мм]и|[Ee]u|[Nn]ós|[Nn]osso\p{L}*|[Mm]eus?|[Mm]inhas?|[Qq]uero|[Nn]asz\p{L}*|[Nn]aszą|[Mm]oja|[Mm]ój|[Jj]estem|Państw[ua]|[Jj]ag|[Jj]eg|[Vv]åra?|[Vv]åre|[Vv]ores|[Oo]nze|[Ww]ij)(?!\p{L}|-\p{Lu})/gu;

/** "'We must act', Foreign Minister X said in his address": the page reports, and nobody speaks. */
export function isReport(text: string): boolean {
  return quotes.test(text) && reports.test(text);
}

/** Words of the first and second person, up to ten: speech has them, what a page says about a speech has not. */
export function countPersonal(text: string): number {
  const head = text.slice(0, 600);
  if (isReport(head)) return 0;
  const found = head.match(personal)?.filter((word) => word !== 'US' && word !== 'Us').length ?? 0;
  const caselessFound =
    head.match(/[我你您]|咱们|(?<!\p{L})(?:و?نحن|و?إننا|و?أنا|لكم|بكم|אני|אנחנו)(?!\p{L})/gu)?.length ?? 0;
  return Math.min(10, found + caselessFound);
}

// prettier-ignore
const salutationStart = /^(?:(?:and |so |the (?=guest|honou?rable)|guests? of honou?r,? |thank you,? |good (?:morning|afternoon|evening|day),? |hello,? |dear |distinguished |esteemed |honou?rable |my |fellow |excellent |your |respected |most |very |ladies|gentlemen)*)(?:(?:ladies|gentlemen|friends?|colleagues?|excellenc(?:y|ies)|delegates?|members|guests?|participants?|students|citizens|americans|countrymen|comrades|minist(?:er|ers)|majest(?:y|ies)|highness(?:es)?|holiness|honou?rs?|presidents?|chair(?:man|woman|person|s)?|heads?|mr\.?|mrs\.?|ms\.?|madam|sir|dr\.?|professor|prime minister|secretary|ambassadors?|senators?|speaker|everyone|everybody|all|brothers|sisters|people)(?=[\s,.:;!—–-]|$))/iu;
// prettier-ignore
const salutationOther = /^(?:(?:sehr )?(?:ge|ver)ehrte[rs]?\b|liebe[rs]?\b|meine (?:sehr |damen)|exzellenzen|(?:mesdames|messieurs|madame|monsieur|chers?|chères?|mes chers|excellences)\b|(?:señoras?|señores|señor|queridos?|queridas|estimad[oa]s?|excelencias|amigos|amigas|compañer[oa]s)\b|(?:уважаем|дорогие|дорогой|дамы и господа|коллеги|товарищи|друзья|господин|госпожа|ваши? превосходительств)|(?:signor[aei]?|onorevol[ei]|egregi[eo]?|gentil[ei]|car[ie]|illustri(?:ssimi)?)\b|(?:senhoras?|senhores|caros|excelentíssim)|(?:尊敬的|各位|女士们|先生们|朋友们|同志们|主席先生|亲爱的|同事们)|(?:السيد|السيدات|أصحاب|أيها|الإخوة|سيادة|معالي|بسم الله)|(?:szanown|panie|drodzy)|(?:шановн|пані та панове))/iu;

/** "My Lord Mayor, Members of Parliament, ladies and gentlemen," */
const addressList =
  /,\s(?:(?:and\s)?(?:ladies and gentlemen|excellencies|dear (?:friends|colleagues|guests)|distinguished guests|mesdames(?: et|,) messieurs|señoras y señores|meine damen und herren|senhoras e senhores|signore e signori|дамы и господа))\s?[,.:!]$/iu;
const honour = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|H\.E|Hon|St)\./gu;

// prettier-ignore
const addressing = new Set(['a','all','afternoon','americans','and','around','brothers','citizens','colleagues','comrades','countrymen','dear','delegates','delegations','distinguished','evening','everybody','everyone','excellencies','excellency','esteemed','faculty','fellow','for','friends','from','gentlemen','good','government','guests','heads','here','honorable','honourable','honored','honoured','in','ladies','madam','members','ministers','morning','much','my','of','on','participants','people','present','representatives','respected','sir','sisters','so','state','students','thank','the','this','to','today','very','world','you','your']);

/** "Prime Minister X visited Y." begins as an address does, but has other words in it. */
function tellsSomething(text: string): boolean {
  const others = (text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu) ?? []).filter(
    (word) => !addressing.has(word),
  );
  return others.length > 2;
}

/** "Ladies and gentlemen," and the like: a short line that addresses the audience. */
export function isSalutation(text: string): boolean {
  if (
    text.length > 260 ||
    (/\d{4}/.test(text) && /\.\s*$/.test(text)) ||
    /^(?:participants|members|guests|delegates|speakers?|president|chair\p{L}*|secretary|ministers?|prime minister|ambassadors?|professor)\s?:$/iu.test(
      text,
    )
  )
    return false;
  if (text.length < 90 && /^(?:my |dear |fellow |beloved )+[\p{L}\s-]+[,:!]$/iu.test(text)) return true;
  const ends = /[,.:!;،，：！—–-]\s*$/u.test(text);
  const short = text.length < 60;
  if (!ends && !short) return false;
  if (
    short &&
    /^(?:good (?:morning|afternoon|evening|day)|hello|bonjour|bonsoir|guten (?:tag|morgen|abend)|buen[oa]s (?:días|tardes|noches)|buongiorno|buonasera|boa (?:tarde|noite)|bom dia|dzień dobry|добрый (?:день|вечер)|доброе утро|大家好|السلام عليكم)(?![\p{L}])/iu.test(
      text,
    )
  )
    return ends;
  // "Good morning to all of you. Ladies and gentlemen,"
  const greeted =
    /^(?:good (?:morning|afternoon|evening)|boa (?:tarde|noite)|bom dia|buen[oa]s (?:días|tardes|noches)|bonjour|buongiorno)[^.!?,]{0,30}[.!]\s+(?=\S)/iu.exec(
      text,
    );
  if (greeted) return isSalutation(text.slice(greeted[0].length));
  if (/^(?:بسم الله|الحمد لله|و?الصلاة والسلام على)/u.test(text) && text.length < 140) return true;
  if (salutationOther.test(text))
    return text.length < 40 || (ends && !(text.length > 120 && /[.!?]\s*$/u.test(text)));
  if (ends && addressList.test(text) && roughWords(text) <= 40 && !/[.!?]\s/u.test(text.replace(honour, '')))
    return true;
  return (
    salutationStart.test(text) &&
    ends &&
    roughWords(text) <= 40 &&
    !(/\.\s*$/u.test(text) && tellsSomething(text)) &&
    !/[.!?]\s+\p{Lu}\p{Ll}+ (?!and|the|of)\p{Ll}/u.test(text)
  );
}
