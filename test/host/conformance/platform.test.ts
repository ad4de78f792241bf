import { openVault } from '../../../host/headless';
import { fixturePlugin, logOf } from '../support/fixture-plugin';

const run = async (code: string, options: Parameters<typeof openVault>[0] = {}): Promise<unknown[]> =>
  logOf(await openVault({ plugin: fixturePlugin(code), ...options }));

// obsidian.d.ts: `Platform`, `requireApiVersion`, `normalizePath`, `debounce`, `requestUrl`.
describe('the platform', () => {
  test('no way to the network works, and every attempt is written down', async () => {
    const code = `
      const attempt = async (by, call) => { try { await call(); plugin.log.push(by + ' went through'); } catch { plugin.log.push(by); } };
      await attempt('requestUrl', () => obsidian.requestUrl({ url: 'https://a.example' }));
      await attempt('request', () => obsidian.request('https://b.example'));
      await attempt('fetch', () => fetch('https://c.example'));
      await attempt('XMLHttpRequest', () => new XMLHttpRequest().open('GET', 'https://d.example'));
      await attempt('WebSocket', () => new WebSocket('wss://e.example'));
      await attempt('EventSource', () => new EventSource('https://f.example'));
      navigator.sendBeacon('https://g.example');
    `;
    const vault = await openVault({ plugin: fixturePlugin(code) });
    expect(logOf(vault)).toEqual(['requestUrl', 'request', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']);
    expect(vault.host.networkAttempts.map(({ by, url }) => `${by} ${url}`)).toEqual([
      'requestUrl https://a.example',
      'request https://b.example',
      'fetch https://c.example',
      'XMLHttpRequest https://d.example',
      'WebSocket wss://e.example',
      'EventSource https://f.example',
      'sendBeacon https://g.example',
    ]);
  });

  test('requireApiVersion compares; the mocks always say yes', async () => {
    const code = `plugin.log.push(...['1.12.9', '1.13.0', '1.13.1', '1.13.2', '1.14.0', '2.0.0'].map(obsidian.requireApiVersion));`;
    expect(await run(code)).toEqual([true, true, true, false, false, false]);
  });

  test('a desktop unless a phone was asked for, which has no status bar', async () => {
    const code = `plugin.log.push(obsidian.Platform.isMobile, plugin.addStatusBarItem().isConnected);`;
    expect(await run(code)).toEqual([false, true]);
    expect(await run(code, { phone: true })).toEqual([true, false]);
  });

  test('the language is the one asked for', async () => {
    expect(await run('plugin.log.push(obsidian.getLanguage());', { language: 'de' })).toEqual(['de']);
  });

  test('normalizePath', async () => {
    const code = `plugin.log.push(...['/a//b/', '', 'a\\u00a0b.md', 'e\\u0301.md', 'a\\\\b'].map(obsidian.normalizePath));`;
    expect(await run(code)).toEqual(['a/b', '/', 'a b.md', 'é.md', 'a/b']);
  });

  test('debounce uses the last arguments and is put off only where it is asked to be', async () => {
    const code = `
      const steady = obsidian.debounce((x) => plugin.log.push('steady ' + x), 100);
      const patient = obsidian.debounce((x) => plugin.log.push('patient ' + x), 100, true);
      for (const at of [0, 60, 120]) window.setTimeout(() => { steady(at); patient(at); }, at);
      const dropped = obsidian.debounce(() => plugin.log.push('dropped'), 10);
      dropped(); dropped.cancel();
      const hurried = obsidian.debounce((x) => plugin.log.push(x), 10);
      hurried('at once'); hurried.run();
    `;
    expect(await run(code)).toEqual(['at once', 'steady 60', 'steady 120', 'patient 120']);
  });

  test('moment is callable and formats', async () => {
    expect(await run(`plugin.log.push(obsidian.moment('2026-08-01').format('D MMM YYYY'));`)).toEqual(['1 Aug 2026']);
  });

  test('instances are not wrapped: what is missing is undefined and not an error', async () => {
    expect(
      await run(`plugin.log.push(String(plugin.app.noSuchThing), String(new obsidian.Component().nothing));`),
    ).toEqual(['undefined', 'undefined']);
  });

  test('local storage of the vault keeps values and forgets null', async () => {
    const code = `
      plugin.app.saveLocalStorage('k', { a: 1 }); plugin.log.push(plugin.app.loadLocalStorage('k'));
      plugin.app.saveLocalStorage('k', null); plugin.log.push(plugin.app.loadLocalStorage('k'));
    `;
    expect(await run(code)).toEqual([{ a: 1 }, null]);
  });
});
