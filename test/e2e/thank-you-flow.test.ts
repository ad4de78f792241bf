/** @jest-environment node */
import { findViolations } from './support/accessibility';
import { inBrowser } from './support/in-browser';

const interview = `---
type: interview
date: 2026-07-20
time: "14:00"
company: Northwind
role: Backend Engineer
interviewers:
  - Ana Ruiz <ana@northwind.example>
  - Tom Becker
---

## Notes

- Ana: how they split the order service, one endpoint at a time
- Tom: on-call is shared by the whole team
`;

inBrowser('from an interview note to a letter sent', (open) => {
  it('drafts a letter for each person, shows what is due, and marks it sent, with undo', async () => {
    const person = await open({ plugin: 'built', now: '2026-07-21T09:00' });
    await person.writeNote('Interviews/Northwind.md', interview);
    const due = await person.openDueList();
    await due.row('Thank Ana Ruiz').waitFor();
    await due.row('Thank Tom Becker').waitFor();

    await person.openNote('Interviews/Northwind.md');
    await person.runCommand('Draft thank-you notes for this interview');
    const drafts = await person.notesOnDisk('Follow-ups');
    expect(drafts).toHaveLength(2);
    const toAna = drafts.find((path) => path.includes('Ana Ruiz')) ?? '';
    expect(await person.readFile(toAna)).toContain('Ana');
    expect(await person.readFile('Interviews/Northwind.md')).toContain('split the order service');

    await due.choose('Thank Ana Ruiz', 'Mark sent');
    await due.row('Thank Ana Ruiz').waitFor({ state: 'detached' });
    await person.settle();
    const marked = await person.readFile('Interviews/Northwind.md');
    expect(marked).toContain('sent thank-you to Ana Ruiz');
    expect(marked.split('---\n')[2]).toBe(interview.split('---\n')[2]);

    await due.undo();
    await due.row('Thank Ana Ruiz').waitFor();
    await person.settle();
    expect(await person.readFile('Interviews/Northwind.md')).not.toContain('sent thank-you to Ana Ruiz');
    expect(await person.networkAttempts()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing in its list that axe objects to, %s', async (theme) => {
    const person = await open({
      plugin: 'built',
      now: '2026-07-25T09:00',
      theme,
      files: { 'Northwind.md': interview },
    });
    const due = await person.openDueList();
    await due.row('Thank Ana Ruiz').waitFor();
    expect(await findViolations(person.page, '[data-type="interview-follow-up-due"]')).toEqual([]);
  });
});
