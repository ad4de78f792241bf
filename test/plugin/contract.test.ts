import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadlessVault } from '../../host/headless';
import { defaultSettings } from '../../src/actions/settings';
import { dueList, openPlugin, smallVault } from './support/open-plugin';

// What others rely on: ids that hotkeys, links, dashboards and scripts name. None of them may change.

/** Every command of the palette by its id, with the name that it has there. */
const commands: Readonly<Record<string, string>> = {
  'open-due-list': 'Open follow-ups due',
  'draft-thank-yous': 'Draft thank-you notes for this interview',
  'draft-all-thank-yous': 'Draft all thank-you notes that are due',
  'draft-message': 'Draft a message for this interview',
  'new-interview': 'New interview note',
  'add-next-step': 'Add a promised next step',
  'log-reply': 'Log a reply',
  'set-status': 'Set application status',
  'check-draft': 'Check this draft',
  'copy-draft': 'Copy this draft',
  'mail-draft': 'Open this draft in the mail app',
  'mark-sent': 'Mark this draft as sent',
  'show-problems': 'Show notes that need attention',
  'customize-template': 'Customize a message template',
  'create-base': 'Create an interviews base',
  'export-calendar': 'Export follow-ups to a calendar file',
  'add-examples': 'Add example interview notes',
};

const own = (id: string): string => `interview-follow-up:${id}`;

test('has the commands, under their names, and no hotkeys of its own', async () => {
  const { app } = await openPlugin();
  const found = Object.values(app.commands.commands).filter(({ id }) => id.startsWith(own('')));
  expect(Object.fromEntries(found.map(({ id, name }) => [id, name.replace(/^Interview Follow-up: /, '')]))).toEqual(
    Object.fromEntries(Object.entries(commands).map(([id, name]) => [own(id), name])),
  );
  expect(found.filter(({ hotkeys }) => hotkeys !== undefined)).toEqual([]);
});

test.each([
  [
    'nowhere',
    undefined,
    'open-due-list draft-all-thank-yous new-interview show-problems customize-template create-base export-calendar add-examples',
  ],
  [
    'on an interview note',
    'Interviews/2026-11-18 Northwind.md',
    'open-due-list draft-all-thank-yous new-interview show-problems customize-template create-base export-calendar add-examples draft-thank-yous draft-message add-next-step log-reply set-status',
  ],
  [
    'on a draft',
    'Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md',
    'open-due-list draft-all-thank-yous new-interview show-problems customize-template create-base export-calendar add-examples log-reply check-draft copy-draft mail-draft mark-sent',
  ],
])('offers %s what can be done there', async (_where, path, offered) => {
  const vault = await openPlugin();
  await vault.cli(own('draft'), { file: 'Interviews/2026-11-18 Northwind.md', person: 'Ana Ruiz' });
  if (path !== undefined) await vault.openFile(path);
  expect(
    Object.keys(commands)
      .filter((id) => vault.offers(own(id)))
      .sort(),
  ).toEqual(offered.split(' ').sort());
});

test('registers its view, Bases view, code block, link and command-line handlers', async () => {
  const { app } = await openPlugin();
  const { registrations, workspace } = app;
  const named = (names: Iterable<string>): string[] => [...names].filter((name) => name.includes('follow-up')).sort();
  expect(workspace.getLeavesOfType('interview-follow-up-due').map(({ view }) => view.getViewType())).toEqual([dueList]);
  expect(named(registrations.basesViews.names())).toEqual(['interview-follow-up-timeline']);
  expect(named(registrations.codeBlocks.names())).toEqual(['follow-ups']);
  expect(named(registrations.uriActions.names())).toEqual(['interview-follow-up']);
  expect(named(registrations.cliCommands.names())).toEqual(['calendar', 'check', 'draft', 'due', 'log'].map(own));
});

test.each([
  ['due', 'company format kind section'],
  ['draft', 'file format kind override person what'],
  ['check', 'file format'],
  ['log', 'date event file format'],
  ['calendar', 'format'],
])('the handler "%s" takes %s', async (handler, flags) => {
  const { app } = await openPlugin();
  expect(Object.keys(app.registrations.cliCommands.get(own(handler))?.flags ?? {}).sort()).toEqual(flags.split(' '));
});

test('offers its API to scripts', async () => {
  const { app } = await openPlugin();
  const { api } = app.plugins.plugins['interview-follow-up'] as unknown as { readonly api: object };
  expect(Object.keys(api).sort()).toEqual(['agenda', 'check', 'draft', 'onChange', 'version']);
});

test('the manifest says what it runs on', async () => {
  const { app } = await openPlugin();
  expect(app.plugins.manifests['interview-follow-up']).toMatchObject({
    id: 'interview-follow-up',
    name: 'Interview Follow-up',
    minAppVersion: '1.13.0',
    isDesktopOnly: false,
  });
});

/** Tests of the host by the file that they stand in, this one and those that run every command left out. */
const hostTests = readdirSync(__dirname)
  .filter((name) => name.endsWith('.test.ts') && !/^(?:contract|privacy)\./.test(name))
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');

test.each(Object.keys(commands))('the command "%s" has a test that runs it in the built plugin', (id) => {
  expect(hostTests).toMatch(new RegExp(`\\b(?:run\\(\\w+|command\\(\\w*), '${id}'|['":]${id}'`));
});

test.each([
  ['draft-all-thank-yous', 'while nothing is due', { files: { 'Plain.md': 'Text.\n' } }],
  ['create-base', 'where bases are switched off', { files: smallVault, basesEnabled: false }],
])('the command "%s" is not offered %s', async (id, _when, options) => {
  const vault = await openPlugin(options);
  expect(vault.offers(own(id))).toBe(false);
});

const closeList = (vault: HeadlessVault): void => {
  for (const leaf of vault.app.workspace.getLeavesOfType(dueList)) leaf.detach();
};

test.each([
  ['the ribbon', '.side-dock-ribbon-action[aria-label="Open follow-ups due"]'],
  ['the status bar', '.interview-follow-up-status'],
])('%s opens the list', async (_where, selector) => {
  const vault = await openPlugin();
  closeList(vault);
  vault.element().querySelector<HTMLElement>(selector)?.click();
  await vault.settle();
  expect(vault.text(dueList)).toContain('Thank Ana Ruiz');
});

test.each([
  ['due', {}, (vault: HeadlessVault) => vault.text(dueList), 'Thank Ana Ruiz'],
  [
    'draft',
    { file: 'Interviews/2026-11-18 Northwind.md' },
    (vault: HeadlessVault) => vault.text(),
    'Draft these 2 letters?',
  ],
  ['new', { company: 'Northwind' }, (vault: HeadlessVault) => vault.text(), 'New interview note'],
  ['delete', {}, (vault: HeadlessVault) => vault.notices().join(), 'none of: due, draft, new'],
])('the link with action=%s', async (action, given, seen, expected) => {
  const vault = await openPlugin();
  closeList(vault);
  const query = new URLSearchParams({ action, ...given }).toString();
  await vault.until(vault.host.openUri(`obsidian://interview-follow-up?${query}`));
  await vault.settle();
  expect(seen(vault)).toContain(expected);
});

/** Names under which settings are stored. A name that changes loses what people have set. */
const stored: Readonly<Record<string, string>> = {
  reading: 'names markerProperties weakMarkers strongMarkers interviewFolders templateFolders ownNames dayOrder',
  'reading.names':
    'date time endTime duration interviewers interviewerEmails company role stage nextSteps decisionBy contact references industry contactPolicy preferredChannel status log',
  followUps: 'cadence enabled presets industry contactPolicy touchBudget calendar liveDays',
  'followUps.enabled':
    'thank-you promise awaiting check-in second-check-in call linkedin debrief references stay-in-touch other-offer withdraw let-go prepare',
  'followUps.presets': 'default tech startup finance corporate government creative',
  'followUps.touchBudget': 'apartBusinessDays total roomBusinessDays',
  'followUps.calendar': 'weekend holidays',
  drafts: 'me folder folderTemplate fileNameTemplate templateFolder sectionNames tone career dateFormat',
  'drafts.me': 'name email phone linkedin signOff',
  'drafts.sectionNames': 'highlights fit challenges toAnswer since processes leftOut',
  check: 'advice',
  list: 'noticeAtStart groupBy',
  calendar: 'file',
  newInterview: 'folder fileName template linkNames',
};

test.each(Object.entries(stored))('settings of "%s" keep their names', (group, names) => {
  let found: unknown = defaultSettings;
  for (const part of group.split('.')) found = (found as Readonly<Record<string, unknown>>)[part];
  expect(Object.keys(found as object)).toEqual(names.split(' '));
});
