import { note } from '../../test/support/memory-store';
import type { TestVault } from '../../test/support/test-vault';
import { testVault } from '../../test/support/test-vault';
import { sentencesIn } from '../drafts/wording/choose-wording';
import { splitNote } from '../notes/frontmatter';
import { draftMessage } from './draft-message';
import { messageChoices } from './letters/message-choices';
import type { MessageWish } from './letters/weigh-letters';

const first = 'Interviews/2026-11-11 Northwind.md';
const second = 'Interviews/2026-11-18 Northwind.md';

const round = (day: string, properties: Readonly<Record<string, unknown>> = {}, body = '') =>
  note(
    {
      type: 'interview',
      date: day,
      time: '14:00',
      company: '[[Northwind]]',
      role: 'Backend Engineer',
      interviewers: ['Ana Ruiz <ana@northwind.example>'],
      ...properties,
    },
    body,
  );

const at = (month: number, day: number) => new Date(2026, month - 1, day, 17, 0);

async function drafted(vault: TestVault, path: string, wish: MessageWish) {
  const { created, existing, failed } = await draftMessage(vault.context, path, { ...wish, open: false });
  return {
    created,
    existing,
    reasons: failed.map(({ reason }) => reason),
    drafts: created.map((one) => vault.index.draftAt(one)),
  };
}

const bodyOf = (vault: TestVault, path = '') => splitNote(vault.text(path)).body;

test('a letter to the company is found whomever it is to, also where it does not say', async () => {
  const vault = await testVault({ [first]: round('2026-11-11') }, at(11, 27));
  const { created } = await drafted(vault, first, { kind: 'check-in' });
  const [letter = ''] = created;
  vault.write(letter, vault.text(letter).replace(/^(?:to|email): .*\n/gm, ''));
  vault.write(first, round('2026-11-11', { contact: 'Mia Okafor' }));
  expect(await drafted(vault, first, { kind: 'check-in' })).toMatchObject({ created: [], existing: [letter] });
  const [row] = vault.index.agenda(vault.now).followUps.filter(({ kind }) => kind === 'check-in');
  expect(row?.person?.text).toBe('Mia Okafor');
  expect(row && vault.index.draftFor(row)?.path).toBe(letter);
});

describe('to whom it goes', () => {
  const people = {
    interviewers: ['Ana Ruiz', 'Tom Becker <tom@northwind.example>'],
    contact: 'Mia Okafor',
    references: ['Grace Mbeki', 'Paul Stein'],
    next_steps: [
      'me: send portfolio by 2026-11-20',
      'me: send slides by 2026-11-24',
      'me: [x] call back',
      'me: prepare the case study',
    ],
  };

  test.each<[MessageWish['kind'], readonly string[]]>([
    ['thank-you', ['Ana Ruiz', 'Tom Becker']],
    ['promise', ['Mia Okafor', 'Mia Okafor']],
    ['check-in', ['Mia Okafor']],
    ['second-check-in', ['Mia Okafor']],
    ['call', ['Mia Okafor']],
  ])('a %s', async (kind, names) => {
    const vault = await testVault({ [second]: round('2026-11-18', people) }, at(12, 2));
    const { drafts } = await drafted(vault, second, { kind });
    expect(drafts.map((draft) => draft?.to?.text)).toEqual(names);
    expect(drafts.map((draft) => draft?.interviewPath)).toEqual(names.map(() => second));
  });

  test('promises: one letter each, for what others wait for', async () => {
    const vault = await testVault({ [second]: round('2026-11-18', people) });
    const { created, drafts } = await drafted(vault, second, { kind: 'promise' });
    expect(drafts.map((draft) => draft?.what)).toEqual(['send portfolio', 'send slides']);
    const shared = sentencesIn(bodyOf(vault, created[0])).filter((one) =>
      sentencesIn(bodyOf(vault, created[1])).includes(one),
    );
    expect(shared).toEqual(['dear mia,', 'best regards,', '[your name]']);
    expect((await drafted(vault, second, { kind: 'promise', what: 'Send Portfolio' })).existing).toEqual([created[0]]);
  });

  test('somebody else of the application, on request', async () => {
    const files = { [first]: round('2026-11-11', { interviewers: ['Li Na'] }), [second]: round('2026-11-18', people) };
    const vault = await testVault(files, at(12, 2));
    const { drafts } = await drafted(vault, second, { kind: 'check-in', people: ['li na'] });
    expect(drafts.map((draft) => draft?.to?.text)).toEqual(['Li Na']);
  });

  test.each<[MessageWish, string]>([
    [{ kind: 'promise' }, 'This note has no open promise of yours.'],
    [{ kind: 'promise', what: 'send slides' }, '“send slides” is not among the steps that this note promises.'],
    [
      { kind: 'check-in', people: ['Li Na'] },
      'The note names this person neither as an interviewer nor as a contact or reference.',
    ],
  ])('%j: nobody', async (wish, reason) => {
    const vault = await testVault({ [second]: round('2026-11-18') });
    expect(await drafted(vault, second, wish)).toMatchObject({ created: [], reasons: [reason] });
  });
});

describe('over several rounds', () => {
  const body = '## Ana Ruiz\n\n- how the team decides what not to build\n';
  const later = '## Ana Ruiz\n\n- the plan to retire the old order service\n';

  test('letters to one person differ', async () => {
    const vault = await testVault({ [first]: round('2026-11-11', {}, body), [second]: round('2026-11-18', {}, body) });
    const one = await drafted(vault, first, { kind: 'thank-you' });
    const other = await drafted(vault, second, { kind: 'thank-you' });
    const before = sentencesIn(bodyOf(vault, one.created[0]));
    expect(sentencesIn(bodyOf(vault, other.created[0])).filter((sentence) => before.includes(sentence))).toEqual([
      'dear ana,',
      'best regards,',
      '[your name]',
    ]);
    expect(bodyOf(vault, other.created[0])).not.toContain('what not to build');
  });

  test('a check-in belongs to the note under which the list has it, and speaks of the round held last', async () => {
    const files = {
      [first]: round('2026-11-11', { next_steps: ['them: decision by 2026-12-04'] }, body),
      [second]: round('2026-11-18', {}, later),
    };
    const vault = await testVault(files, at(12, 10));
    const { drafts, created } = await drafted(vault, second, { kind: 'check-in' });
    expect(drafts.map((draft) => draft?.interviewPath)).toEqual([first]);
    expect(bodyOf(vault, created[0])).toContain('Wednesday, 18 November');
    expect(bodyOf(vault, created[0])).toContain('Friday, 4 December');
    expect(bodyOf(vault, created[0])).toContain('the plan to retire the old order service');
    expect((await drafted(vault, first, { kind: 'check-in' })).existing).toEqual(created);
  });

  test('run for two rounds at once, it makes one check-in', async () => {
    const files = {
      [first]: round('2026-11-11', { next_steps: ['them: decision by 2026-12-04'] }),
      [second]: round('2026-11-18'),
    };
    const vault = await testVault(files, at(12, 10));
    vault.store.faults.delay = () => Promise.resolve();
    const both = await Promise.all([first, second].map((path) => drafted(vault, path, { kind: 'check-in' })));
    expect(both.flatMap(({ created }) => created)).toHaveLength(1);
  });
});

describe('a name in plain text', () => {
  test.each([
    ['is the note of that name', 'Ana Ruiz', 'People/Ana Ruiz.md', '[[Ana Ruiz]]'],
    ['but one word may be anything', 'Ana', 'Notes/Ana.md', 'Ana'],
    ['and an interview note is nobody', '2026-11-11 Northwind', first, '2026-11-11 Northwind'],
  ])('%s', async (_, name, path, to) => {
    const files = {
      [first]: round('2026-11-11'),
      [path]: note({ phone: '+1 555 0100', pronouns: 'she' }),
      [second]: round('2026-11-18', { contact: name, interviewers: [] }),
    };
    const vault = await testVault(path === first ? { ...files, [first]: round('2026-11-11') } : files, at(12, 2));
    const { created } = await drafted(vault, second, { kind: 'call', people: [{ text: name }] });
    expect(vault.text(created[0] ?? '')).toMatch(new RegExp(`^to: "?${to.replace(/[[\]]/g, '\\$&')}"?$`, 'm'));
    expect(vault.text(created[0] ?? '').includes('+1 555 0100')).toBe(to.startsWith('[['));
  });
});

test('by a name that their own note gives, what they said is told from what others said', async () => {
  const vault = await testVault({
    'People/Ana Ruiz.md': note({ aliases: ['Anita'], first_name: 'Anita' }),
    [second]: round('2026-11-18', { interviewers: ['Ana Ruiz', 'Tom Becker'] }, '- Anita: the move to Kafka\n'),
  });
  const { created } = await drafted(vault, second, { kind: 'thank-you' });
  expect(bodyOf(vault, created[0])).toMatch(/Dear Anita,[\s\S]*the move to Kafka/);
  expect(bodyOf(vault, created[1])).not.toContain('Kafka');
});

/** The kinds that pursue an application: an exclamation mark stands behind those that the list recommends. */
const pursuing: ReadonlySet<string> = new Set(['thank-you', 'promise', 'check-in', 'second-check-in', 'call']);

describe('what may be drafted now', () => {
  const kinds = async (now: Date, properties: Readonly<Record<string, unknown>>) => {
    const vault = await testVault({ [second]: round('2026-11-18', properties) }, now);
    const interview = vault.index.interviewAt(second);
    return (interview === undefined ? [] : messageChoices(vault.context, interview))
      .filter(({ kind }) => pursuing.has(kind))
      .map(({ kind, followUp }) => `${kind}${followUp === undefined ? '' : '!'}`);
  };
  const mine = {
    next_steps: ['me: send portfolio by 2026-11-20', 'me: prepare the case study', 'them: decision by 2026-11-27'],
  };

  test.each([
    ['on the day: to thank first', at(11, 18), mine, ['thank-you!', 'promise!', 'check-in!', 'call']],
    ['after their date', at(12, 2), mine, ['promise!', 'check-in!', 'thank-you', 'call']],
    [
      'after a check-in',
      at(12, 18),
      { ...mine, follow_up_log: ['2026-12-02 sent check-in'] },
      ['promise!', 'call!', 'thank-you', 'check-in', 'second-check-in'],
    ],
    ['before the interview', at(11, 10), mine, ['promise!']],
    ['declined: neither thanks nor promises', at(12, 2), { ...mine, status: 'rejected' }, []],
  ])('%s', async (_, now, properties, expected) => {
    expect(await kinds(now, properties)).toEqual(expected);
  });
});
