import { note } from '../../../test/support/memory-store';
import type { TestVault } from '../../../test/support/test-vault';
import { testVault } from '../../../test/support/test-vault';
import { draftMessage } from '../draft-message';

const path = 'Northwind.md';
const interview = note({
  type: 'interview',
  date: '2026-11-18',
  time: '14:00',
  company: 'Northwind',
  interviewers: ['Ana Ruiz <ana@x.example>', 'Tom Becker <tom@x.example>'],
});

/** A vault whose person answers with this when asked for their name. */
async function vaultOf(name: string | null): Promise<TestVault> {
  const vault = await testVault({ [path]: interview });
  vault.now = new Date(2026, 10, 18, 17);
  return { ...vault, context: { ...vault.context, askForName: () => Promise.resolve(name) } };
}

async function draft(vault: TestVault): Promise<readonly string[]> {
  return (await draftMessage(vault.context, path, { kind: 'thank-you' })).created;
}

test('letters drafted without a name are signed once it is set; what was written meanwhile stays', async () => {
  const vault = await vaultOf('Sam $& Lee');
  const [first = '', second = ''] = await draft(vault);
  vault.write(first, `${vault.text(first)}\nPS: thanks again`);
  const { offer } = vault.announced[0] ?? {};
  expect(offer?.label).toBe('Set your name');
  await offer?.run();
  expect(vault.text(first)).toMatch(/\nSam \$& Lee\n\nPS: thanks again$/);
  expect(vault.text(second)).toMatch(/Sam \$& Lee\n$/);
  expect(vault.announced.at(-1)?.message).toBe('2 letters are signed with your name.');
});

test('a letter that is gone or has no blank any more is left alone', async () => {
  const vault = await vaultOf('Sam');
  const [first = '', second = ''] = await draft(vault);
  vault.remove(first);
  vault.write(second, vault.text(second).replace('[Your name]', 'Samuel'));
  await vault.announced[0]?.offer?.run();
  expect(vault.text(second)).toContain('Samuel');
  expect(vault.announced.at(-1)?.message).toBe('Letters will be signed with your name.');
});

test('somebody who gives no name hears nothing more', async () => {
  const vault = await vaultOf(null);
  const [first = ''] = await draft(vault);
  await vault.announced[0]?.offer?.run();
  expect(vault.text(first)).toContain('[Your name]');
  expect(vault.announced).toHaveLength(1);
});

test('nothing is offered where there is a name', async () => {
  const vault = await vaultOf('Sam');
  const { drafts } = vault.settings;
  const settings = { ...vault.settings, drafts: { ...drafts, me: { ...drafts.me, name: 'Jo' } } };
  await draft({ ...vault, context: { ...vault.context, settings: () => settings } });
  expect(vault.announced[0]?.offer).toBeUndefined();
});
