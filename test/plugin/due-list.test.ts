import type { HeadlessVault } from '../../host/headless';
import { drafts, dueList, headings, interviewPath, onsite, openPlugin, rows, smallVault } from './support/open-plugin';

const row = (vault: HeadlessVault, text: string): HTMLElement => {
  const found = [...vault.element(dueList).querySelectorAll<HTMLElement>('[data-key]')].find(({ textContent }) =>
    textContent.includes(text),
  );
  if (found === undefined) throw new Error(`No row says "${text}".`);
  return found;
};

async function press(vault: HeadlessVault, element: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  const event = new vault.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  element.dispatchEvent(event);
  await vault.settle();
}

async function type(vault: HeadlessVault, text: string): Promise<void> {
  const [input] = vault.all('searchbox', 'Filter follow-ups', dueList) as HTMLInputElement[];
  if (input === undefined) throw new Error('There is no filter.');
  input.value = text;
  input.dispatchEvent(new vault.window.Event('input', { bubbles: true }));
  await vault.settle();
}

const focused = (vault: HeadlessVault): string => vault.window.document.activeElement?.textContent ?? '';

describe('what the list shows', () => {
  test('sections in order, with counts', async () => {
    const vault = await openPlugin();
    expect(headings(vault)).toEqual(['Due now 3', 'Coming up 1', 'Waiting 2']);
  });

  test('what, where, when and why of each row', async () => {
    const vault = await openPlugin();
    const text = row(vault, 'Thank Ana Ruiz').textContent;
    for (const part of ['Northwind · Backend Engineer', 'Due tomorrow, 15:00', 'You met on Wed 18 Nov']) {
      expect(text).toContain(part);
    }
    const exact = row(vault, 'Thank Ana Ruiz').querySelector('[title]')?.getAttribute('title');
    expect(exact).toContain('Due Thu 19 Nov, 15:00');
  });

  test('a malformed note, with the reason and the place', async () => {
    const broken = onsite.replace('date: 2026-11-18', 'date: 2026-02-30');
    const vault = await openPlugin({ files: { ...smallVault, 'Interviews/Broken.md': broken } });
    expect(headings(vault)).toContain('Needs attention 1');
    expect(row(vault, '2026-02-30').textContent).toContain('Broken › date');
  });

  test('what an interview note is, where there is none', async () => {
    const vault = await openPlugin({ files: { 'Bread.md': 'Flour.\n' } });
    expect(vault.text(dueList)).toContain('type: interview');
    expect(rows(vault)).toEqual([]);
  });

  test('names and companies as text, whatever they say', async () => {
    const hostile = onsite.replace('"[[Ana Ruiz]]"', '"<img src=x onerror=alert(1)>"');
    const vault = await openPlugin({ files: { [interviewPath]: hostile } });
    expect(vault.element(dueList).querySelector('img')).toBeNull();
  });
});

describe('what the list follows', () => {
  test('a change of a note', async () => {
    const vault = await openPlugin();
    await vault.write(interviewPath, onsite.replace('  - Tom Becker <tom@northwind.example>\n', ''));
    expect(headings(vault)[0]).toBe('Due now 2');
  });

  test('a change of the same row leaves its element and the focus where they are', async () => {
    const vault = await openPlugin();
    const before = row(vault, 'Thank Ana Ruiz');
    before.focus();
    await vault.write(interviewPath, onsite.replace('Backend Engineer', 'Staff Engineer'));
    expect(row(vault, 'Thank Ana Ruiz')).toBe(before);
    expect(before.textContent).toContain('Staff Engineer');
    expect(vault.window.document.activeElement).toBe(before);
  });

  test('only rows that changed are touched', async () => {
    const vault = await openPlugin();
    const touched = new Set<string>();
    const rowOf = (node: Node): string => {
      const element = node.instanceOf(vault.window.HTMLElement) ? node : node.parentElement;
      return element?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? 'the list itself';
    };
    const observer = new vault.window.MutationObserver((changes) => {
      for (const { target } of changes) touched.add(rowOf(target));
    });
    const list = vault.element(dueList).querySelector('.interview-follow-up-rows') ?? vault.element(dueList);
    observer.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
    await vault.write('Notes/Bread.md', 'More water.\n');
    await vault.write(interviewPath, onsite.replace('the team reviews', 'the whole team reviews'));
    expect([...touched]).toEqual([]);
    await vault.write(interviewPath, onsite.replace('send portfolio by 2026-11-20', 'send portfolio by 2026-11-21'));
    expect([...touched]).toEqual(['promise · Interviews/2026-11-18 Northwind.md · send portfolio']);
    observer.disconnect();
  });

  test('a row that goes hands its focus to the next one, and screen readers are told', async () => {
    const vault = await openPlugin();
    const said = (): string | undefined => vault.element(dueList).querySelector('[role=status]')?.textContent;
    row(vault, 'Thank Ana Ruiz').focus();
    expect(said()).toBe('');
    await vault.write(interviewPath, onsite.replace('  - "[[Ana Ruiz]]"\n', ''));
    expect(focused(vault)).toContain('Thank Tom Becker');
    expect(said()).toBe('No longer due: Thank Ana Ruiz. 2 follow-ups due.');
    await vault.write(interviewPath, onsite);
    expect(said()).toBe('Now due: Thank Ana Ruiz. 3 follow-ups due.');
    await vault.advanceTo('2026-11-19T00:00:01');
    expect(said()).toBe('Now due: Send portfolio. 4 follow-ups due.');
    await vault.advanceTo('2026-11-19T15:00:01');
    expect(said()).toBe('4 follow-ups due, 2 of them overdue.');
    await vault.write(interviewPath, 'Text.\n');
    expect(said()).toBe('Nothing is due.');
  });

  test('the last row that goes leaves the focus in the list', async () => {
    const vault = await openPlugin();
    const last = row(vault, 'Check in with');
    last.focus();
    await vault.write(interviewPath, onsite.replace('type: interview', 'type: interview\nstatus: offer'));
    expect(vault.element(dueList).contains(vault.window.document.activeElement)).toBe(true);
  });

  test('an open menu stays open, and what it offers is still done', async () => {
    const vault = await openPlugin();
    await vault.click('button', 'More actions: Thank Tom Becker', dueList);
    await vault.write(interviewPath, onsite.replace('  - "[[Ana Ruiz]]"\n', ''));
    const entry = [...vault.window.document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) =>
      textContent.includes('Skip'),
    );
    entry?.click();
    await vault.settle();
    expect(vault.read(interviewPath)).toContain('skipped thank-you to Tom Becker');
  });

  test('a half-typed filter survives a change', async () => {
    const vault = await openPlugin();
    await type(vault, 'tom');
    await vault.write(interviewPath, onsite.replace('Tom Becker', 'Tomás Becker'));
    expect(rows(vault).join()).toContain('Tomás Becker');
    expect((vault.all('searchbox', undefined, dueList)[0] as HTMLInputElement).value).toBe('tom');
  });
});

describe('buttons, menus and letters', () => {
  test('draft, then open the draft, then send it', async () => {
    const vault = await openPlugin();
    await vault.click('button', 'Draft: Thank Tom Becker', dueList);
    expect(drafts(vault)).toEqual(['Follow-ups/Northwind/2026-11-18 Thank-you – Tom Becker.md']);
    await vault.openFile('Notes/Bread.md');
    await vault.click('button', 'Open draft: Thank Tom Becker', dueList);
    expect(vault.app.workspace.getActiveFile()?.path).toBe(drafts(vault)[0]);
    await vault.click('button', 'Send: Thank Tom Becker', dueList);
    await vault.click('button', 'Copy anyway');
    await vault.click('button', 'Mark sent: Thank Tom Becker', dueList);
    expect(rows(vault).join()).not.toContain('Thank Tom Becker');
  });

  test('what is to be written into the note: open it, then mark it done', async () => {
    const vault = await openPlugin({ files: { ...smallVault, [interviewPath]: `${onsite}\n## Debrief\n` } });
    await vault.openFile('Notes/Bread.md');
    await vault.click('button', 'Open note: Write your Northwind debrief', dueList);
    expect(vault.app.workspace.getActiveFile()?.path).toBe(interviewPath);
    await vault.click('button', 'Mark done: Write your Northwind debrief', dueList);
    expect(rows(vault).join()).not.toContain('debrief');
  });

  test('everything below a heading is drafted in one go', async () => {
    const vault = await openPlugin();
    await vault.click('button', 'Draft all thank-you notes', dueList);
    expect(drafts(vault)).toHaveLength(2);
    expect(vault.all('button', 'Draft all thank-you notes', dueList)).toEqual([]);
  });

  test('a heading drafts its own letters only, also while its rows are folded away', async () => {
    const harbor = onsite.replace('"[[Northwind]]"', 'Harbor').replace('"[[Ana Ruiz]]"', 'Li Na <li@harbor.example>');
    const vault = await openPlugin({ files: { ...smallVault, 'Interviews/Harbor.md': harbor } });
    await vault.click('button', 'Group by company', dueList);
    const heading = row(vault, 'Harbor');
    heading.focus();
    await press(vault, heading, 'Enter');
    row(vault, 'Harbor').querySelector('button')?.click();
    await vault.settle();
    expect(drafts(vault)).toHaveLength(2);
    expect(drafts(vault).every((path) => path.includes('/Harbor/'))).toBe(true);
  });

  test('the menu holds every action and shows the letters', async () => {
    const vault = await openPlugin();
    await vault.click('button', 'More actions: Thank Ana Ruiz', dueList);
    const menu = vault.window.document.querySelector('.menu')?.textContent ?? '';
    const entries = [
      'Open note',
      'Draft D',
      'Mark sent S',
      'Log reply R',
      'Set status T',
      'Snooze Z',
      'Skip K',
      'Why W',
    ];
    for (const entry of entries) expect(menu).toContain(entry);
  });

  test('a letter does what the menu says', async () => {
    const vault = await openPlugin();
    const ana = row(vault, 'Thank Ana Ruiz');
    ana.focus();
    await press(vault, ana, 'k');
    expect(vault.read(interviewPath)).toContain('- 2026-11-18 skipped thank-you to Ana Ruiz');
    expect(focused(vault)).toContain('Thank Tom Becker');
  });

  test('“Why” tells the exact times as well, for those who cannot hover', async () => {
    const vault = await openPlugin();
    const ana = row(vault, 'Thank Ana Ruiz');
    const exact = 'From Wed 18 Nov, 15:00 · Due Thu 19 Nov, 15:00';
    expect(ana.textContent).not.toContain(exact);
    await press(vault, ana, 'w');
    expect(row(vault, 'Thank Ana Ruiz').textContent).toContain(exact);
    await press(vault, ana, 'w');
    expect(row(vault, 'Thank Ana Ruiz').textContent).not.toContain(exact);
  });

  test('snoozed until tomorrow, a row waits in “Later”', async () => {
    const vault = await openPlugin();
    const ana = row(vault, 'Thank Ana Ruiz');
    ana.focus();
    await press(vault, ana, 'z');
    const entry = [...vault.window.document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) =>
      textContent.includes('Until tomorrow'),
    );
    entry?.click();
    await vault.settle();
    expect(vault.read(interviewPath)).toContain('snoozed thank-you to Ana Ruiz until 2026-11-19');
    expect(focused(vault)).toContain('Thank Tom Becker');
    expect(headings(vault)).toEqual(['Due now 2', 'Coming up 1', 'Later 1', 'Waiting 2']);
    await vault.advanceTo('2026-11-19T00:00:01');
    expect(headings(vault)[0]).toBe('Due now 4');
  });

  test('a promise is marked as done', async () => {
    const vault = await openPlugin();
    const promise = row(vault, 'Send portfolio');
    promise.focus();
    await press(vault, promise, 'x');
    expect(vault.read(interviewPath)).toContain('- 2026-11-18 done send portfolio');
    expect(rows(vault).join()).not.toContain('Send portfolio');
  });

  test('a click opens the note', async () => {
    const vault = await openPlugin();
    row(vault, 'Thank Ana Ruiz').click();
    await vault.settle();
    expect(vault.app.workspace.getActiveFile()?.path).toBe(interviewPath);
  });
});

describe('the keyboard', () => {
  test('moves through headings and rows', async () => {
    const vault = await openPlugin();
    const first = row(vault, 'Due now');
    first.focus();
    const steps: [string, string][] = [
      ['ArrowDown', 'Thank Ana Ruiz'],
      ['End', 'Check in with'],
      ['ArrowLeft', 'Waiting'],
      ['Home', 'Due now'],
      ['ArrowRight', 'Thank Ana Ruiz'],
      ['ArrowUp', 'Due now'],
    ];
    for (const [key, there] of steps) {
      await press(vault, vault.window.document.activeElement ?? first, key);
      expect(focused(vault)).toContain(there);
    }
  });

  test('folds a section away and back, and keeps its place', async () => {
    const vault = await openPlugin();
    const heading = row(vault, 'Due now');
    heading.focus();
    await press(vault, heading, 'Enter');
    expect(rows(vault).join()).not.toContain('Thank Ana Ruiz');
    expect(focused(vault)).toContain('Due now');
    await press(vault, row(vault, 'Due now'), ' ');
    expect(rows(vault).join()).toContain('Thank Ana Ruiz');
  });

  test('reaches exactly one row by Tab', async () => {
    const vault = await openPlugin();
    expect(vault.element(dueList).querySelectorAll('[data-key][tabindex="0"]')).toHaveLength(1);
  });

  test('Enter opens the note, with Alt beside', async () => {
    const vault = await openPlugin();
    await press(vault, row(vault, 'Thank Ana Ruiz'), 'Enter');
    expect(vault.app.workspace.getActiveFile()?.path).toBe(interviewPath);
    await press(vault, row(vault, 'Thank Ana Ruiz'), 'Enter', { altKey: true });
    expect(vault.app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
  });
});

describe('filter and groups', () => {
  test('every word has to be found, in any case and without accents', async () => {
    const vault = await openPlugin();
    await type(vault, 'NORTHWIND thank tóm');
    expect(rows(vault)).toHaveLength(1);
    await type(vault, 'nobody');
    expect(vault.text(dueList)).toContain('Nothing here matches “nobody”.');
    await vault.click('button', 'Clear filter', dueList);
    expect(rows(vault)).toHaveLength(6);
  });

  test('by company', async () => {
    const vault = await openPlugin();
    await vault.click('button', 'Group by company', dueList);
    expect(headings(vault)).toEqual(['Northwind 6']);
  });

  test('what is folded and how it is grouped is stored with the workspace', async () => {
    const layout = [
      {
        type: dueList,
        side: 'right' as const,
        visible: true,
        state: { groupBy: 'section', folded: ['section due-now'] },
      },
    ];
    const vault = await openPlugin({ enabled: 'with-app', layout });
    expect(headings(vault)[0]).toBe('Due now 3');
    expect(rows(vault)).toHaveLength(3);
    const [leaf] = vault.app.workspace.getLeavesOfType(dueList);
    expect(leaf?.getViewState().state).toMatchObject({ folded: ['section due-now'] });
  });
});

describe('what is wrong with a note', () => {
  const broken = 'Interviews/Broken.md';
  const vaultWith = (text: string) => openPlugin({ files: { ...smallVault, [broken]: text } });

  test('a date with two readings: either of them with one click, and back', async () => {
    const text = onsite.replace('date: 2026-11-18', 'date: 11/12/2026');
    const vault = await vaultWith(text);
    const buttons = [...row(vault, '11/12/2026').querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Use Fri 11 Dec', 'Use Thu 12 Nov', '']);
    await vault.click('button', 'Use Thu 12 Nov: “11/12/2026” in “date” can mean two days', dueList);
    expect(vault.read(broken)).toContain('date: 2026-11-12');
    expect(vault.text(dueList)).not.toContain('11/12/2026');
    await vault.click('button', 'Undo');
    expect(vault.read(broken)).toBe(text);
    expect(vault.text(dueList)).toContain('11/12/2026');
  });

  test('a word that is not known: the known ones in a menu, by keyboard', async () => {
    const vault = await vaultWith(onsite.replace('role:', 'status: hmm\nrole:'));
    const problem = row(vault, '“hmm”');
    problem.focus();
    await press(vault, problem, ' ');
    const entries = [...vault.window.document.querySelectorAll<HTMLElement>('.menu-item')];
    expect(entries.map(({ textContent }) => textContent)).toContain('Use withdrawn');
    entries.find(({ textContent }) => textContent === 'Use offer')?.click();
    await vault.settle();
    expect(vault.read(broken)).toContain('status: offer');
  });

  test('what nobody can know for sure opens at its line', async () => {
    const vault = await vaultWith(onsite.replace('role:', 'follow_up_log:\n  - had coffee\nrole:'));
    const problem = row(vault, 'had coffee');
    expect(problem.querySelector('button')?.textContent).toBe('Show in note');
    problem.focus();
    await press(vault, problem, 'g');
    expect(vault.app.workspace.getActiveFile()?.path).toBe(broken);
    expect(vault.app.workspace.activeEditor?.editor?.getCursor()).toMatchObject({ line: 6, ch: 0 });
  });

  test('properties that cannot be read open at the line that the parser names', async () => {
    const vault = await vaultWith(onsite.replace('company: "[[Northwind]]"', 'company: [[Northwind'));
    const problem = row(vault, 'Broken');
    problem.click();
    await vault.settle();
    expect(vault.app.workspace.activeEditor?.editor?.getCursor().line).toBeGreaterThan(2);
  });
});

describe('where there is nothing to do', () => {
  test('a vault without interviews offers a first one, and examples', async () => {
    const vault = await openPlugin({ files: { 'Bread.md': 'Flour.\n' } });
    await vault.click('button', 'New interview note', dueList);
    expect(vault.window.document.querySelector('.modal')?.textContent).toContain('Interviewer');
    await press(vault, vault.window.document.body, 'Escape');
    await vault.click('button', 'Add example notes', dueList);
    expect(rows(vault).length).toBeGreaterThan(3);
  });

  test('interviews that ask for nothing are no reason to teach', async () => {
    const closed = onsite
      .replace('role:', 'status: withdrawn\nrole:')
      .replace(/next_steps:[^-]*(- .*\n\s*)*---/, '---');
    const vault = await openPlugin({ files: { [interviewPath]: closed } });
    expect(vault.text(dueList)).toContain('All caught up');
    expect(vault.text(dueList)).not.toContain('type: interview');
  });

  test('a list in which nothing is due says so', async () => {
    const vault = await openPlugin({ now: '2026-11-15T09:00' });
    expect(vault.text(dueList)).toContain('Nothing is due right now.');
    await vault.advanceTo('2026-11-18T15:00:01');
    expect(vault.text(dueList)).not.toContain('Nothing is due right now.');
  });
});
