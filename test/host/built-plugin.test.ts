import { openVault } from '../../host/headless';
import { builtPlugin } from './support/built-plugin';

const files = {
  'Interviews/Acme.md':
    '---\ntype: interview\ncompany: Acme\nrole: Engineer\ndate: 2026-07-20T10:00\ninterviewers:\n  - "[[Ana Ruiz]]"\n---\n## Notes\n\n- Ana talked about the billing migration.\n',
  'Shopping.md': '- milk\n',
};

describe('the built plugin in the headless host', () => {
  test.each(['by-person', 'with-app'] as const)(
    'loads, works and unloads without a trace: enabled %s',
    async (enabled) => {
      const vault = await openVault({ files, plugin: builtPlugin(), enabled });
      expect(await vault.command('interview-follow-up:open-due-list')).toBe(true);
      expect(vault.text('interview-follow-up-due')).toContain('Ana Ruiz');
      expect(vault.host.networkAttempts).toEqual([]);
      expect(vault.logged).toEqual([]);
      vault.app.plugins.disablePlugin('interview-follow-up');
      await vault.settle();
      expect(Object.keys(vault.app.commands.commands)).toEqual([]);
      expect(vault.app.registrations.cliCommands.names()).toEqual([]);
      expect(vault.errors).toEqual([]);
      expect(vault.read('Interviews/Acme.md')).toBe(files['Interviews/Acme.md']);
    },
  );

  test('on a cold start the list fills once the caches come', async () => {
    const vault = await openVault({ files, plugin: builtPlugin(), enabled: 'with-app', coldStart: true });
    await vault.command('interview-follow-up:open-due-list');
    expect(vault.text('interview-follow-up-due')).toContain('Ana Ruiz');
    expect(vault.errors).toEqual([]);
  });

  test('on a phone too', async () => {
    const vault = await openVault({ files, plugin: builtPlugin(), phone: true });
    await vault.command('interview-follow-up:open-due-list');
    expect(vault.text('interview-follow-up-due')).toContain('Ana Ruiz');
    expect(vault.errors).toEqual([]);
  });
});
