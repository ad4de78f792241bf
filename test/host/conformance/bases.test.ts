import type { DateValue } from 'obsidian';
import { openVault } from '../../../host/headless';
import { fixturePlugin, logOf } from '../support/fixture-plugin';

// obsidian.d.ts, `BasesView`, `BasesEntry`, `DateValue`.
describe('Bases', () => {
  const onload = `
    plugin.registerBasesView('timeline', { name: 'Timeline', icon: 'clock', factory: (controller, el) => {
      const view = new obsidian.BasesView(controller);
      view.type = 'timeline';
      view.onDataUpdated = () => {
        el.empty();
        for (const group of view.data.groupedData) for (const entry of group.entries) {
          const values = view.config.getOrder().map((id) => String(entry.getValue(id)));
          el.createDiv({ text: [entry.file.path, view.config.get('size'), ...values].join(' | ') });
        }
      };
      view.onload = () => plugin.log.push('load');
      view.onunload = () => plugin.log.push('unload');
      return view;
    } });
  `;
  const files = {
    'A.md': '---\ncompany: "[[Acme]]"\ndate: 2026-08-01\npeople: [Ana, Ben]\nrounds: 2\n---\n',
    'B.md': '',
    'X.md': '',
  };

  test('a registered view is built, drawn and told of changes; in the mocks it holds data only', async () => {
    const vault = await openVault({ files, plugin: fixturePlugin(onload) });
    const open = vault.host.openBasesView('timeline', {
      includes: (path) => path !== 'X.md',
      order: ['note.company', 'note.date', 'note.people', 'note.rounds', 'file.name'],
      options: { size: 'small' },
    });
    const lines = (): string[] => [...open.containerEl.children].map((line) => line.textContent ?? '');
    expect(lines()).toEqual([
      'A.md | small | Acme | 2026-08-01 | Ana, Ben | 2 | A.md',
      'B.md | small |  |  |  |  | B.md',
    ]);
    await vault.write('B.md', '---\nrounds: 3\n---\n');
    expect(lines()[1]).toBe('B.md | small |  |  |  | 3 | B.md');
    open.close();
    expect(logOf(vault)).toEqual(['load', 'unload']);
  });

  test.each([
    ['2026-01-31', '2026-01-31'],
    ['2026-08-01T09:30', '2026-08-01T09:30:00'],
  ])('the date %s is that day in every zone, and its month is not one short', async (text, shown) => {
    const { obsidian } = await openVault();
    expect((obsidian.DateValue.parseFromString(text) as DateValue).toString()).toBe(shown);
  });

  test('what is no date is none', async () => {
    const { obsidian } = await openVault();
    expect(obsidian.DateValue.parseFromString('2026')).toBeNull();
    expect(obsidian.DateValue.parseFromString('Acme 2026-08-01')).toBeNull();
  });
});
