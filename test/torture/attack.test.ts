import { attackOnce } from './attack';
import { chanceOf } from './chance';
import { Tally } from './tally';

// `npm run torture` goes on from here, for minutes and with any seed.
test.each([1, 2, 3, 4, 5])(
  'nothing is lost, written twice or left half-made, whatever goes wrong: seed %i',
  async (seed) => {
    const tally = new Tally();
    await attackOnce(chanceOf(seed), tally);
    expect(tally.complaints).toEqual([]);
    expect(tally.actions).toBeGreaterThan(3);
  },
);
