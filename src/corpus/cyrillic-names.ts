import { isFirstName } from './first-names.ts';
import { fold } from './fold.ts';
import { type Person } from './person-names.ts';

const officeStem =
  /(?:[Зз]аместител|[Мм]инистр|[Пп]резидент|[Пп]редседател|[Пп]ремьер|[Пп]осл|[Пп]осто?янн|[Пп]редставител|[Дд]иректор|[Сс]екретар|[Гг]лав|[Мм]іністр|[Пп]рем['’ʼ]єр|[Гг]олов|[Кк]анцлер).*$/u;
const initials =
  /(?<role>.*?)\s*(?<initials>\p{Lu}\.\s?(?:\p{Lu}\.\s?)?)(?<last>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/u;
const patronymic = /(?:ович|евич|ьич|івич|йович)(?:а|у|ем|ом)?$|(?:овн|евн|ичн|івн|ївн)(?:а|ы|и|е|ой|ою)$/u;

/**
 * The person whom a Russian or Ukrainian headline names, in the nominative: "Министра иностранных дел … С.В.Лаврова на …",
 * "Виступ Президента України Володимира Зеленського …". `null` where there is neither an initial nor a known first name.
 */
export function readCyrillicPerson(text: string): Person | null {
  if (!/\p{Script=Cyrillic}/u.test(text)) return null;
  const found = initials.exec(text)?.groups;
  if (found) {
    const { role = '', initials: letters = '', last = '' } = found;
    return { name: letters + nominative(last), role: officeIn(role) };
  }
  const words = text.split(/\s+/);
  for (const [i, word] of words.entries()) {
    const first = firstName(word);
    if (first === null) continue;
    const at = patronymic.test(words[i + 1] ?? '') ? i + 2 : i + 1;
    const last = (words[at] ?? '').replace(/[^\p{L}-]+$/u, '');
    if (!/^\p{Lu}\p{Ll}/u.test(last)) continue;
    const name = `${first} ${first === word ? last : nominative(last)}`;
    return { name, role: officeIn(words.slice(0, i).join(' ')) };
  }
  return null;
}

function officeIn(text: string): string | null {
  return officeStem.exec(text)?.[0].trim() ?? null;
}

/** A first name as it stands, or out of the genitive, dative or instrumental. */
function firstName(word: string): string | null {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return null;
  const forms = [
    word,
    word.replace(/(?:а|у|ом|ем)$/u, ''),
    word.replace(/(?:я|ю|ем)$/u, 'й'),
    word.replace(/(?:я|ю)$/u, 'ь'),
    word.replace(/(?:а|у)$/u, 'о'),
    word.replace(/и$/u, 'я'),
    word.replace(/[иы]$/u, 'а'),
  ];
  return forms.find((form) => isFirstName(fold(form))) ?? null;
}

/** The common endings of surnames in the genitive. */
function nominative(last: string): string {
  return last
    .replace(/(ов|ев|ёв|єв|ін|їн|ин|ын)а$/u, '$1')
    .replace(/(ов|ев|ёв|ин|ын)ой$/u, '$1а')
    .replace(/ського$/u, 'ський')
    .replace(/ск(?:ого)$/u, 'ский')
    .replace(/ской$/u, 'ская')
    .replace(/енка$/u, 'енко')
    .replace(/([бвгджзклмнпрстфхцчш])[иы]$/u, '$1а');
}
