import { testVault } from '../../test/support/test-vault';
import { openProblem } from './open-problem';

const path = 'A.md';
const vaultWith = () => testVault({ [path]: '---\ntype: interview\ndate: soon\ncompany: Northwind\n---\n' });

test('goes to the line that is wrong', async () => {
  const { context, opened } = await vaultWith();
  await openProblem(context, { path, code: 'unreadable-date', property: 'date', written: 'soon' });
  expect(opened).toEqual(['A.md:2']);
});

test('goes to the note that states a policy', async () => {
  const { context, opened } = await testVault({
    [path]: '---\ntype: interview\ndate: 2026-11-18\ncompany: "[[Northwind]]"\n---\n',
    'Northwind.md': '---\nindustry: tech\ncontact_policy: no contact\n---\n',
  });
  const property = 'contact_policy';
  await openProblem(context, { path, code: 'contact-forbidden', property, source: 'Northwind.md' });
  expect(opened).toEqual(['Northwind.md:2']);
});

test('says that the note is gone', async () => {
  const { context, opened, announced } = await vaultWith();
  await openProblem(context, { path: 'B.md', code: 'missing-date' });
  expect(opened).toEqual([]);
  expect(announced.at(-1)?.message).toContain('The note could not be opened');
});
