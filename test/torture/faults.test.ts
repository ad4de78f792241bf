import type { HeadlessVault } from '../../host/headless';
import { lettersIn } from './deeds';
import { agendaAfterRestart, judge } from './judge';
import { Life, pluginId } from './life';
import { interviews } from './vault-of-notes';
import { bodyOf, Words } from './words';

const { northwind } = interviews;
const toAna = 'Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md';
const toTom = 'Follow-ups/Northwind/2026-11-18 Thank-you – Tom Becker.md';

const run = (vault: HeadlessVault, id: string, file?: string): Promise<boolean> =>
  vault.command(`${pluginId}:${id}`, file === undefined ? {} : { file });

const draft = (vault: HeadlessVault): Promise<boolean> => run(vault, 'draft-thank-yous', northwind);

const linesAbout = (life: Life, words: string): number =>
  (life.vault.read(northwind) ?? '').split('\n').filter((line) => line.includes(words)).length;

function fault(code: string, written?: number): Error {
  return Object.assign(new Error(`${code}: the disk says no`), { code, ...(written === undefined ? {} : { written }) });
}

/** Lets writes to a path fail, from the first or so many, until the answer is called. */
function failing(vault: HeadlessVault, path: RegExp, error: Error, { times = Infinity, after = 0 } = {}): () => void {
  let seen = 0;
  const fail = (operation: { readonly path: string; readonly kind: string }): void => {
    if (!path.test(operation.path) || operation.kind === 'mkdir') return;
    seen += 1;
    if (seen > after && seen <= after + times) throw error;
  };
  vault.host.disk.faults.add(fail);
  return () => vault.host.disk.faults.delete(fail);
}

/** Types at the end of the note in front; nothing is saved yet. */
function typing(vault: HeadlessVault, words: string): void {
  const editor = vault.app.workspace.activeEditor?.editor;
  if (!editor) throw new Error('No note is being edited.');
  editor.replaceRange(words, { line: editor.lastLine(), ch: editor.getLine(editor.lastLine()).length });
}

let life: Life;
let words: Words;

beforeEach(async () => {
  life = await Life.begin();
  words = new Words(await life.files());
});

afterEach(async () => {
  const { complaints } = await judge(life, words);
  expect(complaints).toEqual([]);
  expect(await agendaAfterRestart(life)).toEqual([]);
  life.end();
});

describe('a disk that is full', () => {
  test.each([0, 40])('leaves no half letter: stopped after %i characters', async (written) => {
    const lift = failing(life.vault, /^Follow-ups/, fault('ENOSPC', written), { times: 1 });
    await draft(life.vault);
    expect(life.vault.notices().join()).toMatch(/Not drafted for Ana Ruiz: .*ENOSPC/);
    expect(lettersIn(life.vault)).toEqual([toTom]);
    expect((await life.files()).has(toAna)).toBe(false);
    lift();
    await draft(life.vault);
    expect(lettersIn(life.vault)).toEqual([toAna, toTom]);
  });

  test.each([0, 10, 300, 400])('leaves no half note: stopped after %i characters', async (written) => {
    const before = life.vault.read(northwind);
    const lift = failing(life.vault, /Northwind/, fault('ENOSPC', written), { times: 1 });
    await run(life.vault, 'log-reply', northwind);
    expect(life.vault.notices().join()).toMatch(/Nothing was changed: .*ENOSPC/);
    expect(life.vault.read(northwind)).toBe(before);
    lift();
    await run(life.vault, 'log-reply', northwind);
    expect(linesAbout(life, 'replied')).toBe(1);
  });

  test('leaves no half note where only line ends are left to write', async () => {
    failing(life.vault, /Larkspur/, fault('ENOSPC', 200), { times: 1, after: 1 });
    await run(life.vault, 'log-reply', interviews.larkspur);
    expect(life.vault.notices().join()).toContain('Reply logged');
    expect(life.vault.read(interviews.larkspur)).toContain('replied');
  });

  test('leaves no half note when a deed is undone', async () => {
    await run(life.vault, 'log-reply', northwind);
    const logged = life.vault.read(northwind);
    failing(life.vault, /Northwind/, fault('ENOSPC', 300), { times: 1 });
    await life.vault.click('button', 'Undo');
    expect(life.vault.notices().join()).toMatch(/Not undone: .*ENOSPC/);
    expect(life.vault.read(northwind)).toBe(logged);
  });

  test('says so where not even the old text can be put back', async () => {
    const whole = life.vault.read(northwind) ?? '';
    failing(life.vault, /Northwind/, fault('ENOSPC', 300));
    await run(life.vault, 'log-reply', northwind);
    expect(life.vault.notices().join()).toContain('“2026-11-18 Northwind” was only written in part');
    life.sync(northwind, whole);
  });
});

test('a vault that is read-only: each deed says so, and works once it is not', async () => {
  const lift = failing(life.vault, /./, fault('EROFS'));
  const before = await life.files();
  await draft(life.vault);
  await run(life.vault, 'log-reply', northwind);
  await run(life.vault, 'draft-all-thank-yous');
  await run(life.vault, 'export-calendar');
  for (const said of ['Not drafted for Ana Ruiz', 'Nothing was changed', 'EROFS']) {
    expect(life.vault.notices().join()).toContain(said);
  }
  expect(await life.files()).toEqual(before);
  lift();
  await draft(life.vault);
  expect(lettersIn(life.vault)).toHaveLength(2);
});

test('a vault that is read-only while words are not saved: nobody is left without a word, and the words stay', async () => {
  await life.vault.openFile(northwind);
  const lift = failing(life.vault, /./, fault('EROFS'));
  typing(life.vault, 'Typed.\n');
  words.wrote(northwind, `${life.vault.read(northwind) ?? ''}Typed.\n`);
  await run(life.vault, 'draft-thank-yous');
  await run(life.vault, 'log-reply');
  expect(life.vault.notices().join()).toContain('EROFS');
  lift();
  await run(life.vault, 'log-reply');
  await life.vault.settle(3000);
  expect(linesAbout(life, 'replied')).toBe(1);
});

test('a write that fails after the properties are written is not told as “nothing was changed”', async () => {
  const { larkspur } = interviews;
  failing(life.vault, /Larkspur/, fault('EBUSY'), { after: 1 });
  await run(life.vault, 'log-reply', larkspur);
  expect(life.vault.notices().join()).toContain('Reply logged');
  expect(life.vault.read(larkspur)).toContain('replied');
});

test('a slow disk: what a person orders meanwhile comes about once, and in turn', async () => {
  life.vault.host.disk.faults.add(() => life.vault.delay(900));
  await life.vault.openFile(northwind);
  const { commands } = life.vault.app;
  for (const id of ['draft-thank-yous', 'draft-thank-yous', 'log-reply', 'draft-all-thank-yous', 'log-reply']) {
    commands.executeCommandById(`${pluginId}:${id}`);
  }
  await life.vault.settle();
  expect(lettersIn(life.vault)).toEqual([toAna, toTom]);
  expect(linesAbout(life, 'replied')).toBe(1);
});

describe('a note that changes between reading and writing', () => {
  /** Does something at a read of the interview's note, so many steps after it. */
  function meanwhile(path: string, steps: number, change: () => unknown): void {
    let isDone = false;
    life.vault.host.disk.readFaults.add(async (read) => {
      if (read !== path || isDone) return;
      isDone = true;
      void (async () => {
        for (let step = 0; step < steps; step++) await Promise.resolve();
        change();
      })();
      await Promise.resolve();
    });
  }

  test.each([0, 1, 2, 4, 8, 16])('replaced by sync, %i steps later: both changes are there', async (steps) => {
    await life.vault.openFile(northwind);
    const synced = `${life.vault.read(northwind) ?? ''}From the other device.\n`;
    meanwhile(northwind, steps, () => {
      const now = life.vault.read(northwind) ?? '';
      life.sync(northwind, `${now}From the other device.\n`);
    });
    words.wrote(northwind, synced);
    await run(life.vault, 'log-reply');
    expect(linesAbout(life, 'replied')).toBe(1);
    await life.vault.click('button', 'Undo');
    expect(bodyOf(life.vault.read(northwind) ?? '')).toBe(bodyOf(synced));
  });

  test.each([0, 1, 2, 4, 8])('deleted, %i steps later: it stays away', async (steps) => {
    await life.vault.openFile(northwind);
    meanwhile(northwind, steps, () => life.sync(northwind, null));
    words.threwAway(northwind);
    await run(life.vault, 'log-reply');
    expect(life.vault.notices().join()).not.toBe('');
    expect(life.vault.read(northwind)).toBeNull();
  });

  test.each([0, 1, 2, 4, 8])(
    'renamed, %i steps later: the log is in it, or nothing is and that is said',
    async (steps) => {
      await life.vault.openFile(northwind);
      const file = life.vault.app.vault.getFileByPath(northwind);
      meanwhile(northwind, steps, () => file && void life.vault.app.vault.rename(file, 'Moved.md'));
      words.moved(northwind, 'Moved.md');
      await run(life.vault, 'log-reply');
      const isLogged = life.vault.read('Moved.md')?.includes('replied') === true;
      expect(life.vault.notices().join()).toContain(isLogged ? 'Reply logged' : 'Nothing was changed');
      expect(life.vault.read(northwind)).toBeNull();
    },
  );
});

describe('undo', () => {
  test('of letters spares one that is being written in, though nothing of that is saved', async () => {
    await draft(life.vault);
    words.adopt(await life.files());
    typing(life.vault, 'And another thing.\n');
    words.wrote(toAna, `${life.vault.read(toAna) ?? ''}And another thing.\n`);
    words.threwAway(toTom);
    await life.vault.click('button', 'Undo');
    expect(life.vault.notices().join()).toContain('Kept, because changed since: 2026-11-18 Thank-you – Ana Ruiz');
    await life.vault.settle(3000);
    expect(lettersIn(life.vault)).toEqual([toAna]);
  });

  describe('of letters, while it looks at them', () => {
    const nameOf = (path: string): string => path.replace(/^.*\/|\.md$/g, '');

    /** Lets a person or a sync tool do something with the first letter, so many steps after the undo has read it. */
    async function undoWhile(steps: number, change: () => unknown): Promise<void> {
      await draft(life.vault);
      words.adopt(await life.files());
      words.threwAway(toTom);
      let isDone = false;
      life.vault.host.disk.readFaults.add((read) => {
        if (read !== toAna || isDone) return;
        isDone = true;
        void (async () => {
          for (let step = 0; step < steps; step++) await Promise.resolve();
          change();
        })();
      });
      await life.vault.click('button', 'Undo');
      await life.vault.settle(3000);
    }

    const moved = toAna.replace('.md', ' (moved).md');
    const rename = (): Promise<boolean> => {
      const { vault } = life.vault.app;
      const file = vault.getFileByPath(toAna);
      const renamed = file === null ? Promise.reject(new Error('gone')) : vault.rename(file, moved);
      return renamed.then(
        () => true,
        () => false,
      );
    };

    test.each([0, 2, 4, 8, 11])('spares one that is renamed, %i steps after it was read', async (steps) => {
      await undoWhile(steps, rename);
      words.moved(toAna, moved);
      expect(lettersIn(life.vault)).toEqual([moved]);
      expect(life.vault.notices().join()).toContain(`Kept, because changed since: ${nameOf(toAna)}`);
    });

    test.each([14, 16, 20, 24])('never takes one that got its new name, %i steps after it was read', async (steps) => {
      let renaming = Promise.resolve(false);
      await undoWhile(steps, () => (renaming = rename()));
      const isRenamed = await renaming;
      if (isRenamed) words.moved(toAna, moved);
      else words.threwAway(toAna);
      expect(lettersIn(life.vault)).toEqual(isRenamed ? [moved] : []);
    });

    test.each([0, 8, 11, 14, 18, 24])('spares one that is typed into, %i steps after it was read', async (steps) => {
      await undoWhile(steps, () => {
        words.wrote(toAna, `${life.vault.read(toAna) ?? ''}At the last moment.\n`);
        typing(life.vault, 'At the last moment.\n');
      });
      expect(lettersIn(life.vault)).toEqual([toAna]);
      expect(life.vault.notices().join()).toContain(`Kept, because changed since: ${nameOf(toAna)}`);
    });

    test.each([0, 4, 8])('spares one that sync replaces, %i steps after it was read', async (steps) => {
      await undoWhile(steps, () => {
        const synced = `${life.vault.read(toAna) ?? ''}From the other device.\n`;
        words.wrote(toAna, synced);
        life.sync(toAna, synced);
      });
      expect(lettersIn(life.vault)).toEqual([toAna]);
      expect(life.vault.notices().join()).toContain(`Kept, because changed since: ${nameOf(toAna)}`);
    });
  });

  test('of a logged reply refuses after the note was changed, saved or not', async () => {
    await run(life.vault, 'log-reply', northwind);
    typing(life.vault, 'Later words.\n');
    words.wrote(northwind, `${life.vault.read(northwind) ?? ''}Later words.\n`);
    await life.vault.click('button', 'Undo');
    expect(life.vault.notices().join()).toContain('Not undone: “2026-11-18 Northwind” has changed since.');
    expect(linesAbout(life, 'replied')).toBe(1);
  });

  test('of what was marked as sent, with the letter gone, changes nothing and says which', async () => {
    await draft(life.vault);
    await run(life.vault, 'mark-sent', toAna);
    life.sync(toAna, null);
    await life.vault.settle();
    life.vault.all('button', 'Undo').at(-1)?.click();
    await life.vault.settle();
    expect(life.vault.notices().join()).toContain('Not undone: “2026-11-18 Thank-you – Ana Ruiz” has changed since.');
    expect(linesAbout(life, 'sent thank-you to Ana Ruiz')).toBe(1);
  });
});

describe('marking as sent', () => {
  test('a letter that is deleted under it changes nothing and says so', async () => {
    await draft(life.vault);
    await life.vault.openFile(toAna);
    life.vault.host.disk.readFaults.add((path) => {
      if (path === toAna) queueMicrotask(() => life.sync(toAna, null));
    });
    await run(life.vault, 'mark-sent');
    expect(life.vault.notices().join()).toContain('Nothing was changed: ');
    expect(linesAbout(life, 'sent thank-you')).toBe(0);
    expect(life.vault.read(toAna)).toBeNull();
  });

  test('killed between the two writes, the next time adds only the missing line', async () => {
    await draft(life.vault);
    await life.vault.openFile(toAna);
    life.vault.host.disk.faults.add(({ path }) => {
      if (path === northwind) life.end();
    });
    await run(life.vault, 'mark-sent');
    await life.restart();
    expect(life.vault.read(toAna)).toContain('status: sent');
    expect(linesAbout(life, 'sent thank-you')).toBe(0);
    expect(life.vault.text('interview-follow-up-due')).not.toContain('Thank Ana Ruiz');
    expect(await run(life.vault, 'mark-sent', toAna)).toBe(true);
    expect(life.vault.offers(`${pluginId}:mark-sent`)).toBe(false);
    expect(linesAbout(life, 'sent thank-you to Ana Ruiz by email')).toBe(1);
  });

  test('with the interview’s note locked, the letter is marked; once more adds the line', async () => {
    await draft(life.vault);
    const lift = failing(life.vault, /^Interviews/, fault('EBUSY'));
    await run(life.vault, 'mark-sent', toAna);
    expect(life.vault.notices().join()).toContain('The draft is marked as sent, but the interview note');
    lift();
    await life.vault.click('button', 'Mark as sent');
    expect(linesAbout(life, 'sent thank-you to Ana Ruiz by email')).toBe(1);
  });
});

describe('killed while letters are written, and started again', () => {
  test.each([
    [2, 0],
    [3, 1],
  ])('before change %i: what is missing is made, without a second letter to anybody', async (change, kept) => {
    let changes = 0;
    life.vault.host.disk.faults.add(() => {
      if (changes++ === change) life.end();
    });
    await draft(life.vault);
    await life.restart({ coldStart: true });
    expect(lettersIn(life.vault)).toHaveLength(kept);
    await draft(life.vault);
    expect(lettersIn(life.vault)).toEqual([toAna, toTom]);
  });
});

test('letters that Obsidian has not indexed yet are there all the same', async () => {
  await draft(life.vault);
  const text = life.vault.read(toAna) ?? '';
  life.sync(toAna, null);
  await life.vault.settle();
  await life.vault.openFile(northwind);
  life.sync(toAna, text);
  const answer = life.vault.cli(`${pluginId}:draft`, { file: northwind, format: 'json' });
  expect(JSON.parse(await answer)).toMatchObject({ created: [], existing: [toAna, toTom] });
  expect(lettersIn(life.vault)).toEqual([toAna, toTom]);
});

describe('a letter that cannot be read', () => {
  beforeEach(async () => {
    await draft(life.vault);
    await life.vault.openFile('Notes/Bread.md');
    life.vault.host.disk.readFaults.add((path) => {
      if (path === toAna) throw fault('EIO');
    });
  });

  afterEach(() => life.vault.host.disk.readFaults.clear());

  test('is there all the same: drafting again says that it could not be opened', async () => {
    await draft(life.vault);
    expect(life.vault.notices().join()).toMatch(/could not be opened: EIO/);
    expect(lettersIn(life.vault)).toEqual([toAna, toTom]);
  });

  test('does not keep the others from being written', async () => {
    await run(life.vault, 'mark-sent', toTom);
    expect(linesAbout(life, 'sent thank-you to Tom Becker')).toBe(1);
  });
});

describe('switched off', () => {
  test.each([1, 2, 3])(
    'before change %i of drafting: every letter there is whole, and the rest is made later',
    async (change) => {
      let changes = 0;
      life.vault.host.disk.faults.add(() => {
        if (changes++ === change) life.vault.app.plugins.disablePlugin(pluginId);
      });
      await draft(life.vault);
      await life.vault.until(life.vault.app.plugins.enablePlugin(pluginId));
      await life.vault.settle();
      await draft(life.vault);
      expect(lettersIn(life.vault)).toEqual([toAna, toTom]);
    },
  );
});

test('setting aside what is due leaves the words that are being typed into its note', async () => {
  await life.vault.openFile(northwind);
  typing(life.vault, 'Not saved.\n');
  words.wrote(northwind, `${life.vault.read(northwind) ?? ''}Not saved.\n`);
  await life.vault.click('button', 'More actions: Thank Ana Ruiz', 'interview-follow-up-due');
  life.vault
    .all('menuitem')
    .find(({ textContent }) => textContent.startsWith('Skip'))
    ?.click();
  typing(life.vault, 'Nor this.\n');
  words.wrote(northwind, `${life.vault.read(northwind) ?? ''}Not saved.\nNor this.\n`);
  await life.vault.settle(3000);
  expect(linesAbout(life, 'skipped thank-you to Ana Ruiz')).toBe(1);
});
