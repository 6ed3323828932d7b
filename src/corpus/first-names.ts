import { fold } from './fold.ts';

/**
 * First names that are common among those who give speeches, small and without accents, in several languages. A line of
 * two capitalised words may name a person or a place: where nothing else tells, the first word does.
 */
// prettier-ignore
const names = `
aaron abdul abdullah abraham adam adrian ahmed ahmad akihito alain alan alastair albert alberto alec alejandro alena alex alexander alexandra
alexei alexey alexis alfred ali alice alicia alison alistair allan allen alok alyssa amal amanda amb amelia amina amir amit amy ana anatoly anders
andrea andreas andrei andres andrew andrey andrzej andriy angela angelina angus anita ann anna annalena anne annegret annette anthony antje anton
antonio antony april archibald arlene arnold arthur ashley ashraf asif audrey august augusto aung ayman aziz bairbre barack barbara barbro barry
bart bashar beata beatriz ben benazir benedict benedikt benjamin benny bernard bernie bertrand beth betty bill boris brad brandon brenda brendan
brett brian bruce bruno camilla carl carla carlo carlos carol carolina caroline carolyn catherine cecilia celso charles charlie charlotte chelsea
cheryl chester chris christian christiane christina christine christoph christopher chrystia cindy claire clara clare claudia clement colin
condoleezza connie constantin cory craig cristina cynthia cyril dag dalia damian dan dana daniel daniela darren dave david dean deb deborah denis
dennis derek desmond dianne dick diego dieter dilma dimitri dina dmitri dmitry dmytro dominic dominique don donald donna doris dorothy doug douglas
dwight eamon ed eddie edgar edmund eduardo edward edwin eileen elaine eleanor elena elisabeth elizabeth ella ellen elliott emil emilio emily emma
emmanuel emmanuelle enda enrico enrique eric erik erna ernest ernesto ester estelle ethan eugene eva evan evelyn evo ewa fatima federica felipe felix
ferdinand fernando fiona florence frances francesca francesco francis francisco francois frank frank-walter franklin franz fred frederick frederik
fumio gabriel gareth gary gavin geir gemma gennady geoff geoffrey george georges georgia gerald gerard gerhard gideon gina giorgia giorgio
giovanni giulio giuseppe gloria golda gordon grace graham grant greg gregory guido guillermo gustav gustavo guy hamid han hannah hannes hans harald
harold harriet harry hassan heather heidi heiko heinrich helen helena helga helmut henri henrik henrique henry herbert herman hillary horst howard
hubert hugh hugo hussein ian ibrahim igor ilham imran ines ingrid iqbal irene irina iris isaac isabel isabelle ismail ivan ivo jack jacinda jack
jackie jacob jacqueline jacques jair jake jakob james jamie jan jana jane janet janez janice jared jarek jason javad javier jawaharlal jean
jean-claude jean-marc jean-marie jean-noel jean-pierre jean-yves jeff jeffrey jen jenny jennifer jens jeremy jerome jerry jesse jessica jill jim
jimmy jo joachim joan joanna joanne joao joe joel johan johanna johannes john johnny jon jonas jonathan jorge jose josef josep joseph josh
joshua joyce juan judith judy jules julia julian julie julius june junichiro justin jutta kaja kamala karel karen karim karin karl karol kate
katherine kathleen kathryn katrin kaspar keir keith kelly ken kenneth kerry kevin kim kirsten kirstie klaus kofi konrad konstantin kristalina
kristen kurt kyle kyriakos lars laura lauren laurent lawrence lech lee leila lena leo leon leonid leonard leroy leslie lester liam lidia linda
lindsey linus lisa liz lloyd lois lorenzo loretta lou louis louise luc lucas lucia lucy luigi luis luiz luke lydia lyndon lynn madeleine magdalena
mahatma mahmoud malala malcolm manfred manmohan manuel marc marcel marco marcos margaret margrethe maria mariana mariano marie marija marina mario
marion marise marjorie mark markus marta martha martin martina mary maryam mateusz matt matteo matthew matthias maura maurice max maximilian maxime
megan melania melissa meredith michael michal michel michele michelle mick miguel mihail mike mikhail mikheil milan mircea miriam mitch mohamed
mohammad mohammed moira monica monika muhammad mustafa nadia nancy naomi narendra natalia natalie nathan ned neil nelson nicholas nick nicola nicolas
nicole nigel nikita nikki nikol nikolai nikolaus nina noah noel nora norbert norman octavio olaf oleg oleksandr oleksiy olga oliver olivia
olivier olof omar oscar otto pablo paolo park pascal patricia patrick patrik paul paula paulo pavel pedro penny per pete peter petr petra petro phil
philip philippe pierre piotr pranab prayut rachel rafael ralf ralph ramon randy raul ravi ray raymond rebecca recep reza rex ricardo richard rick
rishi rita rob robert roberta roberto robin rodrigo roger roland rolf romano ron ronald rory rosa rosalynn rose ross rowan roy ruben rudolf rupert
ruth ryan sabine sadiq sajid salim sally salvador sam samantha samir samuel sandra sanna sara sarah scott sean sebastian serge sergei sergey sergio
serhiy shashi shaun shaukat sheila shimon shinzo sigmar sigrid silvia silvio simon simone simonetta sofia sonia sophie stanislaw stefan stefanie
steffen stella stephane stephanie stephen steve steven stuart subrahmanyam sue susan susanne sushma suzanne svetlana sven sylvia sylvie tamara tanya
tarja tayyip ted teresa terry tessa thabo thandi theodor theodore theresa thomas tibor tim timothy tina todd tom tomas tomasz tony tracy trevor tsai
turki ugo ulrich ulrike ursula uwe vaclav valentina valerie valery vanessa vassily vera veronica veronika victor victoria viktor viktoria vincent
viola virginia vitaly vivian vladimir volodymyr vyacheslav wally walter wang wendy werner wilfried wilhelm will william willy winston wolfgang woodrow
xavier yasser yi yitzhak yoshihide yulia yuri yvette yvonne zachary zbigniew zoe zoran zuzana
александр алексей анатолий андрей анна антон борис вадим валентина валерий василий виктор виталий владимир вячеслав геннадий георгий григорий
дмитрий евгений екатерина елена иван игорь ирина кирилл константин леонид мария михаил наталья николай олег ольга павел петр сергей станислав
татьяна юрий володимир олександр андрій дмитро денис руслан петро микола арсен борис валерій василь віктор михайло денис нурсултан касым-жомарт дмитрий эльвира максим роман тимур шавкат ильхам никол рустам рамзан наталия надежда людмила галина светлана сергій юлія олена
bjarne grzegorz jadwiga jaroslaw malgorzata mette pawel petteri radoslaw torvald ulf wladyslaw
`;
const known = new Set(names.trim().split(/\s+/).map(fold));

/** @param word folded: small, without accents */
export function isFirstName(word: string): boolean {
  return known.has(word);
}
