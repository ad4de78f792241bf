import type { HeadlessVault } from '../../host/headless';
import {
  agenda,
  drafts,
  dueList,
  interviewPath,
  onsite,
  openPlugin,
  rows,
  run,
  smallVault,
} from './support/open-plugin';

interface Drafted {
  readonly created: readonly string[];
  readonly existing: readonly string[];
  readonly failed: readonly { readonly person: string; readonly reason: string }[];
}

const noteWith = (properties: string, note = onsite): Readonly<Record<string, string>> => ({
  ...smallVault,
  [interviewPath]: note.replace('role:', `${properties}\nrole:`),
});

async function draft(vault: HeadlessVault, args: Readonly<Record<string, string>>): Promise<Drafted> {
  const answer = await vault.cli('interview-follow-up:draft', { format: 'json', file: interviewPath, ...args });
  return JSON.parse(answer) as Drafted;
}

const suggestions = (vault: HeadlessVault): HTMLElement[] => [
  ...vault.window.document.querySelectorAll<HTMLElement>('.suggestion-item'),
];

const offered = (vault: HeadlessVault): string[] =>
  suggestions(vault).map((item) => item.querySelector('.suggestion-title')?.textContent ?? '');

async function choose(vault: HeadlessVault, title: string): Promise<void> {
  const item = suggestions(vault).find((one) => one.querySelector('.suggestion-title')?.textContent === title);
  if (item === undefined) throw new Error(`“${title}” is not offered, but ${offered(vault).join(' · ')}`);
  item.click();
  await vault.settle();
}

const mia = noteWith('contact: Mia Okafor <mia@northwind.example>');

describe('the properties of a draft', () => {
  test('of a promise', async () => {
    const vault = await openPlugin({ files: mia });
    const { created } = await draft(vault, { kind: 'promise' });
    expect(created).toEqual(['Follow-ups/Northwind/2026-11-18 Promise – Mia Okafor – send portfolio.md']);
    expect(vault.read(created[0] ?? '')?.split('\n\n')[0]).toBe(
      [
        '---',
        'type: follow-up',
        'kind: promise',
        'status: draft',
        'to: Mia Okafor',
        'email: mia@northwind.example',
        'channel: email',
        'subject: As promised – Backend Engineer interview',
        'company: "[[Northwind]]"',
        'interview: "[[2026-11-18 Northwind]]"',
        'what: send portfolio',
        'due: 2026-11-20T23:59',
        '---',
      ].join('\n'),
    );
  });

  test('of a check-in to the contact, and of a call, which has no subject', async () => {
    const vault = await openPlugin({ files: mia, now: '2026-12-02T09:00' });
    const checkIn = await draft(vault, { kind: 'check-in' });
    expect(vault.read(checkIn.created[0] ?? '')).toMatch(
      /kind: check-in\nstatus: draft\nto: Mia Okafor\nemail: mia@northwind.example\nchannel: email\nsubject: Next steps – Backend Engineer role at Northwind\ncompany: .*\ninterview: .*\ndue: 2026-12-11T23:59\n---/,
    );
    const call = await draft(vault, { kind: 'call' });
    expect(vault.read(call.created[0] ?? '')).toMatch(
      /kind: call\nstatus: draft\nto: Mia Okafor\nemail: .*\nchannel: phone\ncompany: /,
    );
  });

  test('with nobody to write to: no name, no address, and a neutral greeting', async () => {
    const nobody = onsite.replace(/interviewers:\n(?: {2}- .*\n)+/, '');
    const vault = await openPlugin({ files: { ...smallVault, [interviewPath]: nobody }, now: '2026-12-02T09:00' });
    const { created } = await draft(vault, { kind: 'check-in' });
    expect(created).toEqual(['Follow-ups/Northwind/2026-11-18 Check-in – Northwind.md']);
    const text = vault.read(created[0] ?? '');
    expect(text).not.toMatch(/^(?:to|email):/m);
    expect(text).toContain('\n\nHello,\n\n');
    expect(await draft(vault, { kind: 'check-in' })).toEqual({ created: [], existing: created, failed: [] });
  });

  test('a name in plain text is the note of that name', async () => {
    const files = { ...smallVault, 'People/Tom Becker.md': '---\nphone: "+44 20 7946 0000"\n---\n' };
    const vault = await openPlugin({ files });
    const { created } = await draft(vault, { person: 'Tom Becker' });
    expect(vault.read(created[0] ?? '')).toContain('to: "[[Tom Becker]]"\nemail: tom@northwind.example');
    expect(await draft(vault, { person: 'Tom Becker' })).toEqual({ created: [], existing: created, failed: [] });
    expect(rows(vault).join()).toContain('Open draft');
  });
});

describe('again', () => {
  test.each(['thank-you', 'promise', 'check-in', 'second-check-in', 'call'])(
    '%s: the same drafts, also renamed and moved; two at once make one set',
    async (kind) => {
      const vault = await openPlugin({ files: mia, now: '2026-12-02T09:00' });
      const [first, second] = await Promise.all([draft(vault, { kind }), draft(vault, { kind })]);
      expect(first.created).toEqual(drafts(vault));
      expect(second).toEqual({ created: [], existing: first.created, failed: [] });
      const [path = ''] = first.created;
      const file = vault.app.vault.getFileByPath(path);
      if (file !== null) await vault.app.fileManager.renameFile(file, 'Mine.md');
      await vault.settle();
      const again = await draft(vault, { kind });
      expect(again.created).toEqual([]);
      expect([...again.existing].sort()).toEqual(['Mine.md', ...first.created.slice(1)].sort());
    },
  );

  test('a letter that was sent is none for the next time: after a reply, another check-in', async () => {
    const vault = await openPlugin({ files: mia, now: '2026-12-02T09:00' });
    const { created } = await draft(vault, { kind: 'check-in' });
    await run(vault, 'mark-sent', created[0]);
    expect((await draft(vault, { kind: 'check-in' })).existing).toEqual(created);
    await vault.advanceTo('2026-12-03T09:00');
    await vault.cli('interview-follow-up:log', { file: interviewPath, event: 'replied Mia Okafor' });
    await vault.advanceTo('2026-12-16T09:00');
    const due = await agenda(vault, { kind: 'check-in' });
    expect(due).toMatchObject([{ section: 'due-now', draft: null }]);
    const next = await draft(vault, { kind: 'check-in' });
    expect(next.created).toEqual(['Follow-ups/Northwind/2026-11-18 Check-in – Mia Okafor 2.md']);
    expect(vault.read(next.created[0] ?? '')).toContain('Thursday, 3 December');
  });

  test('a file that differs in case only is not overwritten', async () => {
    const files = { ...smallVault, 'follow-ups/northwind/2026-11-18 thank-you – tom becker.md': 'mine' };
    const vault = await openPlugin({ files });
    const { created } = await draft(vault, { person: 'Tom Becker' });
    expect(created).toEqual(['Follow-ups/Northwind/2026-11-18 Thank-you – Tom Becker 2.md']);
  });
});

describe('against a policy', () => {
  test.each([
    ['no calls', 'call', 'They asked for no calls.'],
    ['email only', 'call', 'They want to hear from you by email only.'],
    ['wait', 'second-check-in', 'They said that they would get in touch themselves.'],
    ['no contact', 'check-in', 'They asked not to be contacted.'],
  ])('%s: no %s, with the reason, unless overridden', async (policy, kind, reason) => {
    const vault = await openPlugin({ files: noteWith(`contact_policy: ${policy}`), now: '2026-12-02T09:00' });
    expect(await draft(vault, { kind })).toEqual({
      created: [],
      existing: [],
      failed: [{ person: 'Ana Ruiz', reason }],
    });
    expect(drafts(vault)).toEqual([]);
    expect((await draft(vault, { kind, override: 'true' })).created).toHaveLength(1);
  });

  test('a promise is kept under any policy', async () => {
    const vault = await openPlugin({ files: noteWith('contact_policy: no contact') });
    expect((await draft(vault, { kind: 'promise' })).created).toHaveLength(1);
  });
});

describe('what cannot be drafted says why', () => {
  test.each([
    [{ kind: 'promise', what: 'paint the house' }, '“paint the house” is not among the steps'],
    [{ kind: 'check-in', person: 'Nobody Here' }, 'neither as an interviewer nor as a contact'],
    [{ kind: 'thank-you', person: 'Nobody Here' }, 'does not name this person as an interviewer'],
  ])('%j', async (args, reason) => {
    const vault = await openPlugin({ files: mia });
    const { created, failed } = await draft(vault, args);
    expect(created).toEqual([]);
    expect(failed).toMatchObject([{ reason: expect.stringContaining(reason) as string }]);
  });

  test('a template of one’s own: with its name, line and column', async () => {
    const template = '---\nkind: check-in\n---\nHello\n\n{{ nonsense }}\n';
    const vault = await openPlugin({ files: { ...mia, 'Follow-ups/Templates/Mine.md': template } });
    const { failed } = await draft(vault, { kind: 'check-in' });
    expect(failed[0]?.reason).toMatch(
      /^there is no name “nonsense” \(in “Follow-ups\/Templates\/Mine.md”, line \d, column 4\)\.$/,
    );
  });

  test('as text, too', async () => {
    const vault = await openPlugin();
    const said = await vault.cli('interview-follow-up:draft', { file: interviewPath, kind: 'promise', what: 'x' });
    expect(said).toBe('Not drafted: “x” is not among the steps that this note promises.');
    expect(await vault.cli('interview-follow-up:draft', { file: interviewPath, kind: 'prepare' })).toContain(
      'Unknown kind "prepare". Use one of: thank-you, promise, check-in',
    );
  });
});

describe('the command', () => {
  test('offers what makes sense now, the recommended first with its reason', async () => {
    const vault = await openPlugin({ files: mia, now: '2026-12-02T09:00' });
    await run(vault, 'draft-message', interviewPath);
    expect(offered(vault).slice(0, 2)).toEqual(['Send portfolio', 'Check in with Mia Okafor at Northwind']);
    expect(offered(vault)).not.toContain('Check in once more with Mia Okafor at Northwind');
    expect(suggestions(vault)[1]?.textContent).toContain('They said by Fri 27 Nov; plus 3 business days of patience.');
    expect(vault.errors).toEqual([]);
  });

  test('then asks to whom, and opens the draft', async () => {
    const vault = await openPlugin({ files: mia, now: '2026-12-02T09:00' });
    await run(vault, 'draft-message', interviewPath);
    await choose(vault, 'Check in with Mia Okafor at Northwind');
    expect(offered(vault)).toEqual(['Mia Okafor', 'Ana Ruiz', 'Tom Becker']);
    await choose(vault, 'Tom Becker');
    expect(drafts(vault)).toEqual(['Follow-ups/Northwind/2026-11-18 Check-in – Tom Becker.md']);
    expect(vault.app.workspace.getActiveFile()?.path).toBe(drafts(vault)[0]);
    expect(vault.notices().join()).toContain('Letter drafted for Tom Becker.');
  });

  test('names the company to which a reference speaks', async () => {
    const vault = await openPlugin({ files: noteWith('references: Grace Mbeki') });
    await run(vault, 'draft-message', interviewPath);
    expect(offered(vault)).toContain('Tell Grace Mbeki that Northwind may call');
  });

  test('to each interviewer a letter of their own', async () => {
    const vault = await openPlugin();
    await run(vault, 'draft-message', interviewPath);
    await choose(vault, 'Thank Ana Ruiz and Tom Becker');
    expect(offered(vault)).toEqual(['Everyone: Ana Ruiz and Tom Becker', 'Ana Ruiz', 'Tom Becker']);
    await choose(vault, 'Everyone: Ana Ruiz and Tom Becker');
    expect(drafts(vault)).toHaveLength(2);
  });

  test('asks before it goes against a policy, and does nothing where it is called off', async () => {
    const files = noteWith(
      'contact_policy: no calls\ncontact: Mia Okafor',
      onsite.replace(/interviewers:\n(?: {2}- .*\n)+/, ''),
    );
    const vault = await openPlugin({ files, now: '2026-12-02T09:00' });
    await run(vault, 'draft-message', interviewPath);
    const call = 'Call Mia Okafor at Northwind';
    expect(suggestions(vault).find((item) => item.textContent.includes(call))?.textContent).toContain('no calls');
    await choose(vault, call);
    expect(vault.text()).toContain('Draft it anyway?');
    await vault.click('button', 'Cancel');
    expect(drafts(vault)).toEqual([]);
    await run(vault, 'draft-message', interviewPath);
    await choose(vault, call);
    await vault.click('button', 'Draft anyway');
    expect(drafts(vault)).toEqual(['Follow-ups/Northwind/2026-11-18 Call – Mia Okafor.md']);
  });

  test('narrows down by typing, and is there on interview notes only', async () => {
    const vault = await openPlugin({ now: '2026-12-02T09:00' });
    await run(vault, 'draft-message', interviewPath);
    const input = vault.window.document.querySelector<HTMLInputElement>('.prompt-input');
    if (input !== null) input.value = 'PORTF';
    input?.dispatchEvent(new vault.window.Event('input'));
    expect(offered(vault)).toEqual(['Send portfolio']);
    expect(await run(await openPlugin(), 'draft-message', 'Notes/Bread.md')).toBe(false);
  });
});

describe('the button of a row', () => {
  test('drafts a promise, and a check-in to the contact', async () => {
    const vault = await openPlugin({ files: mia, now: '2026-12-02T09:00' });
    await vault.click('button', 'Draft: Send portfolio', dueList);
    await vault.click('button', 'Draft: Check in with Mia Okafor at Northwind', dueList);
    expect(drafts(vault)).toEqual([
      'Follow-ups/Northwind/2026-11-18 Check-in – Mia Okafor.md',
      'Follow-ups/Northwind/2026-11-18 Promise – Mia Okafor – send portfolio.md',
    ]);
    expect(rows(vault).join()).not.toMatch(/(?:Send portfolio|Check in with).*Draft:/);
    expect((await agenda(vault, { kind: 'check-in' }))[0]?.['draft']).toBe(drafts(vault)[0]);
  });

  test('leaves what is work for oneself to be marked as done', async () => {
    const note = onsite.replace('me: send portfolio', 'me: prepare the system design round');
    const vault = await openPlugin({ files: { ...smallVault, [interviewPath]: note } });
    await vault.click('button', 'Mark done: Prepare the system design round', dueList);
    expect(vault.read(interviewPath)).toContain('done prepare the system design round');
  });
});
