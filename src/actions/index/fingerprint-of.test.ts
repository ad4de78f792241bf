import fc from 'fast-check';
import { fingerprintOf } from './fingerprint-of';

test('texts have the same fingerprint where they are the same, and only there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(fingerprintOf(one) === fingerprintOf(other)).toBe(one === other);
    }),
  );
});

test('a single letter, its case or its place makes another fingerprint', () => {
  const texts = ['', 'a', 'b', 'A', 'ab', 'ba', 'á', '2026-11-18', '2026-11-19', '2026-11-81', ' a', 'a '];
  const long = Array.from({ length: 500 }, (_, at) => `${'interview '.repeat(50)}${at}`);
  expect(new Set([...texts, ...long].map(fingerprintOf)).size).toBe(texts.length + long.length);
});
