/** Cities where speeches are given: capitals, seats of organisations, places of conferences; as several languages write them. */
// prettier-ignore
const cities = ['Abu Dhabi','Abuja','Accra','Addis Ababa','Algiers','Alma-Ata','Almaty','Amman','Amsterdam','Ankara','Antalya','Ashgabat','Astana','Athens','Atlanta','Auckland','Baghdad','Baku','Bali','Bandung','Bangkok','Beijing','Beirut','Belgrade','Berlin','Bern','Berne','Bishkek','Bonn','Boston','Brasilia','Brasília','Bratislava','Brussels','Bruxelles','Brüssel','Bucharest','Budapest','Buenos Aires','Cairo','Cambridge','Canberra','Cannes','Caracas','Casablanca','Chicago','Chisinau','Cologne','Colombo','Copenhagen','Córdoba','Cracow','Kraków','Dakar','Damascus','Davos','Delhi','Denver','Detroit','Dhaka','Doha','Donetsk','Dresden','Dubai','Dublin','Dushanbe','Düsseldorf','Edinburgh','Evian','Florence','Frankfurt','Freetown','Fulton','Gaza','Gdansk','Geneva','Genève','Genf','Glasgow','Gothenburg','Grozny','Hague','Hamburg','Hangzhou','Hanoi','Harare','Havana','Helsinki','Hiroshima','Hong Kong','Honolulu','Houston','Hyderabad','Islamabad','Istanbul','Jakarta','Jeddah','Jerusalem','Johannesburg','Kabul','Kampala','Karachi','Kathmandu','Kazan','Kharkiv','Khartoum','Kiev','Kyiv','Kigali','Kinshasa','Kuala Lumpur','Kuwait City','Kyoto','La Paz','Lagos','Lausanne','Leipzig','Lima','Lisbon','Ljubljana','London','Londres','Los Angeles','Luanda','Lusaka','Luxembourg','Lviv','Lyon','Madrid','Manila','Maputo','Marrakech','Marseille','Melbourne','Mexico City','Miami','Milan','Minsk','Montevideo','Montreal','Moscow','Moscou','Moskau','Mumbai','Munich','München','Muscat','Nairobi','Nanjing','Naypyidaw','New Delhi','New York','Nueva York','Nicosia','Nur-Sultan','Omaha Beach','Osaka','Oslo','Ottawa','Oxford','Panama City','Paris','Pekin','Philadelphia','Phnom Penh','Pittsburgh','Podgorica','Potsdam','Prague','Pretoria','Princeton','Pristina','Pyongyang','Quebec','Québec','Quito','Rabat','Ramallah','Reykjavik','Riga','Rio de Janeiro','Riyadh','Rome','Rom','Rotterdam','San Francisco','San José','San Salvador','Santiago','Santiago de Chile','Santo Domingo','São Paulo','Sarajevo','Seattle','Seoul','Sevastopol','Shanghai','Sharm el-Sheikh','Sharm El Sheikh','Singapore','Skopje','Sochi','Sofia','St Petersburg','St. Petersburg','Saint Petersburg','Stanford','Stockholm','Strasbourg','Straßburg','Stuttgart','Sydney','Taipei','Tallinn','Tashkent','Tbilisi','Tehran','Tel Aviv','Tirana','Tokyo','Toronto','Tripoli','Tunis','Turin','Ufa','Ulaanbaatar','Valletta','Vancouver','Vatican City','Vaduz','Venice','Versailles','Vienna','Vienne','Wien','Vientiane','Vilnius','Vladivostok','Volgograd','Warsaw','Varsovie','Warschau','Washington','Washington, D.C.','Washington, DC','Washington D.C.','Washington DC','Wellington','Windhoek','Wuhan','Yalta','Yekaterinburg','Yerevan','Zagreb','Zurich','Zürich','Ginebra','Bruselas','Moscú','Pekín','La Habana','Bogotá','Asunción','San Sebastián','Sevilla','Barcelona','Lisboa','Roma','Milano','Москва','Санкт-Петербург','Нью-Йорк','Женева','Вена','Минск','Сочи','Пекин','Киев','Київ','Казань','Владивосток','Вашингтон','Берлин','Париж','Лондон','Брюссель','Астана','Ташкент','北京','上海','纽约','日内瓦','莫斯科','东京','华盛顿','维也纳','博鳌','广州','深圳','نيويورك','موسكو','القاهرة','جنيف','الرياض','دمشق','بيروت','بغداد','الدوحة'];

const alternatives = cities
  .map((city) => city.replace(/\./g, '\\.'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const anywhere = new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}-])`, 'giu');
const caselessCity = /[\p{Script=Han}\p{Script=Arabic}]/u;

/**
 * A city that the text names, as it is written there, or `null`.
 *
 * @param where `any`: the last one in the text; `end`: only if nothing but a state or country follows
 */
export function findCity(text: string, where: 'any' | 'end'): string | null {
  const found = Array.from(text.slice(0, 400).matchAll(anywhere)).filter(
    ([city]) => caselessCity.test(city) || city.charAt(0) !== city.charAt(0).toLowerCase(),
  );
  if (where === 'any') return found.at(-1)?.[0] ?? null;
  const last = found.findLast(({ index, 0: city }) => {
    const before = text.slice(0, index);
    const behind = text.slice(index + city.length);
    return (
      /(?:^|[,”"»(–—-])\s*(?:in )?$|\sin\s$/u.test(before) &&
      /^[\s,.)]*(?:\p{Lu}[\p{L}.]*(?:[ ,]+\p{Lu}[\p{L}.]*){0,2})?[\s,.)]*$/u.test(behind)
    );
  });
  return last?.[0] ?? null;
}
