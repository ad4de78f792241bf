import { openVault } from '../../../host/headless';
import { fixturePlugin, logOf } from '../support/fixture-plugin';

const clock = `const time = () => new Date().toTimeString().slice(0, 8);`;

describe('time in a headless vault', () => {
  test('stands where it was set, for every way of asking', async () => {
    const code = `plugin.log.push(new Date().getTime() === Date.now(), Date().slice(0, 24), obsidian.moment().format('YYYY-MM-DD HH:mm'), new Date() instanceof Date);`;
    const vault = await openVault({ now: '2026-07-21T09:00', plugin: fixturePlugin(code) });
    expect(logOf(vault)).toEqual([true, 'Tue Jul 21 2026 09:00:00', '2026-07-21 09:00', true]);
  });

  test('dates that are written out are what they always were', async () => {
    const code = `plugin.log.push(new Date(2026, 0, 2, 3).getHours(), new Date('2026-01-02T03:04').getMinutes(), Date.UTC(2026, 0, 1), Date.parse('2026-01-01T00:00:00Z'));`;
    const vault = await openVault({ plugin: fixturePlugin(code) });
    expect(logOf(vault)).toEqual([3, 4, Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1)]);
  });

  test('timers run in order, at their moment, only when time passes', async () => {
    const code = `${clock}
      window.setTimeout(() => plugin.log.push('late ' + time()), 3_600_000);
      setTimeout((x) => plugin.log.push(x + ' ' + time()), 1_800_000, 'early');
      plugin.registerInterval(window.setInterval(() => plugin.log.push('tick ' + time()), 2_400_000));
      const never = setTimeout(() => plugin.log.push('never'), 1000);
      clearTimeout(never);`;
    const vault = await openVault({ now: '2026-07-21T09:00', plugin: fixturePlugin(code) });
    expect(logOf(vault)).toEqual([]);
    await vault.advanceTo('2026-07-21T10:30');
    expect(logOf(vault)).toEqual(['early 09:30:00', 'tick 09:40:00', 'late 10:00:00', 'tick 10:20:00']);
    expect(vault.now).toEqual(new Date('2026-07-21T10:30'));
  });

  test('after sleep, what was overdue runs once, late, and the window gets the focus', async () => {
    const code = `${clock}
      plugin.registerInterval(window.setInterval(() => plugin.log.push('tick ' + time()), 60_000));
      plugin.registerDomEvent(window, 'focus', () => plugin.log.push('focus ' + time()));`;
    const vault = await openVault({ now: '2026-07-21T23:00', plugin: fixturePlugin(code) });
    await vault.sleepUntil('2026-07-22T08:00');
    expect(logOf(vault)).toEqual(['tick 08:00:00', 'focus 08:00:00']);
  });

  test('an error in a timer is kept and the others run', async () => {
    const code = `setTimeout(() => { throw new Error('timer'); }, 1); setTimeout(() => plugin.log.push('ran'), 1);`;
    const vault = await openVault({ plugin: fixturePlugin(code) });
    expect(logOf(vault)).toEqual(['ran']);
    expect(vault.errors.map(String)).toEqual(['Error: timer']);
  });

  test('waiting for what never comes is an error, not a test that hangs', async () => {
    const vault = await openVault({
      plugin: fixturePlugin(
        `plugin.registerCliHandler('fixture:wait', '', null, () => new Promise(() => {})); plugin.registerInterval(window.setInterval(() => {}, 1000));`,
      ),
    });
    await expect(vault.cli('fixture:wait')).rejects.toThrow('Still waiting');
  });
});

describe('what a person sees and does', () => {
  const code = `
    plugin.registerView('v', (leaf) => new (class extends obsidian.ItemView {
      getViewType() { return 'v'; }
      getDisplayText() { return 'V'; }
      async onOpen() {
        this.contentEl.innerHTML = '<h3>Due <span>2</span></h3><ul><li>One</li><li hidden>Two</li></ul><label>Company <input></label><div role="button" aria-label="Close it">×</div><button disabled style="display: none">Gone</button>';
        this.contentEl.querySelector('[role=button]').addEventListener('click', () => new obsidian.Notice('closed'));
      }
    })(leaf));
    await plugin.app.workspace.ensureSideLeaf('v', 'right', { reveal: true });`;

  test('text without what is hidden, roles and names, clicks and notices', async () => {
    const vault = await openVault({ plugin: fixturePlugin(code) });
    expect(vault.text('v')).toBe('Due 2\nOne\nCompany\n×'.replace('Company\n', 'Company\n'));
    expect(vault.all('listitem')).toHaveLength(1);
    expect(vault.all('textbox', 'Company')).toHaveLength(1);
    expect(vault.all('button', /Gone/, 'v')).toEqual([]);
    await vault.click('button', 'Close it', 'v');
    expect(vault.notices()).toEqual(['closed']);
    await expect(vault.click('button', 'Nothing')).rejects.toThrow('No button named Nothing.');
    expect(() => vault.text('w')).toThrow('No view of type "w" is open.');
  });
});
