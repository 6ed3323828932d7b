import { findDates } from './dates.ts';
import { findCity } from './city-names.ts';
import { readCyrillicPerson } from './cyrillic-names.ts';
import { isFirstName } from './first-names.ts';
import { fold } from './fold.ts';
import {
  isPersonName,
  namesOffice,
  parsePerson,
  stripHonorifics,
  titleCase,
  type Person,
} from './person-names.ts';

/** What a headline says of a speech. Each part is `null` where it does not. */
export interface HeadlineFacts {
  person: Person | null;
  /** How surely the words name the speaker. */
  personIsSure: boolean;
  venue: string | null;
  city: string | null;
}

// prettier-ignore
const speechNouns = String.raw`(?:speech(?:es)?|broadcast|remarks?|address|statement|intervention|lecture|keynote(?: (?:speech|address|remarks))?|opening (?:remarks|statement|address|speech)|closing (?:remarks|statement)|introductory remarks|message|talk|comments?|interview|answers?|briefing|press (?:conference|briefing|availability|statement)|news conference|media (?:briefing|availability)|transcript|testimony|toast|eulogy|inaugural address|state of the union(?: address)?|discourse|oration|article|greetings?|welcome)`;
// prettier-ignore
const foreignNouns = String.raw`(?:Rede|Ansprache|Regierungserklärung|Eröffnungsrede|Grußwort|Statement|Vortrag|Erklärung|Discours|Allocution|Intervention|Déclaration|Conférence de presse|Propos|Discurso|Comparecencia|Rueda de prensa|Intervención|Declaraci(?:ón|ones)|Palabras|Alocución|Mensaje|Conferencia de prensa|Entretien|Interview|Point de presse|Point presse|Audition|Tribune|V[œo]eux|Réponses?|Entrevista|Discorso|Intervento|Dichiarazion[ei]|Informativa|Comunicazioni|Conferenza stampa|Saluto|Messaggio|Dichiarazioni programmatiche|dichiarazioni(?: programmatiche)?|discours|Выступление|Речь|Вступительное слово|Обращение|Заявление|Послание|Интервью|Тезисы выступления|Виступ|Промова|Звернення|Заява|Реч|Говор|Изказване|Обраћање|Govor|Projev|Przemówienie|Wystąpienie|Oświadczenie|Toespraak|Tal|Anförande|Comunicado|Pronunciamento|Pregón|Adresse(?: aux? [\p{L} ]{3,30}?)?|Hommage|discurso|discorso|intervención|intervento)`;

const possessive = new RegExp(
  String.raw`^(?<who>.{3,110}?)(?:['’‘]s|['’])\s+(?:[\p{L}-]+\s+){0,5}?${speechNouns}\b(?<rest>.*)$`,
  'iu',
);
const nounBy = new RegExp(
  String.raw`${speechNouns}(?:\s+(?:and|&)\s+[\p{L} -]{3,60}?)?(?:\s+(?:made|given|delivered|as delivered|as prepared for delivery|to the (?:press|media)))?\s+(?:by|of|from)\s+(?:the\s+)?(?<who>.+)$`,
  'iu',
);
const conversed =
  /^(?:an? |the |exclusive |full )*(?:interview|conversation|discussion|dialogue) with (?:the )?(?<who>.+)$/iu;
const interviewed =
  /(?:interview|entretien|entrevista|gespräch|интервью)\s+(?:with|avec|con|mit|с)\s+(?:the\s+)?(?<who>.+)$/iu;
/** Whoever speaks for someone else is rarely named; the one spoken for is. */
const onBehalf = new RegExp(String.raw`${speechNouns}\s+on behalf of\s+(?:the\s+)?(?<who>.+)$`, 'iu');
const foreignBy = new RegExp(
  String.raw`${foreignNouns}(?! with )(?:\s+(?:completo|completa|íntegro|íntegra|complet|intégral|de presse|à la presse|conjointes?|communes?|liminaires?|télévisée))*(?:\s+(?:und|et|y|и)\s+[\p{L} -]{3,50}?)?\s+(?:(?:von|vom|der|des|de|du|de la|del|di|dell|da|do|par|на|z)\s+|d['’]|)(?<who>.+)$`,
  'u',
);
const colonFirst = /^(?<who>[^:：«“"]{3,80})\s?[:：]\s*(?<rest>\S.*)$/u;
const acts =
  /^(?:(?:statement|transcript|watch|video|full text)\s?[:|-]\s*)?(?:\p{Lu}{2,}[\p{L}., ]{0,24}\s(?:\([^()]{2,20}\)\s)?[–—-]+\s)?(?<who>.{3,80}?)\s+(?:took part|takes part|takes|met|meets|attended|attends|chaired|chairs|visited|visits|delivers?|delivered|speaks?|spoke|addresses|addressed|hosted|gives?|gave|reads?|answers|answered|launche[sd]|opens|opened|sets out|remarks|makes?|made|discursou|pronunció|pronuncia|prononce|leyó|hosts|holds?|held|at a|(?:delivering|giving|addressing|speaking|makes the|during (?:his|her)|in (?:his|her)|en su|durante su|lors de son|bei (?:seiner|ihrer)|nel suo|em seu|no seu)(?=\s)|(?:opening|closing|welcoming|keynote) (?:remarks|address|speech|statement)|(?:speech|address|statement|keynote|interview|testimony)\s+(?:at|to|on|in|before|for|during|following|with))\b(?<rest>.*)$/iu;
const hanOffice =
  '(?:主席|总理|總理|部长|部長|外长|外長|总统|總統|国务委员|国务卿|國務卿|代表|大使|发言人|發言人|书记|秘书长|秘書長|议长|議長|主任|行长|司长)';
const chinese = new RegExp(
  String.raw`^[(（]?(?:\d{4}年\d{1,2}月\d{1,2}日[，,]?\s?)?(?<who>(?:\p{Script=Han}{0,14}?${hanOffice})?\p{Script=Han}{2,4}?)(?:在|就|同|于|於|出席|发表|發表|主持|答|：|:)(?<rest>.*)$`,
  'u',
);
// prettier-ignore
const hanSurname = '[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟姜崔谭廖范汪陆陸金石戴贾韦夏邱方侯邹熊孟秦江阎薛尹段雷黎史龙陶贺毛郝龚邵钱严武莫孔汤习習温溫华耿洪戚]';
/** What begins like a family name before "外长" and is a country, a subject or a word. */
// prettier-ignore
const hanNoName = '(?:[韩马馬苏蘇黎孟卢盧][国國方]|[马馬](?:[里来來其达達]|耳他|拉维|绍尔)|[苏蘇](?:丹|里南|联|聯)|[卢盧](?:旺|森|安)|罗马|羅馬|黎巴|孟加|汤加|叶门|葉門|陆军|陸軍|武[装器]|金[融属]|石[油化]|林[业業务務]|高[级級教等]|[谢謝][谢謝]|许多|江[苏西]|曾任)';
/**
 * "王易外长": the office behind the name. Not of presidents and premiers, before whose office a headline names the
 * country.
 */
const hanBeforeOffice = new RegExp(
  String.raw`^(?!${hanNoName})(?<name>${hanSurname}\p{Script=Han}{1,2})(?<!副|前|新|原|外交)(?<office>外长|外長|部长|部長|国务委员|大使|秘书长|秘書長|司长)$`,
  'u',
);
const hanNamed = new RegExp(String.raw`^(?:.*?${hanOffice})?(?<name>\p{Script=Han}{2,4})$`, 'u');
/** "中华人民共和国外交部长 王易", alone on its line. */
const hanByline = new RegExp(
  String.raw`^[—–-]*\s?(?<office>\p{Script=Han}{2,20}${hanOffice}|${hanOffice})\s+(?<name>\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:先生|女士)?$`,
  'u',
);

/** What follows the name when a headline goes on. */
const endOfName =
  /\s+(?:at|to|on|in|before|during|for|following|after|ahead of|upon|with|and (?:answers?|replies)|with answers|regarding|about|as|delivered|bei|beim|auf|zum|zur|vor|anlässlich|im|in der|am|an der|à|au|aux|lors|devant|sur|dans|pour|en|ante|tras|con motivo|durante|sobre|al|alla|all|на|в|перед|по|и ответы|na|no|em|w|podczas|під час|пред)\s+/iu;

/** Reads who speaks, at what and where, from a headline. */
export function readHeadlineFacts(headline: string): HeadlineFacts {
  const title = titleCase(headline.replace(/\s+/g, ' ').trim());
  const { person, sure } = readPerson(title);
  return { person, personIsSure: sure, ...readPlace(title) };
}

function readPerson(title: string): { person: Person | null; sure: boolean } {
  const byline = hanByline.exec(title)?.groups;
  if (byline?.['name'])
    return { person: { name: byline['name'].replace(/\s/, ''), role: byline['office'] ?? null }, sure: true };
  const inArabic = readArabic(title) ?? readArabicTold(title);
  if (inArabic) return { person: inArabic, sure: true };
  const tries: [RegExp, boolean][] = [
    [possessive, true],
    [nounBy, true],
    [foreignBy, true],
    [chinese, true],
    [conversed, true],
    [acts, true],
    [onBehalf, false],
    [interviewed, false],
    [colonFirst, false],
  ];
  for (const [pattern, sure] of tries) {
    const who = pattern.exec(title)?.groups?.['who'];
    if (who === undefined) continue;
    // "Transcript of today's briefing by …": the name may stand behind the second noun.
    const person = personIn(who) ?? personIn(pattern.exec(who)?.groups?.['who'] ?? '');
    if (!person) continue;
    if (/^(?:Przem|Wyst|Ośw)/u.test(title)) return { person: outOfPolishGenitive(person), sure };
    // "Interview with Le Monde": one may speak with a paper as well.
    const isNamed = person.role !== null || isFirstName(fold(person.name.split(' ')[0] ?? ''));
    return { person, sure: sure && (pattern !== conversed || isNamed) };
  }
  // "President Biden on the Economy": an office with a name at the very start.
  const [start = ''] = title.split(endOfName);
  const person =
    readCyrillicPerson(title) ?? (namesOffice(start) && start.length < 70 ? parsePerson(start) : null);
  return { person, sure: false };
}

/** "كلمة وزير الخارجية … أمام …": the name is the last two words before the place. */
// prettier-ignore
const arabic = /^(?:نص\s+)?(?:كلمة|كلمات|مقابلة|مؤتمر صحفي|خطاب|بيان|تصريح|تصريحات|مداخلة)\s+(?<who>.{4,90}?)(?:\s+(?:أمام|في|خلال|إلى|بمناسبة|لدى|حول|عن|على)\s.*)?$/u;

/** "ألقى حضرة صاحب الجلالة الملك حمد بن … كلمة": a page that tells who spoke. */
const arabicTold =
  /^(?:ثم\s)?و?(?:ألقى|ألقت|القى)\s.{0,60}?(?:الملك|الأمير|الشيخ|الرئيس|السيدة?|الدكتورة?|السلطان)\s(?<name>.{4,80})/u;

const arabicLink = /^(?:بن|ابن|بنت|آل|عبد|أبو|ابو)$/u;
/** "المصري", "الدكتور", "السابق": what may stand between an office and the name. */
const arabicEpithet = /^ال(?:\p{L}+(?:ي|ية)|رئيسة?|دكتورة?|شيخة?|أميرة?|ملك|سيدة?|سابقة?|راحل)$/u;
/** Where no name is, or no more of it: "كلمة", prepositions, and offices without the name of who holds them. */
// prettier-ignore
const arabicNoName = /^(?:ال)?(?:كلمة|كلمته|كلمتها|خطابا?|خطابه|بيانا?|محاضرة|في|أمام|إلى|الى|خلال|على|عن|مع|وزيرة?|وزراء|رئيسة?|نائبة?|ولي|أميرة?|أمينة?|مديرة?|سفيرة?|حاكم|محافظ|مندوبة?|ممثلة?|مستشارة?|عضو|قائد|ملك|مفتي|عام|أول|صاحبة?|سمو|معالي|سعادة|فخامة|جلالة|حضرة|دولة|جمهورية|لل\p{L}+)$/u;

function readArabicTold(title: string): Person | null {
  const [told = ''] = arabicTold.exec(title.slice(0, 160))?.groups?.['name']?.split(/[،؛,.:()]/u) ?? [];
  const all = told.split(' ');
  // "المهدي بن …" is a name with the article.
  const isKept = (word: string, i: number) => !arabicEpithet.test(word) || /^ا?بن$/u.test(all[i + 1] ?? '');
  const from = all.findIndex(isKept);
  const words = from < 0 ? [] : all.slice(from);
  const name: string[] = [];
  for (const [i, word] of words.entries()) {
    const isLinked = arabicLink.test(word) || arabicLink.test(words[i - 1] ?? '');
    const isWhole = name.length >= (arabicLink.test(words[0] ?? '') ? 3 : 2);
    if ((isWhole && !isLinked) || arabicNoName.test(word)) break;
    name.push(word);
  }
  return name.length < 2 ? null : { name: name.join(' '), role: null };
}

const arabicOffice = /^(?:العهد|الوزراء|الخارجية|الجمهورية|الدولة|الحكومة|النواب|البلاد|الأعلى|العام)$/u;

function readArabic(title: string): Person | null {
  const words = arabic.exec(title)?.groups?.['who']?.split(' ') ?? [];
  // "كلمة ولي العهد السعودي" names an office and nobody.
  if (words.length < 2 || arabicOffice.test(words.at(-2) ?? '')) return null;
  const take = /^(?:عبد|أبو|ابو|بن|ابن|آل|محمد)$/u.test(words.at(-3) ?? '') ? 3 : 2;
  return { name: words.slice(-take).join(' '), role: words.slice(0, -take).join(' ') || null };
}

/** Words that no office has in it: behind them "Mr" is someone whom the speaker met. */
const notInOffice = /\s(?:with|after|at|before|during|following|on|to|from|by)\s/iu;
const honouredName = /^(?<role>.*\s)(?:Dr|Mr|Mrs|Ms|Prof|H\.E)\.?\s(?<name>(?:\p{Lu}[\p{L}.’'-]+\s?){2,5})/u;

/** The person in a stretch of headline: cut at what surely is no name any more. */
function personIn(words: string): Person | null {
  const plain = titleCase(words)
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/(?<!\d\s?)\bPM (?=\p{Lu}\p{Ll})/u, 'Prime Minister ')
    .replace(/\bFM (?=\p{Lu}\p{Ll})/u, 'Foreign Minister ')
    .replace(
      /^(?:(?:read|watch|see|hear|full|complete)\s+)*(?:(?:text|transcript)(?: of)?:?\s+)?(?=\p{Lu})/iu,
      '',
    );
  const before = hanBeforeOffice.exec(plain)?.groups;
  if (before?.['name']) return { name: before['name'], role: before['office'] ?? null };
  const han = hanNamed.exec(plain);
  if (han?.groups?.['name'] && !new RegExp(`${hanOffice}$`, 'u').test(han.groups['name']))
    return { name: han.groups['name'], role: plain.slice(0, -han.groups['name'].length) || null };
  const [untilPlace = ''] = plain.split(endOfName);
  const cyrillic = readCyrillicPerson(plain);
  if (cyrillic) return cyrillic;
  // "Secretary A and Foreign Minister B at a joint …": the first of them.
  const [together = ''] = plain.split(/\s(?:and|&|et|und|y|и)\s/iu);
  const lead = together === plain ? null : parsePerson(together.split(endOfName)[0] ?? '');
  if (lead?.name.includes(' ') && (lead.role !== null || isFirstName(fold(lead.name.split(' ')[0] ?? ''))))
    return lead;
  const firstTwo = plain.split(/,\s/).slice(0, 2).join(', ');
  for (const candidate of [
    untilPlace,
    firstTwo.split(endOfName)[0] ?? '',
    untilPlace.split(/,\s/)[0] ?? '',
    plain.split(/,\s/)[0] ?? '',
    ...shorter(untilPlace),
  ]) {
    const person = parsePerson(candidate);
    const isCut = candidate.length < untilPlace.length && !untilPlace.startsWith(`${candidate},`);
    if (person && person.role === null && isCut && /\d/.test(untilPlace)) continue;
    // "Послание Президента Федеральному Собранию" names no one.
    if (person && /(?:ому|ему|ого|его|ию|ью|ям|ам|ых|их|ой)$/u.test(person.name.split(' ')[0] ?? ''))
      continue;
    if (person) {
      const role = person.role ?? roleBehind(plain, person.name);
      return { name: person.name, role: role?.replace(/^(?:the|la|le|el|der|die)\s+/iu, '') ?? null };
    }
  }
  // "Minister in the Office of X, Second Minister for Y Dr Ada Holm during …"
  const honoured = honouredName.exec(words)?.groups;
  const inside = honoured?.['name']?.trim() ?? '';
  const holds = honoured?.['role'] ?? '';
  if (isPersonName(inside) && namesOffice(holds) && !notInOffice.test(holds) && /\s\p{Lu}\S*\s$/u.test(holds))
    return { name: inside, role: holds.trim() };
  const [office = '', behind = ''] = plain.split(/,\s/);
  const name = stripHonorifics(behind.split(endOfName)[0]?.replace(/[,;:\s]+$/u, '') ?? '');
  if (isPersonName(name) && !isPersonName(office) && office.length < (namesOffice(office) ? 120 : 60))
    return { name, role: office };
  return null;
}

/** "Przemówienie premiera Mateusza Morawieckiego": first names lose an a, surnames in -ski and -y change theirs. */
function outOfPolishGenitive(person: Person): Person {
  const [first = '', ...rest] = person.name.split(' ');
  const named = first.replace(/a$/u, '');
  const name = isFirstName(fold(named)) ? named : first.replace(/[iy]$/u, 'a');
  const last = rest
    .join(' ')
    .replace(/([sc]k|dzk)iego$/u, '$1i')
    .replace(/([sc]k|dzk)iej$/u, '$1a')
    .replace(/y$/u, 'a');
  return { ...person, name: `${name} ${last}`.trim() };
}

/** "…, Minister for Foreign Affairs of X, at …" behind a name. */
function roleBehind(text: string, name: string): string | null {
  const behind = text.slice(text.indexOf(name) + name.length);
  const match = /^,\s+(?<role>[^,]{3,90})/u.exec(behind);
  const role = match?.groups?.['role']?.split(/\s+(?:at|on|to|during)\s+(?:the|a)\b/)[0] ?? null;
  return role !== null && namesOffice(role) ? role : null;
}

/** "Foreign Minister Sergey Lavrov Moscow" has a name in it; take words away from the end until it shows. */
function shorter(words: string): string[] {
  const list = words.split(' ');
  return list
    .slice(1)
    .map((_, i) => list.slice(0, list.length - 1 - i).join(' '))
    .slice(0, 8);
}

function readPlace(title: string): { venue: string | null; city: string | null } {
  const date = findDates(title).at(-1);
  const undated = (date ? title.slice(0, date.start) : title).replace(/[\s,.(–—-]+$/u, '');
  const city = date ? cityAtEnd(undated) : findCity(undated.slice(-40), 'end');
  const rest =
    city === null ? undated : undated.slice(0, undated.lastIndexOf(city)).replace(/[\s,(–—-]+$/u, '');
  const venue =
    /\s(?:at|during|to|before|bei(?: der)?|beim|auf der|auf dem|vor dem|vor der|lors de la|lors du|devant|à la|en la|en el|ante la|ante el|на)\s+(?:the\s+|a\s+|an\s+|le\s+|la\s+|l['’])?(?<venue>[\p{Lu}\d“"«].{3,})$/u.exec(
      rest,
    )?.groups?.['venue'] ??
    /\s(?:at|during)\s+(?:the\s+|a\s+|an\s+)(?<venue>\p{L}.{3,})$/u.exec(rest)?.groups?.['venue'];
  return { venue: venue?.replace(/[,:;\s]+$|\s+by$/i, '') ?? null, city };
}

/** "…, Moscow" before a date: the last part, if it is short, capitalised, and neither a person nor an office. */
function cityAtEnd(text: string): string | null {
  const known = findCity(text.slice(-60), 'end');
  if (known !== null) return known;
  const part = /(?:,|[”"»])\s+(?<city>\p{Lu}[\p{L}.’'-]+(?:[ -]\p{Lu}[\p{L}.’'-]+){0,2})$/u.exec(text)
    ?.groups?.['city'];
  return part !== undefined && !namesOffice(part) && parsePerson(part) === null ? part : null;
}
