import { isFirstName } from './first-names.ts';
import { fold } from './fold.ts';

/** Names of persons and their offices, as headlines, labels and bylines write them. */

// prettier-ignore
const honorific = String.raw`(?:H\.?\s?E\.?|S\.?\s?E\.?|His Excellency|Her Excellency|[Tt]he (?:Rt\.?|Right) Hon(?:ou?rable|\.)?|Rt\.? Hon\.?|[Tt]he (?:Most )?Hon(?:ou?rable|\.)?|Hon\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|Prof\.?(?: Dr\.?)?|Professor|Sir|Dame|Lord|Lady|Baroness|Sheikh|MM\.|M\.|Mme\.?|Mmes|Mlle|Monsieur|Madame|Herrn?|Frau|Sr\.?|Sra\.?|Señor|Señora|Don|Doña|Excmo\.|Amb\.?|Gen\.?|Lt\.?|Col\.?|Adm\.?|Sen\.?|Rep\.?|Gov\.?|General|Senator|Congressman|Congresswoman|Shri|Shrimati|Smt\.?|BK(?:[’']?in)?|BM(?:[’']?in)?|StS(?:[’']?in)?|Datuk|Dato|Tan Sri|Tun|Pastor|Rev\.?|Reverend|Judge|Justice|г-н|г-жа|Г-н|Г-жа)`;

/** Nouns that end the name of an office, in the languages that the reader knows. */
// prettier-ignore
const officeNouns = ['President','Vice President','Vice-President','Minister','Ministers','Prime Minister','Premier','Secretary','Under-Secretary','Secretary-General','Chancellor','Ambassador','Representative','High Representative','Director','Director-General','Commissioner','Chair','Chairman','Chairwoman','Chairperson','Speaker','Governor','Mayor','Senator','Spokesperson','Spokesman','Spokeswoman','Commander','Chief','Head','Leader','King','Queen','Pope','Prince','Princess','Emir','Sultan','Envoy','Rapporteur','Administrator','Coordinator','Judge','Justice','Professor','Councillor','Counsellor','State Councilor','Délégué','Charge','Chargé d’Affaires','Treasurer','Attorney General','Taoiseach','Deputy','Congressman','Congresswoman','Moderator','Editor','Correspondent','Fellow','Président','Présidente','Ministre','Premier ministre','Secrétaire','Chancelier','Ambassadeur','Ambassadrice','Presidente','Presidenta','Ministro','Ministra','Secretario','Secretaria','Canciller','Embajador','Embajadora','Außenminister','Außenministerin','Bundeskanzler','Bundeskanzlerin','Bundespräsident','Bundespräsidentin','Bundesminister','Bundesministerin','Ministerpräsident','Ministerpräsidentin','Minister','Ministerin','Präsident','Präsidentin','Botschafter','Botschafterin','Staatsminister','Staatsministerin','Staatssekretär','Bundesministers','Bundespräsidenten','Bundeskanzlers','Außenministers','Staatsministers','Ministerpräsidenten','Präsidenten','Botschafters','Staatssekretärs','Generalsekretärs','Kanzlers','Kanzler','Kanzlerin','президент','президента','министр','министра','председатель','председателя','presidente','presidenta','ministro','ministra','président','présidente','ministre','premier ministre','canciller','secretario general','chancelier','minister','president','chancellor','secretary-general','Президент','Президента','Прем’єр-міністр','Прем’єр-міністра','міністра','міністр','Міністр','Міністра','Министр','Министра','Председатель','Председателя','Премьер-министр','Секретарь','Посол','Представитель','Представителя','Директор','Gobernador','Gobernadora','Alcalde','Alcaldesa','Senador','Senadora','Vicepresidente','Vicepresidenta','Portavoz','Rey','Reina','Governador','Embaixador','Embaixadora','Chanceler','Primeiro-ministro','Primeira-ministra','Ambasciatore','Ambasciatrice','Sindaco','Segretario','Gouverneur','Gouverneure','Maire','Sénateur','Sénatrice','Député','Députée','Porte-parole','Haut représentant','Haute représentante','Commissaire','Bürgermeister','Bürgermeisterin','Oberbürgermeister','Oberbürgermeisterin','Regierungssprecher','Regierungssprecherin','Staatspräsident','Utenriksminister','Statsminister','Utrikesminister','Udenrigsminister','Poseł','Posłanka','Wicemarszałek','Marszałek','Premiera','Prezydenta','Prezydent','Marszałka','premiera','prezydenta','ministra','marszałka','representative','spokesman','spokeswoman','spokesperson','ambassador','chairman','chairwoman','prime minister','foreign minister','director-general'];
const office = officeNouns.sort((a, b) => b.length - a.length).join('|');
const officeAtAll = new RegExp(`(?<![\\p{L}])(?:${office})(?![\\p{L}])`, 'u');
const everyOffice = new RegExp(officeAtAll, 'gu');
const beginsHonoured = new RegExp(`^${honorific}\\s`, 'u');
const leadingHonorifics = new RegExp(`^(?:${honorific}\\s+|The\\s+)+`, 'u');

// prettier-ignore
const particle = String.raw`(?:de|da|do|dos|das|del|della|der|den|di|du|la|le|van|von|zu|af|al|el|bin|bint|ben|ibn|y|e|ter|ten|Al|El)`;
const isParticle = new RegExp(`^${particle}$`, 'iu');
/** "Федеральному Собранию" is no name: adjectives, in the cases that names are not quoted in. */
const cyrillicAdjective =
  /^\p{Script=Cyrillic}+(?:ому|ему|ых|их|ыми|ими|ого|его|ое|ее|ые|ие|ный|ская|ский|ской)$/u;
const initial = String.raw`\p{Lu}\.(?:[- ]?\p{Lu}\.)*`;
const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{M}]*(?:[-’'‘ʼ]\p{L}[\p{L}\p{M}]*)*\.?)`;
const personName = new RegExp(
  String.raw`^(?:${initial}\s?|${nameWord}\s+)(?:(?:${initial}|${particle}|${nameWord})\s*){0,4}$`,
  'u',
);

// prettier-ignore
const notNames = new Set(['my','your','his','her','with','by','from','as','the','and','of','for','on','at','to','in','a','an','our','new','united','congressional','record','project','gutenberg','ebook','wikisource','nations','state','states','council','security','conference','general','assembly','world','international','global','national','foreign','affairs','policy','peace','war','climate','change','economic','forum','summit','meeting','session','speech','speeches','presidential','presidency','remarks','statement','address','press','question','questions','answer','answers','good','thank','thanks','ladies','gentlemen','colleagues','friends','fellow','americans','citizens','dear','distinguished','first','second','third','finally','conclusion','introduction','background','note','notes','update','today','tomorrow','yesterday','remember','part','chapter','section','article','annex','agenda','item','opening','closing','key','human','rights','development','security:','russian','american','federation','ministry','university','institute','house','white','office','department','congress','parliament','day','year','here','there','why','what','how','when','who','i','we','you','that','this','these','those','it','but','so','yes','no','please','again','example','important','warning','point','points','step','steps','lesson','lessons','principle','priority','pillar','goal','case','fact','truth','result','answer:','source','copyright','photo','date','time','place','venue','location','subject','topic','title','language','publisher','published','updated','tags','category','moscow','london','washington','paris','berlin','beijing','geneva','vienna','brussels','new york','kiev','kyiv','ukraine','russia','china','europe','africa','asia','america','syria','iran','iraq','israel','palestine','deputy','north','south','east','west','middle','central','weekly','media','briefing','daily','joint','special','annual','official','transcript','interview','doorstep','ministerial','plenary','debate','lecture','series','memorial','spokesperson','regional','high','level','fisheries','quotas','u.s.','u.n.','u.k.','e.u.','llc','inc','ltd','corp','plc','majesty','majestad','highness','alteza','excelencia','asuntos','exteriores','cooperación','relaciones','hacienda','defensa','educación','economía','conferencia','embajadores','embajadoras','clausura','inauguración','affaires','étrangères','ambassadeurs','konferenz','leiterinnen','botschafterkonferenz','auswärtigen','auswärtiges','affari','esteri','discours','allocution','intervention','conférence','déclaration','république','gouvernement','état','assemblée','semaine','communiqué','discurso','intervención','comparecencia','palabras','estado','gobierno','congreso','consejo','senado','república','declaración','mensaje','rueda','prensa','acto','rede','ansprache','erklärung','bundestag','bundesregierung','regierung','republik','discorso','intervento','governo','repubblica','речь','выступление','заявление','обращение','послание','интервью','стенограмма','реч','виступ','промова','звернення','новости','новини','заседание','встреча','совещание','summary','contents','overview','topics','home','search','english','version','online','live','event','events','prepared','delivered','delivery','check','verbatim','full','text','video','audio','read','watch','excerpts','excerpt','public','papers','document','documents','paper','political','community','common','external','internal','interior','defence','defense','finance','trade','energy','union','commission','european','indian','russian','american','chinese','british','french','german','italian','spanish','japanese','korean','turkish','ukrainian','iranian','israeli','polish','african','asian','arab','canadian','australian','mexican','brazilian','egyptian','saudi','swedish','norwegian','danish','dutch','finnish','greek','hungarian','czech','romanian','bulgarian','serbian','indonesian','pakistani','afghan','iraqi','syrian','independence','victory','liberation','golden','collection','editor','editorial','column','archive','archives','advertisement','guest','user','member','members','sittings','committee','chapter','volume','issue','number','page','pages','print','share','email','cookie','cookies','privacy','contact','menu','login','subscribe','iiss','nato','asean','brics','cctv','tass','unesco','osce','eu','un','us','uk','usa','uae','opec','imf','wto','iaea','cnn','bbc','npr','nbc','abc','cbs','fox','msnbc','says','must','leave','calls','urges','meets','visits','signs','announces','welcomes','addresses','delivers','speaks','will','hosts','attends','discusses','marks','honors','outlines','warns','vows','dialogue','symposium','workshop','panel','seminar','roundtable','festival','pm','fm','staff','writer','writers','newsroom','desk','reporter','reporters']);
/** What a name never ends with: the places, papers and bodies that two capitalised words may name as well. */
// prettier-ignore
const notSurnames = new Set(['room','hall','palace','chamber','chambers','capitol','square','street','avenue','road','drive','garden','gardens','theatre','theater','museum','library','school','college','cathedral','hotel','airport','base','building','park','stadium','arena','auditorium','pavilion','club','embassy','consulate','mission','bank','foundation','society','association','company','corporation','group','service','services','news','times','post','herald','tribune','journal','gazette','agency','radio','television','tv','channel','network','transcriptions','transcripts','transcription','magazine','review','committee','commission','court','party','union','league','alliance','army','navy','forces','island','islands','city','county','state','province','republic','kingdom','emirates','korea','zealand','africa','arabia','lanka','rica','leone','guinea','timor','faso','verde','arm','one','two','three','archive','archives','center','centre','headquarters','secretariat','bureau','delhi','york','francisco','angeles','aires','hague','ababa','salaam','janeiro','paulo','lumpur','kong']);

export interface Person {
  name: string;
  role: string | null;
}

/** Whether words look like the name of a person: two to five, capitalised, none of them a common word. */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (name.length > 50 || !personName.test(`${name} `.trimEnd())) return false;
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => !notNames.has(word)) &&
    !notSurnames.has(last) &&
    !/.{3}(?:tions?|sions?|ments?|ness|isms?|ship|it(?:y|ies)|rede|ansprache|erklärung)$/u.test(last) &&
    !isParticle.test(last) &&
    !cyrillicAdjective.test(words[0] ?? '')
  );
}

/** Whether one to four words may be a name: capitalised, and none of them a common word. */
export function isPlausibleName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word) && !notNames.has(word.toLowerCase()))
  );
}

/** Whether the words name an office ("Foreign Minister", "The President"). */
export function namesOffice(text: string): boolean {
  return officeAtAll.test(text) || officeAtAll.test(titleCase(text));
}

/** Whether words begin with "Mr", "Dr.", "H.E." and the like. */
export function hasHonorific(text: string): boolean {
  return beginsHonoured.test(titleCase(text));
}

/** Without "H.E. Mr." and the like before it, and "MP" and the like behind it. */
export function stripHonorifics(text: string): string {
  return text
    .replace(leadingHonorifics, '')
    .replace(
      /(?:,?\s+(?:MP|MS|MSP|MLA|TD|M\.P\.|KC|QC|PC|MEP|MdB|MdL|[CODMKG]BE|DBE|GBE|GCMG|KCMG|DCMG|CMG|CVO|LVO|KCVO|CB|KCB|KG|KT|DSO|MC|OM|CH|AC|AO|AM|AK|OAM|PSM|CSC|CSM|DSC|DSM|CD|OC|CNZM|DNZM|MNZM|ONZM|GNZM|QSO|ONZ|FRS|PhD|Ph\.D\.|Jr\.?|Sr\.|II|III|IV|Esq\.?))+$/u,
      '',
    )
    .trim();
}

/**
 * Reads "Foreign Minister Sergey Lavrov", "Antony J. Blinken, Secretary of State", "H.E. Mr. X, Minister of Y of Z",
 * "President of Ukraine Volodymyr Zelenskyy". `null` where no person is named.
 */
export function parsePerson(text: string): Person | null {
  const plain = text.replace(/^[\s–—•*-]+|[\s.,;:*]+$/gu, '').replace(/\s+/g, ' ');
  if (plain.length < 3 || plain.length > 160) return null;
  const [head = '', ...behind] = plain.split(/,\s+|\s+[–—-]\s+|\s*\(|_/u);
  const dated = behind.findIndex((part) => /\d/.test(part));
  const tail = (dated < 0 ? behind : behind.slice(0, Math.max(0, dated - 1))).join(', ').replace(/[)]+$/, '');
  const bare = titleCase(stripHonorifics(titleCase(head)));
  const isRegal =
    /\s(?:King|Prince|Pope|Judge|Justice|Chief|Head)$/u.test(bare) &&
    isFirstName(fold(bare.split(' ')[0] ?? ''));
  if (isPersonName(bare) && (isRegal || !officeAtAll.test(bare)))
    return { name: bare, role: tail === '' || /^(?:Jr|Sr|I{1,3})\b/.test(tail) ? null : tail };
  const split = splitOffice(titleCase(head));
  if (split) return split;
  if (hasHonorific(head) && /^\p{Lu}[\p{L}’'-]+$/u.test(bare) && !notNames.has(bare.toLowerCase()))
    return { name: bare, role: tail === '' ? null : tail };
  // "Minister of Foreign Affairs, Sergey Lavrov"
  const last = titleCase(stripHonorifics(behind.findLast((part) => !/\d/.test(part)) ?? ''));
  if (officeAtAll.test(head) && isPersonName(last) && !officeAtAll.test(last))
    return { name: last, role: head };
  return null;
}

const officeAdjectives =
  /(?:\s+(?:Senior|Deputy|Acting|Assistant|Executive|Former|First|Chief|Foreign|Prime|Vice|Permanent|Special|State|Federal|Under|Associate|Managing|General))+$/u;

/** "President of Russia Vladimir Putin" → office and name; the name is what is capitalised behind the last office noun. */
function splitOffice(text: string): Person | null {
  const all = Array.from(text.matchAll(everyOffice));
  const [first] = all;
  // "Wang Yuehua State Councilor and Minister of Waterways"
  const front = first ? stripHonorifics(text.slice(0, first.index).trim()).replace(officeAdjectives, '') : '';
  if (first && isPersonName(front) && first.index + first[0].length < text.length)
    return { name: front, role: text.slice(text.indexOf(front) + front.length).trim() };
  const found = all.at(-1);
  if (!found) return null;
  const end = found.index + found[0].length;
  const rest = text.slice(end).trim();
  const plainRest = stripHonorifics(rest);
  if (rest === '') {
    const front = stripHonorifics(text.slice(0, found.index).trim());
    if (officeAtAll.test(front)) return splitOffice(front);
    return isPersonName(front) ? { name: front, role: found[0] } : null;
  }
  // "President von der Berg"
  if (
    /^(?:von|van|zu|ter|ten|bin|Al|El)(?: (?:der|den|dem|de))? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(
      rest,
    )
  )
    return { name: rest, role: text.slice(0, end) };
  if (!/^(?:of|for|de|du|des|del|der|des|für|to|at|on|in|\p{Ll})/u.test(rest)) {
    const field = polishField(plainRest);
    const named = plainRest.slice(field.length);
    if (isPersonName(named)) return { name: named, role: `${text.slice(0, end)} ${field}`.trim() };
    if (/^\p{Lu}[\p{L}’'-]+$/u.test(plainRest) && !notNames.has(plainRest.toLowerCase()))
      return { name: plainRest, role: text.slice(0, end) };
  }
  const words = rest.split(' ');
  for (const take of [3, 2]) {
    if (words.length <= take) continue;
    const name = stripHonorifics(words.slice(-take).join(' '));
    const isLonger =
      take === 3 &&
      // "Minister Sprawiedliwości Jarosław Gowin": the name begins with the first name.
      (isFirstName(fold(words.at(-3) ?? '')) || !isFirstName(fold(words.at(-2) ?? ''))) &&
      // "Minister of Foreign Affairs Ine Marie Berg": a word that no name has ends the office.
      !(/^\p{Lu}/u.test(words.at(-4) ?? '') && notNames.has((words.at(-4) ?? '').toLowerCase())) &&
      !/^\p{Lu}\.$/u.test(words.at(-2) ?? '') &&
      !new RegExp(`^${particle}$`, 'u').test(words.at(-2) ?? '');
    const between = words.slice(0, -take).join(' ');
    if (isLonger || !isPersonName(name) || goesOn.test(between)) continue;
    return {
      name,
      role: dropTrailingHonorifics(text.slice(0, text.length - words.slice(-take).join(' ').length)),
    };
  }
  return null;
}

/** "Gospodarki Morskiej " of "Gospodarki Morskiej Jarosław Bielak": what the office is for, by its Polish genitive. */
function polishField(words: string): string {
  const list = words.split(' ');
  const at = list.findIndex((word) => isFirstName(fold(word)));
  const isField =
    at < list.length - 1 &&
    /(?:ości|cji|[sc]twa|(?:sk|n|w)(?:ej|iej|ego|iego|ych|ich))$/u.test(list[at - 1] ?? '');
  return isField ? `${list.slice(0, at).join(' ')} ` : '';
}

/** Words that an office never has: what has them behind an office tells what was done there. */
const goesOn =
  /(?<![\p{L}])(?:para|con|sobre|tras|ante|pour|sur|lors|devant|with|honou?r|memory|during|about|after|before|über|bei|mit|zum|на|перед|[Ss]ays|[Ss]aid|[Cc]alls|[Uu]rges|[Mm]eets|[Mm]et|[Tt]ells|[Tt]old|[Aa]nnounces|[Ww]elcomes|[Hh]osts|[Ss]igns|[Vv]isits|[Dd]iscusses|[Hh]onors|[Tt]hanks)(?![\p{L}])/u;

const trailingHonorifics = new RegExp(`(?:[\\s,]+${honorific})+\\s*$`, 'u');

function dropTrailingHonorifics(role: string): string {
  return ` ${role.trim()}`.replace(trailingHonorifics, '').trim();
}

/** The word by which a person is told from others: the last of the name, small, without accents. */
export function surname(name: string): string {
  const words = stripHonorifics(name)
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/[\s.]+/)
    .filter((word) => word.length > 1);
  return fold(words.at(-1) ?? name);
}

/** "SERGEY LAVROV" → "Sergey Lavrov"; text that is not all capitals stays as it is. */
export function titleCase(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
    at > 0 && /^(?:OF|THE|FOR|AND|DE|DU|DEL|DES|DER|VON|VAN|Y|ET|UND|ON|AT|IN|TO|BY|WITH)$/.test(word)
      ? word.toLowerCase()
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
