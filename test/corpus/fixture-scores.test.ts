import { describe, expect, it } from 'vitest';
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
