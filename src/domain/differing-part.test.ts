import fc from 'fast-check';
import { differingPart } from './differing-part';

test.each([
  ['', '', 0, 0, 0],
  ['abc', 'abc', 3, 3, 3],
  ['abc', 'axyc', 1, 2, 3],
  ['abc', 'ac', 1, 2, 1],
  ['aa', 'a', 1, 2, 1],
  ['a', 'aa', 1, 1, 2],
  ['abc', '', 0, 3, 0],
  ['abc', 'xyz', 0, 3, 3],
])('%j and %j', (one, other, start, endOfOne, endOfOther) =>
  expect(differingPart([...one], [...other])).toEqual({ start, endOfOne, endOfOther }),
);

test('what stands before and after it is the same', () => {
  const list = fc.array(fc.constantFrom('a', 'b'), { maxLength: 6 });
  fc.assert(
    fc.property(list, list, (one, other) => {
      const { start, endOfOne, endOfOther } = differingPart(one, other);
      expect([...one.slice(0, start), ...other.slice(start, endOfOther), ...one.slice(endOfOne)]).toEqual(other);
    }),
  );
});
