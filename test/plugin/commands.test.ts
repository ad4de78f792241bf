import type { HeadlessVault } from '../../host/headless';
import { afterwards, drafts, interviewPath, onsite, openPlugin, rows, run, smallVault } from './support/open-plugin';

const offered = (vault: HeadlessVault, command: string): boolean => vault.offers(`interview-follow-up:${command}`);

describe('draft-thank-yous', () => {
  test('makes a letter for each interviewer, opens the first and says so', async () => {
    const vault = await openPlugin();
    expect(await run(vault, 'draft-thank-yous', interviewPath)).toBe(true);
    expect(drafts(vault)).toEqual([
      'Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md',
      'Follow-ups/Northwind/2026-11-18 Thank-you – Tom Becker.md',
    ]);
    expect(vault.app.workspace.getActiveFile()?.path).toBe(drafts(vault)[0]);
    expect(vault.notices().join()).toContain('2 letters drafted for Ana Ruiz and Tom Becker.');
    expect(vault.read(interviewPath)).toBe(onsite);
  });

  test('run again, and twice at once, makes one set and leaves what was edited', async () => {
    const vault = await openPlugin();
    await vault.openFile(interviewPath);
    vault.app.commands.executeCommandById('interview-follow-up:draft-thank-yous');
    vault.app.commands.executeCommandById('interview-follow-up:draft-thank-yous');
    await vault.settle();
    const [first = '', ...others] = drafts(vault);
    expect(others).toHaveLength(1);
    await vault.write(first, `${vault.read(first) ?? ''}P.S. Mine.\n`);
    await run(vault, 'draft-thank-yous', interviewPath);
    expect(drafts(vault)).toHaveLength(2);
    expect(vault.read(first)).toContain('P.S. Mine.');
    expect(vault.errors).toEqual([]);
  });

  test('works on what was typed and is not saved yet', async () => {
    const vault = await openPlugin();
    await vault.openFile(interviewPath);
    const editor = vault.app.workspace.activeEditor?.editor;
    editor?.setValue(onsite.replace('moving the billing service to event sourcing', 'why the ledger is append-only'));
    vault.app.commands.executeCommandById('interview-follow-up:draft-thank-yous');
    await vault.settle();
    expect(vault.read(drafts(vault)[0] ?? '')).toContain('append-only');
  });

  test('is offered on interview notes only', async () => {
    const vault = await openPlugin();
    expect(offered(vault, 'draft-thank-yous')).toBe(false);
    await vault.openFile('Notes/Bread.md');
    expect(offered(vault, 'draft-thank-yous')).toBe(false);
    await vault.openFile(interviewPath);
    expect(offered(vault, 'draft-thank-yous')).toBe(true);
  });

  test('undone from its notice, takes the letters back', async () => {
    const vault = await openPlugin();
    await run(vault, 'draft-thank-yous', interviewPath);
    await vault.click('button', 'Undo');
    expect(drafts(vault)).toEqual([]);
  });
});

describe('draft-all-thank-yous', () => {
  test('is offered while a thank-you is due, and makes every letter', async () => {
    const vault = await openPlugin();
    expect(offered(vault, 'draft-all-thank-yous')).toBe(true);
    await run(vault, 'draft-all-thank-yous');
    expect(drafts(vault)).toHaveLength(2);
  });

  test('is not offered in a vault without interviews', async () => {
    const vault = await openPlugin({ files: { 'Bread.md': 'Flour.\n' } });
    expect(offered(vault, 'draft-all-thank-yous')).toBe(false);
  });
});

describe('mark-sent', () => {
  async function drafted(): Promise<HeadlessVault> {
    const vault = await openPlugin();
    await run(vault, 'draft-thank-yous', interviewPath);
    await vault.settle(20_000);
    return vault;
  }

  test('writes the log and the draft, and the row goes', async () => {
    const vault = await drafted();
    const [first = ''] = drafts(vault);
    expect(await run(vault, 'mark-sent', first)).toBe(true);
    expect(vault.read(interviewPath)).toContain('- 2026-11-18 sent thank-you to Ana Ruiz by email\n');
    expect(vault.read(first)).toContain('status: sent\n');
    expect(rows(vault).join()).not.toContain('Thank Ana Ruiz');
    expect(rows(vault).join()).toContain('Thank Tom Becker');
  });

  test('undone, brings note, draft and row back', async () => {
    const vault = await drafted();
    const [first = ''] = drafts(vault);
    const before = vault.read(first);
    await run(vault, 'mark-sent', first);
    await vault.click('button', 'Undo');
    expect(vault.read(first)).toBe(before);
    expect(vault.read(interviewPath)).toBe(onsite);
    expect(rows(vault).join()).toContain('Thank Ana Ruiz');
  });

  test('undone after somebody else wrote, refuses and keeps what they wrote', async () => {
    const vault = await drafted();
    await run(vault, 'mark-sent', drafts(vault)[0]);
    await vault.write(interviewPath, `${vault.read(interviewPath) ?? ''}\nMine.\n`);
    await vault.click('button', 'Undo');
    expect(vault.read(interviewPath)).toContain('Mine.');
    expect(vault.read(interviewPath)).toContain('sent thank-you to Ana Ruiz');
    expect(vault.notices().join()).toContain('changed since');
  });

  test('is offered on drafts that are not sent', async () => {
    const vault = await drafted();
    await vault.openFile(interviewPath);
    expect(offered(vault, 'mark-sent')).toBe(false);
    await vault.openFile(drafts(vault)[0] ?? '');
    expect(offered(vault, 'mark-sent')).toBe(true);
    await run(vault, 'mark-sent');
    expect(offered(vault, 'mark-sent')).toBe(false);
  });
});

describe('what is written into notes', () => {
  const loggedReply = '- 2026-11-18 replied';

  test('keeps the line ends of a note that came from Windows', async () => {
    const windows = onsite.replaceAll('\n', '\r\n');
    const vault = await openPlugin({ files: { ...smallVault, [interviewPath]: windows } });
    await run(vault, 'log-reply', interviewPath);
    const written = vault.read(interviewPath) ?? '';
    expect(written).toContain(`${loggedReply}\r\n`);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
    await vault.click('button', 'Undo');
    expect(vault.read(interviewPath)).toBe(windows);
  });

  test('leaves the body byte for byte, and what is being typed', async () => {
    const vault = await openPlugin();
    await vault.openFile(interviewPath);
    vault.app.workspace.activeEditor?.editor?.setValue(`${onsite}half a sent`);
    await run(vault, 'log-reply');
    await vault.settle(5000);
    const written = vault.read(interviewPath) ?? '';
    expect(written).toContain(loggedReply);
    expect(written.endsWith(`${onsite.slice(onsite.indexOf('\n## '))}half a sent`)).toBe(true);
    expect(vault.app.workspace.activeEditor?.editor?.getValue()).toBe(written);
  });

  test('is not taken back over what a sync tool wrote meanwhile', async () => {
    const vault = await openPlugin();
    const { fileManager } = vault.app;
    const write = fileManager.processFrontMatter.bind(fileManager);
    fileManager.processFrontMatter = async (file, change) => {
      await vault.app.vault.process(file, (text) => `${text}From the phone.\n`);
      await write(file, change);
    };
    await run(vault, 'log-reply', interviewPath);
    await vault.click('button', 'Undo');
    expect(vault.read(interviewPath)).toContain('From the phone.');
    expect(vault.read(interviewPath)).toContain(loggedReply);
    expect(vault.notices().join()).toContain('Not undone');
  });

  test('is not taken back over what is being typed', async () => {
    const vault = await openPlugin();
    await run(vault, 'log-reply', interviewPath);
    const editor = vault.app.workspace.activeEditor?.editor;
    editor?.setValue(`${editor.getValue()}half a sent`);
    await vault.click('button', 'Undo');
    expect(editor?.getValue()).toContain('half a sent');
    expect(vault.read(interviewPath)).toContain(loggedReply);
  });

  test('a folder that cannot be made: the reason is told and nothing is half-made', async () => {
    const vault = await openPlugin({ files: { ...smallVault, 'Follow-ups': 'a file in the way' } });
    await run(vault, 'draft-thank-yous', interviewPath);
    expect(vault.notices().join()).toContain('Not drafted for Ana Ruiz: “Follow-ups” is a file');
    expect(drafts(vault)).toEqual([]);
    expect(vault.errors).toEqual([]);
  });

  test('set-status asks, and writes the answer and its day', async () => {
    const vault = await openPlugin();
    await run(vault, 'set-status', interviewPath);
    expect(vault.text()).toContain('Offer received');
    const current = vault.window.document.querySelector('.suggestion-item .suggestion-note');
    expect(current?.parentElement?.textContent).toBe('ActiveCurrent status');
    const input = vault.window.document.querySelector<HTMLInputElement>('.prompt-input');
    input?.dispatchEvent(new vault.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await vault.settle();
    expect(vault.read(interviewPath)).toContain('status: active');
  });

  /** Renames the interview while a command asks about it, then answers with each of these in turn. */
  async function answeredAfterRenaming(command: string, ...answers: readonly string[]): Promise<HeadlessVault> {
    const vault = await openPlugin();
    await run(vault, command, interviewPath);
    const file = vault.app.vault.getFileByPath(interviewPath);
    if (file !== null) await vault.until(vault.app.fileManager.renameFile(file, 'Interviews/Renamed.md'));
    await vault.settle();
    for (const answer of answers) {
      const offers = [...vault.window.document.querySelectorAll<HTMLElement>('.suggestion-item')];
      offers.find(({ textContent }) => textContent.startsWith(answer))?.click();
      await vault.settle();
    }
    return vault;
  }

  test('set-status follows a note that is renamed while it asks', async () => {
    const vault = await answeredAfterRenaming('set-status', 'Rejected');
    expect(vault.read('Interviews/Renamed.md')).toContain('status: rejected');
  });

  test('draft-message follows a note that is renamed while it asks', async () => {
    const vault = await answeredAfterRenaming('draft-message', 'Thank', 'Tom Becker');
    expect(drafts(vault)).toHaveLength(1);
  });

  test('set-status finds a status by the words it is shown with', async () => {
    const vault = await openPlugin();
    await run(vault, 'set-status', interviewPath);
    const input = vault.window.document.querySelector<HTMLInputElement>('.prompt-input');
    if (input !== null) input.value = 'no answer';
    input?.dispatchEvent(new vault.window.Event('input'));
    expect(vault.window.document.querySelectorAll('.suggestion-item')).toHaveLength(1);
    input?.dispatchEvent(new vault.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await vault.settle();
    expect(vault.read(interviewPath)).toContain('status: ghosted');
  });
});

test('show-problems opens the list at the notes that were not understood', async () => {
  const broken = onsite.replace('date: 2026-11-18', 'date: 11/12/2026');
  const vault = await openPlugin({ now: afterwards, files: { ...smallVault, 'Interviews/Broken.md': broken } });
  await run(vault, 'show-problems');
  const { activeElement } = vault.window.document;
  expect(activeElement?.getAttribute('data-section')).toBe('needs-attention');
  expect(rows(vault).join()).toContain('11/12/2026');
  expect(vault.notices()).toEqual([]);
});

test('show-problems says so where there are none', async () => {
  const vault = await openPlugin();
  await run(vault, 'show-problems');
  expect(vault.notices()).toEqual(['No note needs attention.']);
});
