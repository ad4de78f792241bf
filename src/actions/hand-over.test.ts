import { note } from '../../test/support/memory-store';
import type { TestVault } from '../../test/support/test-vault';
import { testVault } from '../../test/support/test-vault';
import { callDraft } from './letters/call-draft';
import { checkDraftNote } from './check-draft';
import { callPerson, openProfile } from './contact-person';
import { copyDraft, copyRichDraft } from './copy-draft';
import { mailDraft } from './mail-draft';
import { pasteIntoProfile } from './paste-into-profile';
import { StoreError } from './ports';

const letter = `Dear Ana,

Thank you for our conversation about the Backend Engineer role on Wednesday, 18 November.

Since we spoke, I have kept thinking about your move to **Kafka** and [[Event sourcing|the event log]]. The more I learned about the role, the more I could see myself doing it well. From my own work, I would bring ten years of Go.

I look forward to hearing from you.

Best regards,
Jo Martin
`;
const sent = letter.replace('**Kafka**', 'Kafka').replace('[[Event sourcing|the event log]]', 'the event log').trim();
const draft = 'Letter.md';
const properties = {
  type: 'follow-up',
  kind: 'thank-you',
  to: '[[Ana Ruiz]]',
  email: 'ana@northwind.example',
  channel: 'email',
  subject: 'Thank you – Backend Engineer interview',
  interview: '[[Interview]]',
};

async function vaultWith(body = letter, more: Readonly<Record<string, unknown>> = {}): Promise<TestVault> {
  const vault = await testVault({
    'Interview.md': note({
      type: 'interview',
      date: '2026-11-18',
      company: '[[Northwind]]',
      interviewers: ['[[Ana Ruiz]]', 'Tom Becker <tom@northwind.example>'],
    }),
    'Elsewhere.md': note({ type: 'interview', date: '2026-11-17', company: '[[Meridian Bank]]', interviewers: ['Li'] }),
    'Further.md': note({ type: 'interview', date: '2026-11-16', company: 'Marlow Finch, Ltd.', interviewers: ['Bo'] }),
    'Meridian Bank.md': note({}),
    'Northwind.md': note({}),
    'Ana Ruiz.md': note({ email: 'ana@home.example', aliases: ['Anita'] }),
    [draft]: note({ ...properties, ...more }, `\n${body}`),
  });
  vault.announced.length = 0;
  return vault;
}

const said = ({ announced }: TestVault) => announced.map(({ message }) => message);

describe('the check', () => {
  it('says that there is nothing to mend', async () => {
    const vault = await vaultWith();
    expect(await checkDraftNote(vault.context, draft)).toEqual([]);
    expect(said(vault)).toEqual(['Nothing to fix in the letter to Ana Ruiz.']);
  });

  it.each([
    ['a blank', letter.replace('Kafka', '[their plan]'), 'blank', '[their plan]', 15],
    ['another interviewer', letter.replace('I look', 'Tom was kind. I look'), 'other-person', 'Tom', 17],
    [
      'a company of another interview',
      letter.replace('I look', 'Meridian Bank. I look'),
      'other-company',
      'Meridian Bank',
      17,
    ],
    [
      'one without what stands behind its name in a register',
      letter.replace('I look', 'I like Marlow Finch. I look'),
      'other-company',
      'Marlow Finch',
      17,
    ],
    ['another name', letter.replace('Dear Ana', 'Dear Anna'), 'name-misspelt', 'Anna', 11],
  ])('finds %s, by its line in the note', async (_, body, rule, text, line) => {
    const vault = await vaultWith(body);
    expect(await checkDraftNote(vault.context, draft)).toMatchObject([{ rule, text, line }]);
    expect(said(vault)).toEqual([]);
  });

  it.each([
    ['an alias of the person', letter.replace('Dear Ana', 'Dear Anita')],
    ['a link, which is sent as its text', letter.replace('Dear Ana', 'Dear [[Ana Ruiz|Ana]]')],
    ['what is for the writer alone', letter.replace('I look', '%% TODO ask Tom %%I look')],
  ])('has nothing against %s', async (_, body) => {
    const vault = await vaultWith(body);
    expect(await checkDraftNote(vault.context, draft)).toEqual([]);
  });

  it('of a note that is no draft says so', async () => {
    const vault = await vaultWith();
    expect(await checkDraftNote(vault.context, 'Interview.md')).toEqual([]);
    expect(said(vault)).toEqual(['“Interview” is not a draft of a letter.']);
  });
});

describe('copying', () => {
  it('copies the letter as plain text', async () => {
    const vault = await vaultWith();
    expect(await copyDraft(vault.context, draft)).toEqual({ as: 'handed-over' });
    expect(vault.copied).toEqual([sent]);
    expect(said(vault)).toEqual(['The letter to Ana Ruiz copied as plain text.']);
    expect(vault.store.asked.writes).toEqual([]);
  });

  it('holds a letter back until the person knows what was found', async () => {
    const vault = await vaultWith(letter.replace('Kafka', '[their plan]'));
    expect(await copyDraft(vault.context, draft)).toMatchObject({ as: 'held-back', findings: [{ rule: 'blank' }] });
    expect([vault.copied, said(vault)]).toEqual([[], []]);
    expect(await copyDraft(vault.context, draft, true)).toEqual({ as: 'handed-over' });
    expect(vault.copied[0]).toContain('[their plan]');
  });

  it('says why where the system refuses', async () => {
    const vault = await vaultWith();
    const clipboard = { write: () => Promise.reject(new StoreError('Not allowed.')) };
    expect(await copyDraft({ ...vault.context, clipboard }, draft)).toEqual({ as: 'failed' });
    expect(said(vault)).toEqual(['The letter could not be copied: Not allowed.']);
  });

  it('says why where the note cannot be read', async () => {
    const vault = await vaultWith();
    vault.store.faults.failure = (operation) => (operation === 'read' ? 'The disk is gone.' : undefined);
    expect(await copyDraft(vault.context, draft)).toEqual({ as: 'failed' });
    expect(said(vault)).toEqual(['The disk is gone.']);
  });
});

describe('mailing', () => {
  it('opens a link with address, subject and plain text', async () => {
    const vault = await vaultWith();
    await mailDraft(vault.context, draft);
    const [link = ''] = vault.links;
    const [to = '', query = ''] = link.replace('mailto:', '').split('?');
    expect(to).toBe('ana@northwind.example');
    expect(query.split('&').map((field) => field.split('=').map(decodeURIComponent))).toEqual([
      ['subject', 'Thank you – Backend Engineer interview'],
      ['body', sent.replaceAll('\n', '\r\n')],
    ]);
    expect(vault.copied).toEqual([]);
    expect(said(vault)).toEqual([expect.stringContaining('opened in your mail app')]);
  });

  it.each([
    ['the person’s own note', { email: null }, 'ana@home.example'],
    ['the interview', { email: null, to: 'Tom Becker' }, 'tom@northwind.example'],
    ['a link', { email: 'mailto:ana@x.example' }, 'ana@x.example'],
  ])('takes the address from %s', async (_, more, address) => {
    const vault = await vaultWith(letter, more);
    await mailDraft(vault.context, draft, true);
    expect(vault.links[0]).toMatch(new RegExp(`^mailto:${address}\\?`));
  });

  it.each([
    [
      'without an address',
      letter,
      { to: 'Li Wei', email: null },
      'No email address is known for Li Wei, so the letter was copied instead.',
    ],
    [
      'too long',
      `${letter}\n${'word '.repeat(500)}`,
      {},
      'The letter is too long for a link to the mail app, so it was copied instead.',
    ],
  ])('copies a letter %s, and says why', async (_, body, more, message) => {
    const vault = await vaultWith(body, more);
    expect(await mailDraft(vault.context, draft, true)).toEqual({ as: 'handed-over' });
    expect(vault.links).toEqual([]);
    expect(vault.copied).toHaveLength(1);
    expect(said(vault)).toEqual([message]);
  });

  it('holds a letter back like copying does', async () => {
    const vault = await vaultWith(letter, { subject: null });
    expect(await mailDraft(vault.context, draft)).toMatchObject({
      as: 'held-back',
      findings: [{ rule: 'no-subject' }],
    });
    expect(vault.links).toEqual([]);
  });
});

describe('copying as rich text', () => {
  it('copies both forms, everything in them escaped', async () => {
    const vault = await vaultWith(letter.replace('ten years of Go', 'ten years of Go & <SQL>'));
    await copyRichDraft(vault.context, draft, true);
    const [text, html] = vault.copied;
    expect(text).toContain('Go & <SQL>');
    expect(html).toContain('Go &amp; &lt;SQL&gt;.</p><p>I look forward');
    expect(said(vault)).toEqual(['The letter to Ana Ruiz copied as rich text.']);
  });

  it('says so where the system took plain text alone', async () => {
    const vault = await vaultWith();
    const clipboard = { write: () => Promise.resolve('plain' as const) };
    await copyRichDraft({ ...vault.context, clipboard }, draft);
    expect(said(vault)).toEqual([expect.stringContaining('rich text cannot be copied here')]);
  });
});

describe('what comes after handing over', () => {
  it('is offered: marking the letter as sent', async () => {
    const vault = await vaultWith();
    await copyDraft(vault.context, draft);
    expect(vault.announced[0]?.offer?.label).toBe('Mark as sent');
    await vault.announced[0]?.offer?.run();
    expect(vault.text(draft)).toContain('status: sent');
    expect(vault.text('Interview.md')).toContain('2026-11-18 sent thank-you to Ana Ruiz by email');
  });

  it.each([
    ['it is sent already', { status: 'sent' }, true],
    ['it was held back', { subject: null }, false],
  ])('is nothing where %s', async (_, more, knowingly) => {
    const vault = await vaultWith(letter, more);
    await copyDraft(vault.context, draft, knowingly);
    expect(vault.announced.map(({ offer }) => offer)).toEqual(knowingly ? [undefined] : []);
  });
});

describe('a script for a call', () => {
  const toTom = { to: 'Tom Becker', channel: 'phone' };

  it('dials the number that the person’s note has', async () => {
    const vault = await vaultWith();
    vault.write('Ana Ruiz.md', note({ phone: '+1 (555) 010-2030' }));
    await callDraft(vault.context, draft, true);
    expect([vault.links, vault.copied]).toEqual([['tel:+15550102030'], []]);
    expect(said(vault)).toEqual(['Calling Ana Ruiz, +15550102030.']);
  });

  it('is copied where no number is known', async () => {
    const vault = await vaultWith(letter, toTom);
    await callDraft(vault.context, draft, true);
    expect([vault.links, vault.copied.length]).toEqual([[], 1]);
    expect(said(vault)).toEqual(['No telephone number is known for Tom Becker, so the text was copied instead.']);
  });
});

describe('a message for a profile', () => {
  it('is copied, and the profile opened', async () => {
    const vault = await vaultWith();
    vault.write('Ana Ruiz.md', note({ linkedin: 'linkedin.com/in/ana' }));
    await pasteIntoProfile(vault.context, draft, true);
    expect([vault.links, vault.copied]).toEqual([['https://linkedin.com/in/ana'], [sent]]);
    expect(said(vault)).toEqual([expect.stringContaining('paste it into the profile')]);
  });

  it('is copied alone where no profile is known', async () => {
    const vault = await vaultWith();
    await pasteIntoProfile(vault.context, draft, true);
    expect([vault.links, vault.copied]).toEqual([[], [sent]]);
    expect(said(vault)).toEqual([expect.stringContaining('No LinkedIn profile is known for Ana Ruiz')]);
  });
});

it.each([
  [callPerson, { text: 'Ana', phone: '555 010 2030' }, 'tel:5550102030'],
  [callPerson, { text: 'Ana', phone: 'ask Mia' }, undefined],
  [callPerson, { text: 'Ana' }, undefined],
  [openProfile, { text: 'Ana', linkedin: 'https://www.linkedin.com/in/ana' }, 'https://www.linkedin.com/in/ana'],
  [openProfile, { text: 'Ana', linkedin: 'javascript:alert(1)' }, undefined],
  [openProfile, { text: 'Ana' }, undefined],
] as const)('%p of %j opens %s', async (reach, person, link) => {
  const vault = await vaultWith();
  expect(reach(vault.context, person)).toBe(link !== undefined);
  expect(vault.links).toEqual(link === undefined ? [] : [link]);
  expect(said(vault)).toHaveLength(1);
});
