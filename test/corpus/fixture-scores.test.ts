import { describe, expect, it } from 'vitest';
import { readHeadlineFacts } from '../../src/corpus/headline-facts.ts';
import { parseSource } from '../../src/corpus/parse-source.ts';
import { parsePerson } from '../../src/corpus/person-names.ts';
import { isSameSpeaker, scoreFixtures } from './fixture-scores.ts';

describe('pages of every kind, written for the purpose', () => {
  const scores = scoreFixtures();
  const share = (count: number) => count / scores.length;

  it('are many', () => expect(scores.length).toBeGreaterThanOrEqual(30));

  it('come out with the right date in nine of ten, the speaker in nine of ten, and the words', () => {
    const dates = scores.filter(({ date }) => date.expected === date.found).length;
    const speakers = scores.filter(({ speaker }) => isSameSpeaker(speaker)).length;
    const f1 = scores.reduce((sum, score) => sum + score.f1, 0) / scores.length;
    console.log(
      `${scores.length} fixtures: date ${dates}, speaker ${speakers}, body token F1 ${f1.toFixed(4)} (least ${Math.min(...scores.map((score) => score.f1)).toFixed(3)})`,
    );
    expect(share(dates)).toBeGreaterThanOrEqual(0.9);
    expect(share(speakers)).toBeGreaterThanOrEqual(0.9);
    expect(f1).toBeGreaterThanOrEqual(0.97);
  });

  it.each(scores)('$file', ({ date, speaker, f1, missing, extra }) => {
    expect(date.found).toBe(date.expected);
    expect(isSameSpeaker(speaker), `${speaker.found} for ${speaker.expected}`).toBe(true);
    expect(f1, `missing: ${missing.join(' ')}; too many: ${extra.join(' ')}`).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a name with its office', () => {
  it.each([
    ['Foreign Secretary David Lammy MP', 'David Lammy', 'Foreign Secretary'],
    ['Foreign Minister Dr. S. Jaishankar', 'S. Jaishankar', 'Foreign Minister'],
    ['Prime Minister Mr Lee Hsien Loong', 'Lee Hsien Loong', 'Prime Minister'],
    ['Prime Minister Ngozi Paul Okonjo Iweala', 'Ngozi Paul Okonjo Iweala', 'Prime Minister'],
    ['Prime Minister Tunku Abdul Rahman Putra', 'Tunku Abdul Rahman Putra', 'Prime Minister'],
    ['Minister Gospodarki Morskiej Jarosław Bielak', 'Jarosław Bielak', 'Minister Gospodarki Morskiej'],
  ])('%s', (text, name, role) => expect(parsePerson(text)).toEqual({ name, role }));
});

describe('headlines', () => {
  it.each([
    '韩国总统在联合国大会的讲话',
    '韩国外长在联合国大会的讲话',
    '马里总统在联合国大会的讲话',
    '石油部长在会议上的讲话',
    '张副部长在会议上的讲话',
    'ألقى السيد وزير الخارجية كلمة',
    'ألقى السيد رئيس الوزراء كلمة في المؤتمر',
    'ألقت السيدة وزيرة الصحة كلمة',
    'ألقى الرئيس المصري كلمة',
    'ألقى السيد الأمين العام للأمم المتحدة كلمة',
    'Remarks by the Foreign Minister at the joint press conference with Mr. Wang Yi',
    'Statement by the Prime Minister after his meeting with Mr John Smith',
    'Statement by the Prime Minister in honour of Mr John Smith',
  ])('name nobody as the speaker: %s', (title) => expect(readHeadlineFacts(title).person).toBeNull());

  it.each([
    ['王易外长在联合国大会的讲话', '王易'],
    ['ألقى السيد المهدي بن راشد كلمة', 'المهدي بن راشد'],
    ['ألقى الرئيس المصري عبد السلام راشد كلمة', 'عبد السلام راشد'],
    ['Interview with Thomas Orwin', 'Thomas Orwin'],
  ])('name the speaker: %s', (title, name) => {
    expect(readHeadlineFacts(title)).toMatchObject({ person: { name }, personIsSure: true });
  });

  it('know the office of whom an interview is with', () => {
    expect(readHeadlineFacts('Interview with Foreign Minister Pell Orwin')).toMatchObject({
      person: { name: 'Pell Orwin', role: 'Foreign Minister' },
      personIsSure: true,
    });
  });
});

function read(text: string) {
  return parseSource('a.txt', text).documents[0]?.document;
}

describe('pages that name more than one thing', () => {
  const speech =
    'Ladies and gentlemen,\n\nI thank you for coming tonight, and I will be brief because the hall is cold.\n\nWe have much to do together.\n';

  it('a paper that someone gave an interview to does not speak', () => {
    expect(
      read(`Interview with Le Monde\n\nPrime Minister Ada Holm gave an interview to the paper.\n\n${speech}`)
        ?.speaker,
    ).toBe('Ada Holm');
    expect(
      read(
        'Interview with Al Jazeera\n\nQuestion: Will you come?\n\nAda Holm: I will come, because we have much to do together in the spring.\n\nQuestion: When will that be?\n\nAda Holm: In the spring, when the hall is warm and all of us have time.\n',
      )?.speaker,
    ).toBe('Ada Holm');
  });

  it.each(['Q', 'MARK ROW (Coast TV)'])('whoever opens and then answers %s under an A speaks', (asks) => {
    const document = read(
      `ADA HOLM: Good morning, ladies and gentlemen. I thank you for coming tonight, and I will be brief because the hall is cold. We have much to do together.\n\n${asks}: Will you come?\n\nA: I will come in the spring.\n\n${asks}: When is that?\n\nA: When the hall is warm.\n`,
    );
    expect(document?.speaker).toBe('Ada Holm');
  });

  it.each(['on 24 March 2019', 'on Sunday, 24 March 2019'])('the day behind “%s” is no subject', (when) => {
    const document = read(
      `Statement by Minister Ann Lee on the events of 24 March 1999, ${when}\n\n${speech}`,
    );
    expect(document?.date).toBe('2019-03-24');
  });

  it.each(['[Delivered in Oslo, 12 May 2015]', '[Oslo, 12 May 2015]', '[12 May 2015]'])(
    '%s is when it was spoken',
    (line) => {
      const document = read(
        `Remarks by Minister Ann Lee at the Town Hall\n\n${line}\n\nPosted 3 June 2019\n\n${speech}`,
      );
      expect(document).toMatchObject({ date: '2015-05-12', pageDate: '2019-06-03' });
      expect(document?.evidence['date']?.confidence).not.toBe('low');
    },
  );
});
