/** Month names and their common short forms: English, French, Spanish, Portuguese, Italian, German, Dutch,
 * Scandinavian, Polish, Turkish, Russian, Ukrainian, Bulgarian, Arabic. */
const names: string[][] = [
  // prettier-ignore
  ['january', 'januari', 'януари', 'stycznia', 'ocak', 'jan', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'gennaio', 'januar', 'jänner', 'января', 'январь', 'янв', 'січня', 'يناير', 'كانون الثاني'],
  // prettier-ignore
  ['february', 'februari', 'февруари', 'lutego', 'şubat', 'feb', 'février', 'fevrier', 'févr', 'febrero', 'fevereiro', 'febbraio', 'februar', 'февраля', 'февраль', 'фев', 'лютого', 'فبراير', 'شباط'],
  // prettier-ignore
  ['march', 'maart', 'marca', 'mart', 'mar', 'mars', 'marzo', 'março', 'märz', 'maerz', 'марта', 'март', 'березня', 'مارس', 'آذار'],
  // prettier-ignore
  ['april', 'април', 'kwietnia', 'nisan', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'апреля', 'апрель', 'апр', 'квітня', 'أبريل', 'ابريل', 'نيسان'],
  ['may', 'mei', 'maja', 'mayıs', 'mai', 'mayo', 'maio', 'maggio', 'мая', 'май', 'травня', 'مايو', 'أيار'],
  // prettier-ignore
  ['june', 'юни', 'czerwca', 'haziran', 'jun', 'juin', 'junio', 'junho', 'giugno', 'juni', 'июня', 'июнь', 'июн', 'червня', 'يونيو', 'حزيران'],
  // prettier-ignore
  ['july', 'юли', 'lipca', 'temmuz', 'jul', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'juli', 'июля', 'июль', 'июл', 'липня', 'يوليو', 'تموز'],
  // prettier-ignore
  ['august', 'augustus', 'augusti', 'sierpnia', 'ağustos', 'aug', 'août', 'aout', 'agosto', 'ago', 'августа', 'август', 'авг', 'серпня', 'أغسطس', 'اغسطس', 'آب'],
  // prettier-ignore
  ['september', 'септември', 'września', 'eylül', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'setembro', 'settembre', 'сентября', 'сентябрь', 'сен', 'сент', 'вересня', 'سبتمبر', 'أيلول'],
  // prettier-ignore
  ['october', 'октомври', 'października', 'ekim', 'oct', 'octobre', 'octubre', 'outubro', 'ottobre', 'oktober', 'okt', 'октября', 'октябрь', 'окт', 'жовтня', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  // prettier-ignore
  ['november', 'ноември', 'listopada', 'kasım', 'nov', 'novembre', 'noviembre', 'novembro', 'ноября', 'ноябрь', 'ноя', 'листопада', 'نوفمبر', 'تشرين الثاني'],
  // prettier-ignore
  ['december', 'декември', 'desember', 'grudnia', 'aralık', 'dec', 'décembre', 'decembre', 'déc', 'diciembre', 'dic', 'dezembro', 'dicembre', 'dezember', 'dez', 'декабря', 'декабрь', 'дек', 'грудня', 'ديسمبر', 'كانون الأول'],
];

const numberOf = new Map(names.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)));

/** 1 to 12, or `null` for what is no month's name. Case and a closing point do not matter. */
export function monthNumber(name: string): number | null {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return numberOf.get(plain) ?? numberOf.get(plain.split('/')[0]?.trim() ?? '') ?? null;
}

/** Source of a regular expression that matches any month's name, long forms first. One group, the name. */
export const monthPattern = `(${[...numberOf.keys()].sort((a, b) => b.length - a.length).join('|')})`;
