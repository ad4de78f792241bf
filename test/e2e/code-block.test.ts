/** @jest-environment node */
import { findViolations } from './support/accessibility';
import { inBrowser, type Meeting, type OpenPage } from './support/in-browser';
import type { Person } from './support/person';

const now = '2026-11-18T17:00';
const interview = (company: string, day: string) => `---
type: interview
date: ${day}
time: "14:00"
company: "[[${company}]]"
role: Backend Engineer
interviewers:
  - Ana Ruiz <ana@x.example>
  - Tom Becker <tom@x.example>
next_steps:
  - "me: send portfolio by 2026-11-20"
  - "them: decision by 2026-11-27"
---
`;
const dashboard = `# My search

Some words before the list.

\`\`\`follow-ups
section: overdue, due-now
limit: 4
\`\`\`

## Northwind

\`\`\`follow-ups
company: Northwind
kind: promise, awaiting
\`\`\`

## A slip

\`\`\`follow-ups
sectoin: overdue
limit: many
\`\`\`

## Nothing

\`\`\`follow-ups
company: Nobody
\`\`\`
`;
const files = {
  'Interviews/Northwind.md': interview('Northwind', '2026-11-18'),
  'Interviews/Acme.md': interview('Acme', '2026-11-16'),
  'Dashboard.md': dashboard,
};

const blocks = (person: Person) => person.page.locator('.interview-follow-up-block');
const block = (person: Person, place: number) => blocks(person).nth(place);
const titles = (person: Person, place: number): Promise<string[]> =>
  block(person, place).locator('.interview-follow-up-title bdi').allTextContents();

async function read(open: OpenPage, meeting: Meeting = {}): Promise<Person> {
  const person = await open({ plugin: 'built', now, files, ...meeting });
  await person.openNote('Dashboard.md');
  await person.runCommand('Toggle reading view');
  await block(person, 0).getByRole('row').first().waitFor();
  return person;
}

/** Takes a picture for whoever wants to look, where a folder is named for it. */
async function picture(person: Person, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder !== undefined) await person.page.screenshot({ path: `${folder}/${name}.png` });
}

inBrowser('follow-ups inside a note', (open) => {
  it('are shown several times, each by its options, with slips named where they are', async () => {
    const person = await read(open);
    expect(await titles(person, 0)).toHaveLength(4);
    await block(person, 0).getByRole('button', { name: 'more in the list' }).waitFor();
    expect(await titles(person, 1)).toEqual(['Send portfolio', 'Waiting for a decision']);
    expect(await block(person, 2).textContent()).toContain('There is no option “sectoin”.');
    expect(await block(person, 3).textContent()).toBe('Nothing to follow up here for Nobody.');
    await picture(person, 'code-block-light');
  });

  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['on a phone', { phone: true, width: 390, height: 844 }],
  ] as (readonly [string, Meeting])[])('can be read by everybody: %s', async (name, meeting) => {
    const person = await read(open, meeting);
    expect(await findViolations(person.page, '.markdown-reading-view')).toEqual([]);
    await picture(person, `code-block-${name}`);
    const wide = await blocks(person).evaluateAll((all) => all.some((one) => one.scrollWidth > one.clientWidth));
    expect(wide).toBe(false);
  });

  it('are worked by keyboard: a letter is drafted from the note and the row says so', async () => {
    const person = await read(open);
    const row = block(person, 0).getByRole('row').filter({ hasText: 'Thank Ana Ruiz' }).first();
    await block(person, 0).getByRole('row').first().focus();
    await person.page.keyboard.press('ArrowDown');
    await person.page.keyboard.press('d');
    await person.notice('Letter drafted for').waitFor();
    await person.openNote('Dashboard.md');
    expect((await person.notesOnDisk('Follow-ups')).length).toBe(1);
    await row.waitFor({ state: 'attached' });
  });

  it('follow a note that somebody else changes, as soon as they are in sight', async () => {
    const person = await read(open);
    await person.changeOutside(
      'Interviews/Northwind.md',
      interview('Northwind', '2026-11-18').replace('portfolio', 'slides'),
    );
    expect(await titles(person, 1)).toContain('Send portfolio');
    await block(person, 1).scrollIntoViewIfNeeded();
    await block(person, 1).getByText('Send slides').waitFor();
  });

  it('are no more than a note can hold, and lead to the rest', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`I/${index}.md`, interview(`Company ${index}`, '2026-11-18')]),
    );
    const person = await read(open, {
      files: { ...many, 'Dashboard.md': '```follow-ups\n```\n\nAfter it.\n' },
    });
    const after = await person.page.getByRole('paragraph').filter({ hasText: 'After it.' }).boundingBox();
    const list = await block(person, 0).boundingBox();
    expect(after?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) - 1);
    await person.page.getByRole('button', { name: 'more in the list' }).scrollIntoViewIfNeeded();
    await picture(person, 'code-block-many');
    expect(await titles(person, 0)).toHaveLength(50);
  });
});
