import fc from 'fast-check';
import { factsPacker } from './pack-facts';

const aFact: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  fact: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    tie('list'),
    tie('fields'),
  ),
  list: fc.array(tie('fact'), { maxLength: 3 }),
  fields: fc.record({ text: tie('fact'), link: tie('fact'), due: tie('fact') }, { requiredKeys: ['text'] }),
})).fact;

describe('packing facts', () => {
  test('gives back what was packed, whatever else one packer has packed', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ said: aFact })), (facts) => {
        const { pack, unpack } = factsPacker<object>();
        expect(facts.map(pack).map(unpack)).toEqual(facts);
      }),
    );
  });

  test('texts are equal where the facts are', () => {
    const { pack } = factsPacker<object>();
    expect(pack({ people: [{ text: 'Ana' }, { text: 'Tom', link: 'Tom' }] })).toBe(
      pack({ people: [{ text: 'Ana' }, { text: 'Tom', link: 'Tom' }] }),
    );
    expect(pack({ day: '2026-11-20' })).not.toBe(pack({ start: '2026-11-20' }));
    expect(pack({ days: ['2026-11-20'] })).not.toBe(pack({ days: '2026-11-20' }));
  });

  test('a field that says nothing is no field', () => {
    const { pack, unpack } = factsPacker<object>();
    expect(unpack(pack({ role: undefined, day: '2026-11-20' }))).toStrictEqual({ day: '2026-11-20' });
  });
});
