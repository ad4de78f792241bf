import { policyAgainst, states, strictestOf } from './restrictions';

const stated = (...policies: [Parameters<typeof states>[0], string?][]) =>
  policies.map(([policy, path]) => ({ policy, ...(path === undefined ? {} : { path }) }));

describe('of several policies', () => {
  test.each([
    ['the strictest decides', stated(['open', 'a'], ['no contact', 'b'], ['no calls', 'c']), 'b'],
    ['of equal ones the first note by path', stated(['wait', 'c'], ['wait', 'a'], ['wait', 'b']), 'a'],
    ['a setting goes before notes of the same policy', stated(['wait', 'a'], ['wait']), undefined],
    ['and the other way round', stated(['wait'], ['wait', 'a']), undefined],
  ])('%s', (_, policies, path) => expect(strictestOf(policies)?.path).toBe(path));

  test('none where there is none', () => expect(strictestOf([])).toBeUndefined());

  test('each that is stated holds', () => {
    expect(states('wait', stated(['open'], ['wait']))).toBe(true);
    expect(states('wait', stated(['open'], ['no calls']))).toBe(false);
  });

  test('the one that rules a kind out is named, not the strictest of all', () => {
    const policies = stated(['no calls', 'company'], ['wait', 'note']);
    expect(policyAgainst('call', policies)?.path).toBe('note');
    expect(policyAgainst('linkedin', policies)?.path).toBe('note');
    expect(policyAgainst('check-in', policies)).toBeUndefined();
  });
});
