import type { Api } from '../../src/plugin/api';
import type { HeadlessVault } from '../../host/headless';
import { interviewPath, openPlugin, smallVault } from '../plugin/support/open-plugin';
import { expectHarmless } from './harmless';
import { allPayloads } from './payloads';

// A busy machine takes its time; what never ends, ends here.
jest.setTimeout(240_000);

const commands: Readonly<Record<string, readonly string[]>> = {
  due: ['format', 'section', 'company', 'kind'],
  draft: ['file', 'kind', 'person', 'what', 'override', 'format'],
  check: ['file', 'format'],
  log: ['file', 'event', 'date', 'format'],
  calendar: ['format'],
};
const texts = [...allPayloads, 'x'.repeat(20_000), '\n'.repeat(2_000), interviewPath.repeat(100)];

const asWritten = (vault: HeadlessVault): string =>
  JSON.stringify([...vault.host.disk.files].map(([path, { text }]) => [path, text]));
const apiOf = (vault: HeadlessVault): Api => {
  const { api } = vault.app.plugins.plugins['interview-follow-up'] as unknown as { readonly api: Api };
  return api;
};

test.each(Object.entries(commands))('the command %s takes no text for more than a text', async (name, flags) => {
  const vault = await openPlugin({ enabled: 'with-app' });
  const before = asWritten(vault);
  for (const text of texts) {
    for (const flag of [...flags, text]) {
      const usual = name === 'draft' || name === 'log' || name === 'check' ? { file: interviewPath } : {};
      const event = name === 'log' ? { event: 'replied' } : {};
      if (name === 'log' && flag === 'format') continue;
      const answer = await vault.cli(`interview-follow-up:${name}`, { ...usual, ...event, [flag]: text });
      expect(answer.length).toBeLessThan(20_000 + 2 * text.length);
    }
  }
  if (name !== 'draft' && name !== 'log') expect(asWritten(vault)).toBe(before);
  expectHarmless(vault, smallVault);
  await vault.close();
});

test('links take no text for more than a text, and write nothing', async () => {
  const vault = await openPlugin({ enabled: 'with-app' });
  const before = asWritten(vault);
  for (const text of texts) {
    for (const given of [
      { action: text },
      { do: text },
      { action: 'due', section: text },
      { action: 'due', company: text },
      { action: 'draft', file: text },
      { action: 'draft', file: interviewPath, person: text },
      { action: 'draft', file: interviewPath, kind: 'promise', what: text },
      { action: 'new', company: text, role: text, person: text, email: text, stage: text },
      { action: 'new', date: text },
      { [text]: text },
    ]) {
      const address = new URLSearchParams(Object.entries(given)).toString();
      await vault.until(vault.host.openUri(`obsidian://interview-follow-up?${address}`));
      for (const close of vault.window.document.querySelectorAll<HTMLElement>('.modal-close-button')) close.click();
    }
  }
  await vault.settle();
  expect(asWritten(vault)).toBe(before);
  expectHarmless(vault, smallVault);
  await vault.close();
});

test('calls of other plugins are answered, whatever they bring', async () => {
  const vault = await openPlugin({ enabled: 'with-app' });
  const api = apiOf(vault);
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('trap');
      },
      get: () => {
        throw new Error('trap');
      },
    },
  );
  const cycle: Record<string, unknown> = {};
  cycle['kind'] = cycle;
  const odd = [
    ...allPayloads,
    null,
    undefined,
    0,
    NaN,
    true,
    Symbol('x'),
    10n,
    () => 1,
    [],
    [interviewPath],
    {},
    cycle,
    trap,
    new Date(NaN),
  ];
  for (const value of odd) {
    const calls: (() => Promise<object>)[] = [
      () => api.agenda(value),
      () => api.agenda({ company: value }),
      () => api.agenda({ section: value, kind: value }),
      () => api.draft(value, { kind: 'check-in' }),
      () => api.draft(interviewPath, value === undefined || value === null ? { kind: 'x' } : value),
      () => api.draft(interviewPath, { person: value ?? 'Nobody' }),
      () => api.draft(interviewPath, { kind: value ?? 'x', what: value }),
      () => api.check(value),
    ];
    for (const call of calls) {
      const answer = await vault.until<object>(call());
      expect(Array.isArray(answer) || 'error' in answer || 'created' in answer).toBe(true);
    }
    expect(() => api.onChange(value)()).not.toThrow();
  }
  const { errors, host } = vault;
  expect([errors, host.networkAttempts]).toEqual([[], []]);
  for (const [path, text] of Object.entries(smallVault)) expect(vault.read(path)).toBe(text);
  await vault.close();
});
