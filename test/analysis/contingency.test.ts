import { describe, expect, it } from 'vitest';
import { computeChiSquare } from '../../src/analysis/chi-square.ts';
import { computeFisherExact } from '../../src/analysis/fisher.ts';

// Target b×7 a×3, reference a×7 b×2, word a (quanteda's example of textstat_keyness).
const quanteda = { o11: 3, o12: 7, o21: 7, o22: 2 };

describe('χ² of a 2×2 table', () => {
  it('gives quanteda’s 4.337160, and 2.632438 with Yates’ correction', () => {
    expect(computeChiSquare(quanteda, false)?.chiSquare).toBeCloseTo(4.33716, 6);
    expect(computeChiSquare(quanteda, true)?.chiSquare).toBeCloseTo(2.632438, 6);
    expect(computeChiSquare(quanteda, true)?.p).toBeCloseTo(0.104701, 6);
  });

  it('does not exist with an empty row or column', () => {
    expect(computeChiSquare({ o11: 0, o12: 0, o21: 3, o22: 4 }, false)).toBeNull();
  });
});

describe('Fisher’s exact test', () => {
  it('gives R’s p .069779 and conditional odds ratio .139542, not the sample’s .122449', () => {
    expect(computeFisherExact(quanteda)?.p).toBeCloseTo(0.069779, 6);
    expect(computeFisherExact(quanteda)?.oddsRatio).toBeCloseTo(0.139542, 6);
  });

  it('gives the tea taster’s .4857 and 6.4083 (Fisher 1935; Agresti 1990, p. 61, by R’s fisher.test)', () => {
    const tea = computeFisherExact({ o11: 3, o12: 1, o21: 1, o22: 3 });
    expect(tea?.p).toBeCloseTo(0.4857, 4);
    expect(tea?.oddsRatio).toBeCloseTo(6.4083, 4);
  });

  it('has no finite odds ratio at the edge, and no answer with an empty margin', () => {
    expect(computeFisherExact({ o11: 4, o12: 0, o21: 0, o22: 4 })).toMatchObject({ oddsRatio: null });
    expect(computeFisherExact({ o11: 0, o12: 0, o21: 1, o22: 4 })).toBeNull();
  });

  it('holds on tables of millions (scipy.stats.fisher_exact)', () => {
    expect(computeFisherExact({ o11: 30, o12: 10, o21: 1_000_000, o22: 1_000_000 })?.p).toBeCloseTo(
      0.002221,
      6,
    );
  });
});
