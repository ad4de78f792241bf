import type { Chance } from './chance';
import { chanceOf } from './chance';
import { deeds } from './deeds';
import { faults } from './faults';
import { liveAtRandom } from './random-life';
import { disturb } from './sweep';
import { Tally } from './tally';

/** How many operations of a deed a fault may wait for. */
const mostOperations = 10;

/** How many steps a random life has. */
const steps = 25;

/** One round of the attack: one deed with one fault at each of its operations, and one life at random. */
export async function attackOnce(chance: Chance, tally: Tally): Promise<void> {
  const [deed, fault] = [chance.oneOf(deeds), chance.oneOf(faults)];
  for (let operation = 0; operation < mostOperations; operation++) {
    const { struck } = await disturb(deed, fault, operation, tally);
    if (!struck || fault.lasts === true) break;
  }
  await liveAtRandom(chance, steps, tally);
}

/**
 * Attacks until there is no more time.
 * @param isOver asked after each round
 */
export async function attack(seed: number, isOver: () => boolean): Promise<Tally> {
  const tally = new Tally();
  const chance = chanceOf(seed);
  do await attackOnce(chance, tally);
  while (!isOver());
  return tally;
}
