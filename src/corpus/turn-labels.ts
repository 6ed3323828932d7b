import {
  hasHonorific,
  isPersonName,
  isPlausibleName,
  namesOffice,
  parsePerson,
  stripHonorifics,
  surname,
} from './person-names.ts';

/** What stands before a turn: who speaks now. */
export interface TurnLabel {
  /** As the source prints it. */
  label: string;
  /** The name in it, without country, language, time and colon. */
  name: string;
  /** Characters of the text up to where the words of the turn begin. */
  length: number;
  /** `asks`: a question whose asker has no name; `answers`: an answer likewise. */
  part: 'named' | 'asks' | 'answers';
  /**
   * `sure`: the form itself shows a label. `likely`: the form of a person's name. `maybe`: something capitalised
   * before a colon, to be believed only if it comes again.
   */
  strength: 'sure' | 'likely' | 'maybe';
}

// prettier-ignore
const asking = /^(?:q|qu?estions?|reporter|journalist(?:e|in)?|press|pregunta|frage|question de la presse|вопрос|журналист|[问問]|\p{Script=Han}{0,16}[记記]者|سؤال|domanda|pergunta|питання|participant|(?:audience )?member|audience|speaker from the floor|male voice|female voice|unidentified(?: \p{L}+)*|inaudible)(?:\s*(?:\d{1,3}|[#№]\s?\d+))?$/iu;
// prettier-ignore
const answering = /^(?:a|answer|response|respuesta|antwort|réponse|ответ|答|جواب|risposta|resposta|відповідь)$/iu;
/** Who leads a talk without a name. */
// prettier-ignore
const leading = /^(?:the )?(?:moderator|host|interviewer|chair(?:man|woman|person)?|presenter|anchor|announcer|operator|interpreter|translator|facilitator|ведущ\p{L}+|модератор|moderadora?|modérat\p{L}+|moderation|主持人|المذيع)$/iu;
// prettier-ignore
const neverNames = /\b(?:ladies|gentlemen|colleagues|friends|participants|speakers|panelists|panellists|attendees|fellow|americans|citizens|excellenc\p{L}+|dear|thank|thanks|note|notes|photo|source|published|updated|topic|location|venue|date|time|subject|example|conclusion|introduction|warning|summary|abstract|keywords|tags|email|phone|address|tel|fax|website|https?|chapter|part|section|article|annex|figure|table|press contact|contact|related|watch|video|read|background|agenda|title|language|translation|transcript|publication|direct link|attributes|categories|from|delivered|event|occasion)\b/iu;

const time = String.raw`(?:[([]\s?)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[)\]])?`;
const aside = String.raw`\s?[([](?!applause|laughter|crosstalk)[^()[\]]{1,80}[)\]]`;
const nameChars = String.raw`[\p{L}\p{M}\p{N}.,’'‘ʼ"“”«»&/-]+`;
/** Name, perhaps country and language in parentheses, perhaps a time, then a colon. */
const withColon = new RegExp(
  String.raw`^(?:${time}\s+)?(?:[-–—]\s?)?(?<name>${nameChars}(?:\s${nameChars}){0,20})(?<aside>(?:${aside}){0,3})\s?(?:${time})?\s?[:：](?<after>\s?${time})?(?=\s|$|[“"«\p{Script=Han}\p{Script=Arabic}\p{Lu}])`,
  'u',
);
/** rev.com: "Ned Price (00:04):" or "Ned Price  00:04" alone on its line. */
const withTime = new RegExp(String.raw`^(?<name>${nameChars}(?:\s${nameChars}){0,5})\s+${time}:?$`, 'u');
/** "Q What is…", "Q. What…", "A. We…", "Q1: …" */
const singleLetter =
  /^(?:(?<name>[QA])(?:\d{1,2})?(?:[.:)]|\s?[–—-])?|(?<marked>[QAPRВО])(?:[.:]\s?[–—-]?|\s[–—-]))\s+(?=["“'(«¿]?\p{Lu}|\.\.\.|…|--|—|\d)/u;
/** The Public Papers of the Presidents: "The President. Thank you…", "Prime Minister Blair. Well, …" */
const withPoint =
  /^(?<name>Reporter|Question|The Press|Audience member|Moderator|(?:The )?(?:(?:Vice |Prime )?(?:President|Minister)|Chancellor|Secretary(?: of State)?|Senator|Governor|Ambassador|General|Director|Administrator|Mr\.|Mrs\.|Ms\.|Chairman|Queen|King)(?: \p{Lu}[\p{L}’'-]+){0,3}|THE (?:VICE )?PRESIDENT|[A-Z]{2,}(?: [A-Z’'-]{2,}){1,3}|(?:MR|MRS|MS|DR|SEN|GOV|GEN|AMB)\. [A-Z][A-Z’'-]+)(?:\s\[[^\]]{2,60}\])?\.\s+(?=["“(]?\p{Lu})/u;

/** The Congressional Record: "Mr. BYRD. Mr. President, …", "Ms. SMITH of Ohio. Madam Speaker, …". */
const congressional =
  /^(?<name>(?:Mr|Mrs|Ms|Miss)\. [A-Z][A-Z’'-]*[A-Z](?: [A-Z]{2,})?(?: of [A-Z]\w+(?: [A-Z]\w+)?)?)\.\s+(?=["“(]?\p{Lu})/u;

/** "PREGUNTA.- ¿Y…", "M. le Président. – Mes…" */
const withDash =
  /^(?<name>(?:\p{Lu}[\p{L}.’'-]*|le|la|de|du|del)(?:\s(?:\p{Lu}[\p{L}.’'-]*|le|la|de|du|del)){0,5})\.\s?[-–—]{1,2}\s+(?=["“«¿¡(]?\p{Lu})/u;

/** "Alain Juppé - Mesdames et Messieurs", "LE PRESIDENT - Merci" */
const withBareDash =
  /^(?<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*|\s(?:de|du|le|la|von|van)){0,4})\s[-–—]\s+(?=["“«¿¡(]?\p{Lu})/u;

/** Characters of a text that can hold a label. */
const reach = 220;

/** Whether words stand for whoever asks or leads: "Journaliste", "Moderator". */
export function namesPart(text: string): boolean {
  return asking.test(text) || leading.test(text);
}

/** Reads the label at the start of a paragraph; `null` where there is none. */
export function parseTurnLabel(text: string, emphasis = 0): TurnLabel | null {
  const head = text.slice(0, reach);
  const letter = singleLetter.exec(head);
  // "A Friend in need" begins like an answer; it is one only among questions.
  const isArticle = /^A\s+\p{Lu}\p{Ll}/u.test(head);
  const initial = letter?.groups?.['name'] ?? letter?.groups?.['marked'] ?? null;
  if (letter && initial !== null)
    return {
      label: letter[0].trim(),
      name: initial,
      length: letter[0].length,
      part: /[QPВ]/u.test(initial) ? 'asks' : 'answers',
      strength: isArticle ? 'maybe' : /^[QA]\d{0,2}[.:)]/.test(letter[0]) ? 'sure' : 'likely',
    };
  // "Q." on a line of its own
  const alone = /^(?<name>[QA])[.:]?$/u.exec(head)?.groups?.['name'];
  if (alone !== undefined)
    return {
      label: head,
      name: alone,
      length: head.length,
      part: alone === 'Q' ? 'asks' : 'answers',
      strength: 'likely',
    };
  const timed = withTime.exec(head);
  if (timed?.groups?.['name'] && text.length < reach && !/\d$/.test(timed.groups['name']))
    return named(timed.groups['name'], timed[0], 'sure');
  const colon = withColon.exec(head);
  if (colon?.groups) return judgeColon(colon, text, emphasis);
  const bare = withBareDash.exec(head)?.groups?.['name'];
  if (bare !== undefined && (isPersonName(bare) || asking.test(bare) || /^\p{Lu}[\p{Lu}\s’'-]+$/u.test(bare)))
    return named(bare, withBareDash.exec(head)?.[0] ?? '', asking.test(bare) ? 'likely' : 'maybe');
  const dash = withDash.exec(head);
  if (dash?.groups?.['name']) return named(dash.groups['name'], dash[0], 'likely');
  const inRecord = congressional.exec(head);
  if (inRecord?.groups?.['name']) return named(inRecord.groups['name'], inRecord[0], 'sure');
  const point = withPoint.exec(head);
  if (point?.groups?.['name']) return named(point.groups['name'], point[0], 'maybe');
  if (emphasis > 1 && emphasis < 90) {
    const bold = text.slice(0, emphasis).trim().replace(/[:.]$/, '');
    const rest = text.slice(emphasis);
    if (
      (isPersonName(bold) ||
        hasHonorific(bold) ||
        asking.test(bold) ||
        (namesOffice(bold) && bold.length < 60)) &&
      (rest.trim() === '' ? text.length < 90 : /^\s*[:.–—-]?\s/.test(rest))
    )
      return named(
        bold,
        /^.{0,90}?(?:[:.–—-]\s*|\s+|$)/u.exec(text.slice(emphasis))
          ? text.slice(0, emphasis) + (/^\s*[:.–—-]?\s*/.exec(rest)?.[0] ?? '')
          : text.slice(0, emphasis),
        rest.trim() === '' ? 'maybe' : 'likely',
      );
  }
  return null;
}

function judgeColon(match: RegExpExecArray, text: string, emphasis: number): TurnLabel | null {
  const name = (match.groups?.['name'] ?? '').trim();
  const asides = match.groups?.['aside'] ?? '';
  const hasTime = /\d:\d\d/.test(match[0].slice(name.length));
  const bare = name.replace(/^["“«]|["”»]$/gu, '');
  if (asking.test(bare)) return { ...named(name, match[0], 'sure', text), part: 'asks' };
  if (answering.test(bare)) return { ...named(name, match[0], 'sure', text), part: 'answers' };
  if (leading.test(bare)) return named(name, match[0], emphasis > 0 ? 'sure' : 'likely', text);
  if (/\d\s?[/-]\s?\d/.test(bare)) return null;
  if (bare === '' || name.length > 160 || neverNames.test(bare) || /["“”«»&]/u.test(bare)) return null;
  if (
    /^\p{Script=Han}{2,12}(?:总统|總統|主席|总理|總理|部长|部長|外长|外長|大使|发言人|發言人)$/u.test(bare) &&
    text.length > 40
  )
    return named(name, match[0], 'sure', text);
  const words = bare.split(/\s+/);
  if (/^\d/.test(bare) || /[.!?]\s+\p{Lu}\p{Ll}{3,}.*\p{Ll}{3,}\s\p{Ll}{3,}/u.test(bare)) return null;
  const capitalised = words.every((word) =>
    /^[\p{Lu}\p{Lo}\d(]|^(?:of|the|de|du|des|da|do|la|le|del|der|den|von|van|zu|y|and|for|to|on|al|el|bin|ibn|und|für|et|в|по|на|при|и|иностранных|дел|spoke)$/u.test(
      word,
    ),
  );
  const comma = bare.includes(',');
  const inAside = /[([]\s?([^()[\]]+?)\s?[)\]]/u.exec(asides)?.[1] ?? '';
  if (
    namesOffice(bare) &&
    capitalised &&
    words.length <= 12 &&
    !isPersonName(bare.split(' ').slice(-2).join(' ')) &&
    (hasHonorific(inAside) || isPersonName(inAside))
  )
    return { ...named(bare, match[0], 'sure', text), name: inAside };
  // "Le ministre des Affaires étrangères, Jeanne Durand (introduction):"
  const [inFront = '', behindComma = '', more] = bare.split(/,\s/);
  if (
    more === undefined &&
    words.length <= 16 &&
    namesOffice(inFront) &&
    isPersonName(stripHonorifics(behindComma))
  )
    return { ...named(bare, match[0], 'sure', text), name: behindComma };
  // "Research Director of the Foundation for …, moderator Jane Doe"
  const ending = words.slice(-2).join(' ');
  if (
    words.length > 4 &&
    isPersonName(ending) &&
    !namesOffice(ending) &&
    /\b(?:moderator|host|chair(?:man|woman)?)\b/iu.test(bare)
  )
    return { ...named(bare, match[0], 'sure', text), name: ending };
  if (asides !== '' && capitalised && !comma && words.length <= 8)
    return named(
      bare,
      match[0],
      hasTime || hasHonorific(bare) || isPersonName(bare) ? 'sure' : 'likely',
      text,
    );
  const letters = bare.replace(/[^\p{L}]/gu, '');
  const shouting =
    letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (hasTime && capitalised) return named(bare, match[0], 'sure', text);
  if (!capitalised) return null;
  const titled = hasHonorific(bare) || namesOffice(bare);
  if (shouting && words.length <= 7) return named(bare, match[0], titled ? 'sure' : 'likely', text);
  const cjkName = /^\p{Script=Han}{2,8}$/u.test(bare);
  if (titled && words.length <= 16 && (!comma || isPersonName(bare.split(',')[0] ?? ''))) {
    // "Mr President:" addresses someone; a label names an office with a name, or stands again and again.
    const person = parsePerson(bare);
    if (person?.role && words.length >= 3 && person.name.includes(' '))
      return named(bare, match[0], 'sure', text);
    const personal =
      isPersonName(bare.split(/,| \(/)[0] ?? '') ||
      words.length >= 3 ||
      (hasHonorific(bare) && words.length === 2 && !namesOffice(bare));
    return named(bare, match[0], personal ? 'likely' : 'maybe', text);
  }
  if (comma && words.length <= 6) return named(bare, match[0], 'maybe', text);
  if (comma || words.length > 5) return null;
  if (isPersonName(bare) || /^(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}-]+$/u.test(bare))
    return named(bare, match[0], emphasis > 0 ? 'sure' : 'likely', text);
  return words.length <= 3 || cjkName
    ? named(bare, match[0], emphasis >= bare.length ? 'likely' : 'maybe', text)
    : null;
}

function named(name: string, matched: string, strength: TurnLabel['strength'], text = matched): TurnLabel {
  const space = /^\s*/.exec(text.slice(matched.length))?.[0].length ?? 0;
  return {
    label: matched.trim(),
    name: name.replace(/[:.]$/, '').trim(),
    length: matched.length + (text === matched ? 0 : space),
    part: asking.test(name) ? 'asks' : 'named',
    strength,
  };
}

/** "The President", but not "Mr President", whom one addresses. */
function isOfficeAlone(name: string): boolean {
  return namesOffice(name) && !hasHonorific(name) && !/^madam/i.test(name);
}

/**
 * Which of a text's labels to believe. Sure labels are; a likely one is if it stands again, if it is a person whom
 * the page names, or if the text has other believed labels; what is only maybe a label must stand again.
 *
 * @param persons surnames, folded, that the page names outside the text
 */
export function believeLabels(labels: readonly TurnLabel[], persons: ReadonlySet<string>): Set<TurnLabel> {
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(surname(name), (counts.get(surname(name)) ?? 0) + 1);
  const again = (label: TurnLabel) => (counts.get(surname(label.name)) ?? 0) >= 2;
  const kinds = new Set(labels.filter(again).map(({ name }) => surname(name))).size;
  const first = labels.filter(
    (label) =>
      label.strength === 'sure' ||
      persons.has(surname(label.name)) ||
      (label.strength === 'likely' && again(label)) ||
      (label.strength === 'maybe' && again(label) && (kinds >= 2 || isOfficeAlone(label.name))),
  );
  const believed = new Set(first);
  if (first.length === 0) return believed;
  const withPoints = first.some(({ label }) => label.endsWith('.') && label.length > 2);
  const withColons = first.filter(({ label }) => /[:：]$/u.test(label)).length;
  for (const label of labels) {
    const fits =
      label.strength === 'likely' ||
      (label.part === 'answers' && first.some(({ part }) => part === 'asks')) ||
      (withPoints && label.label.endsWith('.')) ||
      // Among many turns a first name alone is one who asks.
      (withColons >= 3 && label.label.endsWith(':') && isPlausibleName(label.name));
    if (fits) believed.add(label);
  }
  return believed;
}
