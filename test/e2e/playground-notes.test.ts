/** @jest-environment node */
import { inBrowser } from './support/in-browser';

const interview = '---\nstatus: open\n---\n\nA good talk.\n';

inBrowser('notes in the playground', (open) => {
  it('writes what is typed in the editor to the file on disk', async () => {
    const person = await open({ files: { 'Interviews/Acme.md': interview } });
    await person.openNote('Interviews/Acme.md');
    await person.typeAtEnd('They ship on Fridays.');
    await person.settle();
    expect(await person.readFile('Interviews/Acme.md')).toBe(`${interview}They ship on Fridays.`);
  });

  it('saves when the editor is left', async () => {
    const person = await open({ files: { 'Acme.md': '' } });
    await person.openNote('Acme.md');
    await person.typeAtEnd('Hello');
    await person.page.getByRole('button', { name: 'New folder' }).focus();
    await person.untilFileContains('Acme.md', 'Hello');
  });

  it('makes a note, renames and deletes it by keyboard', async () => {
    const person = await open();
    await person.page.getByRole('button', { name: 'New note' }).click();
    await person.page.locator('.cm-content:focus').waitFor();
    await person.page.keyboard.type('Hello');
    await person.settle();
    expect(await person.notesOnDisk()).toEqual(['Untitled.md']);

    const row = (name: string) => person.page.getByRole('treeitem', { name });
    await row('Untitled').press('F2');
    await person.page.getByRole('textbox', { name: 'Name' }).fill('First talk');
    await person.page.keyboard.press('Enter');
    await row('First talk').waitFor();
    expect(await person.notesOnDisk()).toEqual(['First talk.md']);
    expect(await person.readFile('First talk.md')).toBe('Hello');

    await row('First talk').press('Delete');
    await row('First talk').waitFor({ state: 'detached' });
    expect(await person.notesOnDisk()).toEqual([]);
  });

  it('says why a note cannot be renamed', async () => {
    const person = await open({ files: { 'A.md': 'a', 'B.md': 'b' } });
    await person.page.getByRole('treeitem', { name: 'A' }).press('F2');
    await person.page.getByRole('textbox', { name: 'Name' }).fill('B');
    await person.page.keyboard.press('Enter');
    await person.notice('already exists').waitFor();
    expect(await person.readFile('B.md')).toBe('b');
  });

  it('shows what others change on disk, in lists, views and the open editor, and keeps what is being typed', async () => {
    const person = await open({ files: { 'Acme.md': interview } });
    await person.openNote('Acme.md');
    await person.page.getByRole('heading', { name: '1 open' }).waitFor();
    await person.noteText.click();
    await person.page.keyboard.press('Control+End');
    await person.page.keyboard.type('Typed here.');

    await person.changeOutside('Acme.md', interview.replace('open', 'closed'));
    await person.page.getByRole('heading', { name: '0 open' }).waitFor();
    expect(await person.readFile('Acme.md')).toBe(`${interview.replace('open', 'closed')}Typed here.`);

    await person.changeOutside('Second.md', interview);
    await person.page.getByRole('heading', { name: '1 open' }).waitFor();
    await person.page.getByRole('treeitem', { name: 'Second' }).waitFor();
    await person.changeOutside('Second.md', null);
    await person.page.getByRole('treeitem', { name: 'Second' }).waitFor({ state: 'detached' });
  });

  it('never writes over what another program wrote in the meantime', async () => {
    const person = await open({ files: { 'Acme.md': 'one\ntwo\n' }, allowErrors: true });
    await person.openNote('Acme.md');
    await person.typeAtEnd('typed');
    await person.writeOutside('Acme.md', 'ONE\ntwo\n');
    await person.settle();
    await person.untilFileContains('Acme.md', 'ONE\ntwo\ntyped');
  });

  it('notices outside changes without being asked', async () => {
    const person = await open({ files: { 'Acme.md': interview } });
    await person.page.getByRole('heading', { name: '1 open' }).waitFor();
    await person.writeOutside('Globex.md', interview);
    await person.page.getByRole('heading', { name: '2 open' }).waitFor();
  });

  it('undoes in the note that is shown, never across notes', async () => {
    const person = await open({ files: { 'A.md': 'first', 'B.md': 'second' } });
    await person.openNote('A.md');
    await person.openNote('B.md');
    await person.noteText.click();
    await person.page.keyboard.press('Control+z');
    await person.settle();
    expect(await person.readFile('B.md')).toBe('second');
    expect(await person.noteText.innerText()).toBe('second');
  });

  it('renders a note for reading, its code blocks drawn by plugins, and goes back to the editor', async () => {
    const person = await open({ files: { 'A.md': '# Title\n\n```fixture\nlimit: 3\n```\n' } });
    await person.openNote('A.md');
    await person.runCommand('Toggle reading view');
    await person.page.getByRole('heading', { name: 'Title' }).waitFor();
    await person.page.getByText('drawn: limit: 3').waitFor();
    expect(await person.noteText.count()).toBe(0);
    await person.changeOutside('A.md', '# Changed');
    await person.page.getByRole('heading', { name: 'Changed' }).waitFor();
    await person.page.keyboard.press('Control+e');
    await person.noteText.waitFor();
  });

  it('shows hostile names and notes as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const person = await open({
      files: { [`${hostile}.md`]: `---\nstatus: open\n---\n${hostile}<script>alert(1)</script>` },
    });
    person.page.on('dialog', () => person.problems.push('a script ran'));
    await person.openNote(`${hostile}.md`);
    await person.page.getByRole('listitem').filter({ hasText: hostile }).waitFor();
    expect(await person.page.locator('img').count()).toBe(0);
  });
});
