/** @jest-environment node */
import type { App } from 'obsidian';
import { filesWith } from '../hostile/notes-with';
import { mark, payloads } from '../hostile/payloads';
import { inBrowser } from './support/in-browser';
import type { Person } from './support/person';
import { strangeThings } from './support/strange-things';

const now = '2026-11-18T17:00';
const turned = 'Ana \u202egnp.exe \u2067 and \u2066 on';
const interview = (company: string, person: string): string =>
  `---\ntype: interview\ndate: 2026-11-17\ncompany: ${JSON.stringify(company)}\nrole: Engineer\ninterviewers: [${JSON.stringify(person)}]\nnext_steps: ["me: send portfolio by 2026-11-18"]\n---\n\n## Highlights\n\n- the roadmap\n`;

const letter = (text: string): string =>
  `---\ntype: follow-up\nkind: thank-you\nstatus: draft\nto: ${JSON.stringify(text)}\nemail: ana@x.example\nsubject: ${JSON.stringify(text)}\ninterview: "[[Plain]]"\n---\n\nDear Anna,\n\n[what ${text.replace(/[[\]]/g, '')} would bring] and [x]. ${text} Just checking in!!\n`;

const files = {
  ...filesWith([(payloads['markup'] ?? []).join(' '), turned, 'שלום Ana مرحبا']),
  'Interviews/Plain.md': interview('Northwind', 'Ana Ruiz'),
  [`Interviews/<${mark} onclick=top.evil=1>.md`]: interview('Acme', 'Tom Becker'),
  'Interviews/\u202egnp.exe\u2067 note.md': interview('Fabrikam', 'Li Na'),
  'Interviews/Broken.md': `---\ntype: interview\ncompany: "<${mark}> \u202ex\ndate: 2026-11-17\ninterviewers: [A]\n---\n`,
  'Follow-ups/Letter.md': letter(`<${mark} onclick=top.evil=1> \u202egnp.exe`),
  'Dashboard.md':
    '```follow-ups\n```\n\n```follow-ups\ncompany: "<x-evil> \u202ex"\n```\n\n```follow-ups\n<x-evil>\u202ex: <x-evil>\u202e\nkind: <x-evil>\u202ex\n```\n',
};

interface PageWindow {
  readonly evil?: unknown;
  readonly playground: {
    readonly app: {
      readonly commands: { executeCommandById(id: string): boolean };
      readonly registrations: { readonly uriActions: Map<string, (given: Record<string, string>) => unknown> };
    };
    openBasesView(id: string): { readonly containerEl: HTMLElement };
  };
}

/** Fails where anything on the page came out of a text, naming the surface. */
async function expectNothingStrange(person: Person, surface: string): Promise<void> {
  await person.settle();
  expect([surface, ...(await strangeThings(person.page, mark))]).toEqual([surface]);
}

async function run(person: Person, command: string): Promise<void> {
  await person.page.evaluate(
    (id) => (window as unknown as PageWindow).playground.app.commands.executeCommandById(id),
    `interview-follow-up:${command}`,
  );
  await person.settle();
}

async function follow(person: Person, given: Record<string, string>): Promise<void> {
  await person.page.evaluate(
    (request) =>
      (window as unknown as PageWindow).playground.app.registrations.uriActions.get('interview-follow-up')?.(request),
    { action: 'interview-follow-up', ...given },
  );
  await person.settle();
}

/** Closes whatever lies over the page. */
async function closeAll(person: Person): Promise<void> {
  for (let times = 0; times < 3; times++) await person.page.keyboard.press('Escape');
  await person.settle();
}

async function meet(open: Parameters<Parameters<typeof inBrowser>[1]>[0]): Promise<Person> {
  const person = await open({ plugin: 'built', now, files, allowErrors: false });
  person.page.on('dialog', (dialog) => {
    person.problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await person.openDueList();
  await person.page.locator('.interview-follow-up-title').first().waitFor();
  return person;
}

inBrowser('texts of notes stay texts', (open) => {
  it('in the list, its menus, its tooltips, its filter and its timeline', async () => {
    const person = await meet(open);
    const { page } = person;
    const list = page.locator('.workspace-leaf-content[data-type="interview-follow-up-due"]');
    await expectNothingStrange(person, 'list');
    for (const shown of [mark, 'gnp.exe', 'שלום']) expect(await list.textContent()).toContain(shown);
    const rows = list.locator('[role=row][aria-level="2"]');
    const count = Math.min(await rows.count(), 12);
    for (let place = 0; place < count; place++) {
      await rows.nth(place).hover();
      await rows.nth(place).click({ button: 'right' });
      await expectNothingStrange(person, `menu of row ${place}`);
      await closeAll(person);
      const why = rows.nth(place).locator('[aria-label^="Why"]');
      if ((await why.count()) > 0) await why.first().click();
    }
    await expectNothingStrange(person, 'reasons');
    for (const button of await list.locator('.interview-follow-up-row button').all()) {
      if (await button.isVisible()) await button.hover();
    }
    await expectNothingStrange(person, 'tooltips');
    await list
      .getByRole('button', { name: /company/i })
      .first()
      .click();
    await expectNothingStrange(person, 'by company');
    await list.getByRole('searchbox').fill(`<${mark}> \u202egnp`);
    await expectNothingStrange(person, 'filter');
    await page.evaluate(() => {
      const { containerEl } = (window as unknown as PageWindow).playground.openBasesView(
        'interview-follow-up-timeline',
      );
      containerEl.setAttribute('style', 'position: fixed; inset: 0; z-index: 100');
    });
    await page.locator('.bases-view .interview-follow-up-mark').first().waitFor();
    await expectNothingStrange(person, 'timeline');
  });

  it('in a code block, and in what it says of its options', async () => {
    const person = await meet(open);
    await person.openNote('Dashboard.md');
    await person.runCommand('Toggle reading view');
    await person.page.locator('.interview-follow-up-block').first().waitFor();
    await expectNothingStrange(person, 'code blocks');
  });

  it('in questions, forms, suggestions and notices', async () => {
    const person = await meet(open);
    const { page } = person;
    const interviews = Object.keys(files).filter((path) => path.startsWith('Interviews/') && !path.includes('Broken'));
    for (const path of interviews) {
      await page.evaluate((wanted) => {
        const { vault, workspace } = (window as unknown as { playground: { app: App } }).playground.app;
        const file = vault.getFileByPath(wanted);
        return file && workspace.getLeaf(false).openFile(file);
      }, path);
      for (const command of ['draft-message', 'add-next-step', 'set-status', 'log-reply']) {
        await run(person, command);
        await expectNothingStrange(person, `${command} for ${path}`);
        if (command === 'draft-message') {
          for (const offer of [0, 0]) {
            const suggestion = page.locator('.suggestion-item').nth(offer);
            if (await suggestion.isVisible()) await suggestion.click();
            await expectNothingStrange(person, `${command}, then, for ${path}`);
          }
        }
        await closeAll(person);
      }
      await follow(person, { do: 'draft', file: path });
      await expectNothingStrange(person, `link for ${path}`);
      await closeAll(person);
    }
    await run(person, 'draft-all-thank-yous');
    await expectNothingStrange(person, 'all thank-yous');
    await closeAll(person);
    for (const given of [
      { do: `<${mark}>\u202ex` },
      { do: 'draft', file: `<${mark}>\u202ex` },
      { do: 'draft', file: 'Interviews/Plain.md', person: `<${mark}>\u202ex` },
      { do: 'due', section: `<${mark}>\u202ex` },
      { do: 'new', company: `<${mark}>\u202ex`, person: `<${mark}>\u202ex`, role: `<${mark}>\u202ex` },
    ])
      await follow(person, given);
    await expectNothingStrange(person, 'links');
    await closeAll(person);
    await run(person, 'new-interview');
    for (const field of ['Company', 'Interviewer 1']) {
      for (const typed of ['a', '<', 'e']) {
        await page.getByLabel(field, { exact: true }).fill(typed);
        await page.keyboard.press('End');
        await expectNothingStrange(person, `suggestions for ${field} from ${typed}`);
      }
    }
  });

  it('in findings, marks in the editor, the question before sending, and what a letter says when it is handed over', async () => {
    const person = await meet(open);
    const { page } = person;
    await person.openNote('Follow-ups/Letter.md');
    await page.locator('.interview-follow-up-marked').first().waitFor();
    await page.locator('.interview-follow-up-marked').first().hover();
    await expectNothingStrange(person, 'marks');
    for (const command of ['check-draft', 'copy-draft', 'mail-draft', 'mark-sent']) {
      await run(person, command);
      await expectNothingStrange(person, command);
      const anyway = page.locator('.modal button', { hasText: 'anyway' });
      if (await anyway.isVisible()) await anyway.click();
      await expectNothingStrange(person, `${command} anyway`);
      await closeAll(person);
    }
  });

  it('in the settings and their previews', async () => {
    const person = await meet(open);
    const { page } = person;
    const settings = await person.openSettings();
    await settings.getByText('Letters', { exact: true }).first().click();
    await expectNothingStrange(person, 'settings');
    for (const box of await settings.locator('input[type=text]:visible, textarea:visible').all())
      await box.fill(`<${mark}> \u202egnp.exe {{ x }}`);
    await expectNothingStrange(person, 'faults in settings');
    await settings.locator('.setting-item', { hasText: 'Preview a letter' }).click();
    await page.locator('.interview-follow-up-preview').waitFor();
    await expectNothingStrange(person, 'preview');
  });
});
