import type { HeadlessVault } from '../../host/headless';
import { agenda, drafts, dueList, interviewPath, openPlugin, rows, run, smallVault } from './support/open-plugin';

const offered = (vault: HeadlessVault, command: string): boolean => vault.offers(`interview-follow-up:${command}`);
const modal = (vault: HeadlessVault): HTMLElement | null => vault.window.document.querySelector<HTMLElement>('.modal');

/** A draft for Ana, written by hand, with nothing in it to mend. */
const letter = `---
type: follow-up
kind: thank-you
status: draft
to: "[[Ana Ruiz]]"
email: ana@northwind.example
channel: email
subject: Thank you – Backend Engineer interview
company: "[[Northwind]]"
interview: "[[2026-11-18 Northwind]]"
due: 2026-11-19T15:00
---

Dear Ana,

Thank you for our conversation about the Backend Engineer role on Wednesday, 18 November.

Since we spoke, I have kept thinking about your move of the **billing service** to [[Event sourcing|event sourcing]]. The more I learned about the role, the more I could see myself doing it well. I would bring ten years of Go & SQL.

I look forward to hearing from you.

Best regards,
Jo Martin
`;
const letterPath = 'Follow-ups/Letter.md';
const plain = letter
  .slice(letter.indexOf('Dear'))
  .replace('**billing service**', 'billing service')
  .replace('[[Event sourcing|event sourcing]]', 'event sourcing')
  .trim();
const withBlank = letter.replace('ten years of Go & SQL', '[what I would bring]');

async function withLetter(text = letter, more: Readonly<Record<string, string>> = {}): Promise<HeadlessVault> {
  const vault = await openPlugin({ files: { ...smallVault, [letterPath]: text, ...more } });
  await vault.openFile(letterPath);
  return vault;
}

describe.each(['check-draft', 'copy-draft', 'mail-draft'])('%s', (command) => {
  test('is offered on drafts only', async () => {
    const vault = await openPlugin({ files: { ...smallVault, [letterPath]: letter } });
    expect(offered(vault, command)).toBe(false);
    for (const path of ['Notes/Bread.md', interviewPath, 'People/Ana Ruiz.md']) {
      await vault.openFile(path);
      expect(offered(vault, command)).toBe(false);
    }
    await vault.openFile(letterPath);
    expect(offered(vault, command)).toBe(true);
  });

  test('writes nothing', async () => {
    const vault = await withLetter();
    await run(vault, command);
    expect(vault.read(letterPath)).toBe(letter);
    expect(vault.read(interviewPath)).toBe(smallVault[interviewPath]);
    expect([vault.errors, vault.host.networkAttempts]).toEqual([[], []]);
  });
});

describe('check-draft', () => {
  test('says so where there is nothing to mend', async () => {
    const vault = await withLetter();
    await run(vault, 'check-draft');
    expect(vault.notices()).toEqual(['Nothing to fix in the letter to Ana Ruiz.']);
    expect(modal(vault)).toBeNull();
  });

  test('shows what there is, and leads to its words in the editor', async () => {
    const vault = await withLetter(withBlank);
    await run(vault, 'check-draft');
    expect(modal(vault)?.textContent).toContain('1 thing to check');
    expect(modal(vault)?.textContent).toContain('Fill in or remove the blank [what I would bring].');
    await vault.openFile('Notes/Bread.md');
    await vault.click('button', 'Go to line 18');
    expect(modal(vault)).toBeNull();
    expect(vault.app.workspace.getActiveFile()?.path).toBe(letterPath);
    expect(vault.app.workspace.activeEditor?.editor?.getSelection()).toBe('[what I would bring]');
  });

  test('checks what was typed and is not saved yet', async () => {
    const vault = await withLetter();
    vault.app.workspace.activeEditor?.editor?.setValue(withBlank);
    await run(vault, 'check-draft');
    expect(modal(vault)?.textContent).toContain('[what I would bring]');
  });
});

describe('copy-draft', () => {
  test('copies the letter as it is pasted: no Markdown, no links, no properties', async () => {
    const vault = await withLetter();
    await run(vault, 'copy-draft');
    expect(vault.clipboard).toBe(plain);
    expect(vault.richClipboard).toBeUndefined();
    expect(vault.notices().join()).toContain('The letter to Ana Ruiz copied as plain text.');
  });

  test('holds a letter back until the person wants it knowingly', async () => {
    const vault = await withLetter(withBlank);
    await run(vault, 'copy-draft');
    expect(vault.clipboard).toBe('');
    expect(vault.notices()).toEqual([]);
    expect(vault.window.document.activeElement?.textContent).toBe('Keep editing');
    await vault.click('button', 'Copy anyway');
    expect(vault.clipboard).toContain('[what I would bring]');
    expect(modal(vault)).toBeNull();
  });

  test('kept back, copies nothing', async () => {
    const vault = await withLetter(withBlank);
    await run(vault, 'copy-draft');
    await vault.click('button', 'Keep editing');
    expect([modal(vault), vault.clipboard, vault.notices()]).toEqual([null, '', []]);
  });

  test('then offers to mark the letter as sent, with undo', async () => {
    const vault = await withLetter();
    await run(vault, 'copy-draft');
    await vault.click('button', 'Mark as sent');
    expect(vault.read(letterPath)).toContain('status: sent\n');
    expect(vault.read(interviewPath)).toContain('- 2026-11-18 sent thank-you to Ana Ruiz by email\n');
    await vault.click('button', 'Undo');
    expect(vault.read(letterPath)).toBe(letter);
    expect(vault.read(interviewPath)).toBe(smallVault[interviewPath]);
  });

  test('of a letter that is sent, offers that no more', async () => {
    const vault = await withLetter(letter.replace('status: draft', 'status: sent'));
    await run(vault, 'copy-draft');
    expect(vault.clipboard).toBe(plain);
    expect(vault.all('button', 'Mark as sent')).toEqual([]);
  });

  test('offers it no longer once the letter is marked elsewhere', async () => {
    const vault = await withLetter();
    await run(vault, 'copy-draft');
    await run(vault, 'mark-sent');
    await vault.settle();
    expect(vault.all('button', 'Mark as sent')).toEqual([]);
  });

  test('offered twice and taken twice, is marked once', async () => {
    const vault = await withLetter();
    await run(vault, 'copy-draft');
    await run(vault, 'copy-draft');
    for (const button of vault.all('button', 'Mark as sent')) button.click();
    await vault.settle();
    expect(vault.read(interviewPath)?.match(/sent thank-you to Ana Ruiz/g)).toHaveLength(1);
    expect(vault.notices().join()).toContain('Already marked as sent');
  });

  test('says why where the system refuses', async () => {
    const vault = await withLetter();
    const refuse = () => Promise.reject(new vault.window.DOMException('Not allowed.', 'NotAllowedError'));
    Object.assign(vault.window.navigator.clipboard, { writeText: refuse });
    await run(vault, 'copy-draft');
    expect(vault.notices()).toEqual(['The letter could not be copied: Not allowed.']);
    expect(vault.errors).toEqual([]);
  });
});

describe('mail-draft', () => {
  /** Reads a link by the grammar of RFC 6068. */
  function parts(link = ''): { readonly to: string; readonly fields: readonly string[][] } {
    expect(link).toMatch(/^mailto:[\w%.~+@-]*\?[\w%.~=&-]*$/);
    const [to = '', query = ''] = link.slice('mailto:'.length).split('?');
    return { to, fields: query.split('&').map((field) => field.split('=').map(decodeURIComponent)) };
  }

  test('opens a link with address, subject and the plain letter', async () => {
    const vault = await withLetter();
    await run(vault, 'mail-draft');
    expect(vault.opened).toHaveLength(1);
    expect(parts(vault.opened[0])).toEqual({
      to: 'ana@northwind.example',
      fields: [
        ['subject', 'Thank you – Backend Engineer interview'],
        ['body', plain.replaceAll('\n', '\r\n')],
      ],
    });
    expect(vault.notices().join()).toContain('opened in your mail app');
  });

  test('too long for a link, copies instead and says so', async () => {
    const vault = await withLetter(
      letter.replace('I look forward', `${'So much more to say. '.repeat(100)}\n\nI look`),
    );
    await run(vault, 'mail-draft');
    await vault.click('button', 'Open in mail app anyway');
    expect(vault.opened).toEqual([]);
    expect(vault.clipboard).toContain('So much more to say.');
    expect(vault.notices().join()).toContain('too long for a link');
  });

  test('without an address, copies instead and says so', async () => {
    const nobody = letter
      .replace(/^email:.*\n/m, '')
      .replace('"[[Ana Ruiz]]"', 'Li Wei')
      .replace('Dear Ana', 'Dear Li');
    const vault = await withLetter(nobody);
    await run(vault, 'mail-draft');
    expect(vault.opened).toEqual([]);
    expect(vault.clipboard).toContain('Dear Li');
    expect(vault.notices().join()).toContain('No email address is known for Li Wei');
  });

  test.each([
    ['a header in the subject', 'subject: "Hi\\r\\nBcc: evil@x.example"'],
    ['parameters in the subject', 'subject: "Hi&bcc=evil@x.example?cc=b@x.example#x"'],
    ['marks of HTML and quotes', 'subject: "<img src=x onerror=alert(1)> \\"100 %\\" \'x\'"'],
    ['marks that turn text round', 'subject: "Thank \\u202Eyou\\u2066 x\\u0000"'],
  ])('%s stays text', async (_, subject) => {
    const vault = await withLetter(letter.replace(/^subject:.*$/m, subject).replace('ten years', '50% & more'));
    await run(vault, 'mail-draft');
    // Only the one with tags in it is held back, as they look like a placeholder.
    if (modal(vault) !== null) await vault.click('button', 'Open in mail app anyway');
    const { to, fields } = parts(vault.opened[0]);
    expect(to).toBe('ana@northwind.example');
    expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
    expect(fields[0]?.[1]).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(fields[1]?.[1]).toContain('50% & more of Go & SQL');
  });

  test.each(['ana@x.example?bcc=evil@x.example', 'ana@x.example,evil@x.example', 'ana@x.example%0ABcc:evil@x.example'])(
    'the address %s mails nobody else',
    async (address) => {
      const vault = await withLetter(letter.replace(/^email:.*$/m, `email: "${address}"`));
      await run(vault, 'mail-draft');
      const { to, fields } = parts(vault.opened[0]);
      expect(decodeURIComponent(to)).toMatch(/^ana@(?:x|northwind)\.example$/);
      expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
    },
  );
});

describe('the row of a letter', () => {
  const press = (vault: HeadlessVault, action: string): Promise<void> =>
    vault.click('button', `${action}: Thank Ana Ruiz`, dueList);

  test('goes from drafting over opening and sending to marking it as sent', async () => {
    const vault = await openPlugin();
    await press(vault, 'Draft');
    const [path = ''] = drafts(vault);
    await vault.write(path, (vault.read(path) ?? '').replace('[Your name]', 'Jo Martin'));
    await vault.openFile('Notes/Bread.md');
    await press(vault, 'Open draft');
    await press(vault, 'Send');
    expect(modal(vault)?.textContent).toContain('Nothing to fix.');
    expect(vault.window.document.activeElement?.textContent).toBe('Open in mail app');
    await vault.click('button', 'Open in mail app');
    expect(vault.opened[0]).toMatch(/^mailto:ana@northwind\.example\?/);
    await vault.openFile('Notes/Bread.md');
    await press(vault, 'Mark sent');
    expect(rows(vault).join()).not.toContain('Thank Ana Ruiz');
    expect((await agenda(vault, { kind: 'thank-you' })).map(({ person }) => person)).toEqual(['Tom Becker']);
  });

  test('says how much there is to check while the letter is open, as it is typed', async () => {
    const vault = await withLetter(withBlank);
    expect(rows(vault)[0]).toContain('1 thing to check');
    vault.app.workspace.activeEditor?.editor?.setValue(letter);
    await vault.settle();
    expect(rows(vault)[0]).not.toContain('to check');
    vault.app.workspace.activeEditor?.editor?.setValue(withBlank.replace('Dear Ana', 'Dear Anna'));
    await vault.settle();
    expect(rows(vault)[0]).toContain('2 things to check');
    await vault.openFile('Notes/Bread.md');
    await vault.settle();
    expect(rows(vault)[0]).not.toContain('to check');
  });

  test('has every way of sending in its menu', async () => {
    const vault = await withLetter(letter, {
      'People/Ana Ruiz.md': '---\nemail: ana@northwind.example\nlinkedin: https://www.linkedin.com/in/ana\n---\n',
    });
    await vault.click('button', 'More actions: Thank Ana Ruiz', dueList);
    const entries = vault.all('menuitem').map(({ textContent }) => textContent);
    expect(entries).toEqual(
      expect.arrayContaining([
        ...['Open draft D', 'Check letter V', 'Copy letter C', 'Copy as rich text', 'Open in mail app E'],
        ...['Open LinkedIn profile', 'Add a promised step P', 'Mark sent S'],
      ]),
    );
    expect(entries).not.toContain('Send');
    expect(entries).not.toContain('Call');
    await vault.click('menuitem', 'Copy as rich text');
    expect(vault.clipboard).toBe(plain);
    expect(vault.richClipboard).toMatch(
      /^<p>Dear Ana,<\/p><p>Thank you .*Go &amp; SQL\.<\/p>.*Best regards,<br>Jo Martin<\/p>$/,
    );
  });

  test('as rich text where the system takes no such, is plain text and says so', async () => {
    const vault = await withLetter();
    Object.assign(vault.window.navigator.clipboard, { write: () => Promise.reject(new Error('No.')) });
    await vault.click('button', 'More actions: Thank Ana Ruiz', dueList);
    await vault.click('menuitem', 'Copy as rich text');
    expect(vault.clipboard).toBe(plain);
    expect(vault.notices().join()).toContain('rich text cannot be copied here');
  });

  test('opens a profile on LinkedIn, and no other address', async () => {
    const note = (address: string) => ({ 'People/Ana Ruiz.md': `---\nlinkedin: "${address}"\n---\n` });
    const vault = await withLetter(letter, note('linkedin.com/in/ana'));
    await vault.click('button', 'More actions: Thank Ana Ruiz', dueList);
    await vault.click('menuitem', 'Open LinkedIn profile');
    expect(vault.opened).toEqual(['https://linkedin.com/in/ana']);
    const other = await withLetter(letter, note('https://linkedin.com@evil.example/in/ana'));
    await other.click('button', 'More actions: Thank Ana Ruiz', dueList);
    expect(other.all('menuitem', /LinkedIn/)).toEqual([]);
  });
});

describe('calling', () => {
  const asked = `---
type: interview
date: 2026-11-09
company: Northwind
interviewers: ["[[Ana Ruiz]]"]
preferred_channel: phone
follow_up_log:
  - 2026-11-09 sent thank-you to Ana Ruiz
---
`;
  const ana = (phone: string): string => `---\nphone: "${phone}"\n---\n`;

  test('dials digits only, and offers to mark the call as done', async () => {
    const vault = await openPlugin({
      files: { [interviewPath]: asked, 'People/Ana Ruiz.md': ana('+49 (0)30 / 123-456 ext. 7') },
    });
    await vault.click('button', /^More actions: Call Ana Ruiz/, dueList);
    await vault.click('menuitem', 'Call');
    expect(vault.opened).toEqual(['tel:+4930123456']);
    expect(vault.notices().join()).toContain('Calling Ana Ruiz, +4930123456.');
    await vault.click('button', 'Mark as done');
    expect(vault.read(interviewPath)).toContain('- 2026-11-18 sent call to Ana Ruiz\n');
  });

  test('is not offered without a number that can be dialled', async () => {
    const vault = await openPlugin({ files: { [interviewPath]: asked, 'People/Ana Ruiz.md': ana('ask Mia') } });
    await vault.click('button', /^More actions: Call Ana Ruiz/, dueList);
    expect(vault.all('menuitem', 'Call')).toEqual([]);
  });
});
