import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { secondOpinion } from '../../utils/classify/opinion/second-opinion';
import { readWeights, type WeightsFile } from '../../utils/classify/opinion/weights';
import { inventedBlocks } from './blocks';
import { answeredBy, foldsOf, honest, isRight, UNTRIED } from './cross';
import { fit, SETTINGS } from './fitted';
import { madeBy } from './made-by';
import { partOf, sealedSites } from './split';

const PACKAGED = readFileSync(new URL('../../public/second-opinion.json', import.meta.url), 'utf8');
const days = inventedBlocks().slice(0, 600);

describe('the packaged weights', () => {
  it('are those of this fit: after a change of clues or settings, npm run fit', () => {
    expect((JSON.parse(PACKAGED) as WeightsFile).madeBy).toBe(madeBy());
  });

  it('are at most 150 kB packed, and can be read', () => {
    expect(gzipSync(PACKAGED, { level: 9 }).length).toBeLessThan(150_000);
    expect(() => readWeights(JSON.parse(PACKAGED))).not.toThrow();
  });
});

describe('the fit', () => {
  const file = fit(days, { ...SETTINGS, rounds: 2 }, UNTRIED, 'test');

  it('makes the same bytes on every machine', () => {
    // These clues depend on no word of the lexicon.
    const plain = days.map((block, i) => ({
      ...block,
      clues: ['all=', `x=${i % 7}`, `y=${i % 11}`, `z=${(i * i) % 13}`],
    }));
    const made = JSON.stringify(fit(plain, { ...SETTINGS, rounds: 2 }, UNTRIED, 'test'));
    const bytes = createHash('sha256').update(made).digest('hex').slice(0, 12);
    expect(bytes).toBe('0161051f49b2');
  });

  it('learns what it was shown', () => {
    const opinion = secondOpinion(readWeights(file));
    const right = days.filter(({ input, first, activity, mode }) => {
      const said = opinion(input, first);
      return said.activity === activity && said.mode === mode;
    });
    expect(right.length / days.length).toBeGreaterThan(0.8);
  });

  it('keeps no clue of one site alone', () => {
    const alone = days.map((block) => ({ ...block, site: 'one' }));
    expect(fit(alone, { ...SETTINGS, rounds: 1 }, UNTRIED, '').clues).toBe('');
  });

  it('answers every block by weights that never saw its site, as sure as it is right', () => {
    const asked = days.slice(0, 240).map((block) => ({ ...block, part: 'newer' as const }));
    const answered = answeredBy(foldsOf(asked, [], { ...SETTINGS, rounds: 1 }), asked);
    expect(answered).toHaveLength(asked.length);
    const { chance } = honest(answered);
    expect(chance.slope).toBeGreaterThan(0);
    const mean = answered.filter(isRight).length / answered.length;
    expect(mean).toBeGreaterThan(0.6);
  }, 30_000);
});

describe('the split of the schools', () => {
  const newer = Array.from({ length: 30 }, (_, i) => ({
    site: `s${i}.example`,
    kind: i < 21 ? 'us-elementary' : 'uk',
  }));

  it('seals a third of the sites of each kind, always the same', () => {
    const sealed = sealedSites(newer, []);
    expect([...sealed].filter((site) => newer.find((one) => one.site === site)?.kind === 'uk')).toHaveLength(3);
    expect(sealed.size).toBe(10);
    expect(sealedSites(newer.toReversed(), [])).toEqual(sealed);
  });

  it('seals no site that the words were written from', () => {
    const all = sealedSites(newer, newer);
    expect(all.size).toBe(0);
  });

  it('parts sites by their names alone', () => {
    expect(partOf('a.example', 6, 'fold')).toBe(partOf('a.example', 6, 'fold'));
    expect(new Set(newer.map(({ site }) => partOf(site, 3, 'x')))).toEqual(new Set([0, 1, 2]));
  });
});
