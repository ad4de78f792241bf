import fc from 'fast-check';
import { pathsByKey } from './paths-by-key';

describe('paths by key', () => {
  test('are those added and not removed, in that order, and an answer stays as it was given', () => {
    const aPath = fc.integer({ min: 0, max: 30 }).map((number) => `Note ${number}.md`);
    fc.assert(
      fc.property(fc.array(fc.record({ path: aPath, key: fc.constantFrom('one', 'two') })), (steps) => {
        const paths = pathsByKey();
        const expected = new Map([
          ['one', [] as string[]],
          ['two', [] as string[]],
        ]);
        for (const { key, path } of steps) {
          const before = expected.get(key) ?? [];
          const answer = paths.of(key);
          const isThere = before.includes(path);
          paths[isThere ? 'remove' : 'add'](key, path);
          expect(answer).toEqual(before);
          expected.set(key, isThere ? before.filter((other) => other !== path) : [...before, path]);
          expect(paths.of(key)).toEqual(expected.get(key));
        }
        expect([...paths.keys()].sort()).toEqual(['one', 'two'].filter((key) => expected.get(key)?.length !== 0));
      }),
    );
  });
});
