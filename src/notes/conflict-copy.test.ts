import { originalPathOf } from './conflict-copy';

describe('the copies that sync tools leave', () => {
  it.each([
    ['Dropbox', "2026-11-18 Northwind (Ana's conflicted copy 2026-11-19).md"],
    ['Dropbox, a second one of the day', "2026-11-18 Northwind (Ana's conflicted copy 2026-11-19 (1)).md"],
    [
      'Dropbox, a computer’s name with a number',
      "2026-11-18 Northwind (Ana's Mac (2)'s conflicted copy 2026-11-19).md",
    ],
    ['Dropbox in Spanish', '2026-11-18 Northwind (Copia en conflicto de Ana 2026-11-19).md'],
    ['Dropbox in German', '2026-11-18 Northwind (In Konflikt stehende Kopie von Ana 2026-11-19).md'],
    ['Dropbox in French', '2026-11-18 Northwind (Copie en conflit de Ana 2026-11-19).md'],
    ['Nextcloud', '2026-11-18 Northwind (conflicted copy 2026-11-19 101500).md'],
    ['Nextcloud with the person', '2026-11-18 Northwind (conflicted copy Ana Ruiz 2026-11-19 101500).md'],
    ['Obsidian Sync', '2026-11-18 Northwind (Conflicted copy anas-phone 202611191015).md'],
    ['a copy that was copied', '2026-11-18 Northwind (conflicted copy 2026-11-19 101500) 2.md'],
    ['Seafile', '2026-11-18 Northwind (SFConflict ana@x.example 2026-11-19-10-15-00).md'],
    ['a drive that names the computer', '2026-11-18 Northwind (ANAS-PC conflict 2026-11-19).md'],
    ['Syncthing', '2026-11-18 Northwind.sync-conflict-20261119-101500-ABCDEFG.md'],
    ['Syncthing of old', '2026-11-18 Northwind.sync-conflict-20261119-101500.md'],
    ['ownCloud of old', '2026-11-18 Northwind_conflict-20261119-101500.md'],
    ['ownCloud of old with the person', '2026-11-18 Northwind_conflict-ana-20261119-101500.md'],
    ['Synology Drive', '2026-11-18 Northwind_DiskStation_Nov-19-101500-2026_Conflict.md'],
    ['OneDrive', '2026-11-18 Northwind-DESKTOP-4F7K2LQ.md'],
    ['OneDrive, the third', '2026-11-18 Northwind-LAPTOP-4F7K2LQ-2.md'],
    [
      'a conflict about a copy',
      '2026-11-18 Northwind (conflicted copy 2026-11-19 101500).sync-conflict-20261119-101500-ABCDEFG.md',
    ],
  ])('%s', (_tool, name) => {
    expect(originalPathOf(name)).toBe('2026-11-18 Northwind.md');
    expect(originalPathOf(`Job/Search (2026)/${name}`)).toBe('Job/Search (2026)/2026-11-18 Northwind.md');
  });
});

it.each([
  '2026-11-18 Northwind.md',
  'Northwind 2.md',
  'Northwind (2).md',
  'Northwind (onsite 2026-11-18).md',
  'Northwind copy.md',
  'Conflict resolution round.md',
  'Northwind (conflict management).md',
  'Sync-conflict interview.md',
  'Northwind-DESKTOP-engineer.md',
  'Northwind-REMOTE-ABCDEFG.md',
  '(conflicted copy 2026-11-18 101500).md',
  'Team (conflicted copy 2026-11-18 101500)/Northwind.md',
  'Northwind (conflicted copy 2026-11-18 101500).canvas',
])('%s is no copy', (path) => expect(originalPathOf(path)).toBeNull());

it('takes a long hostile name in no time', () => {
  const name = `${' (conflicted copy'.repeat(4000)}${'('.repeat(4000)}_a-`;
  expect(originalPathOf(`${name}.md`)).toBeNull();
});
