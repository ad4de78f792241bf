import { addHours } from 'date-fns';
import fc from 'fast-check';
import { note } from '../../../test/support/memory-store';
import type { TestVault } from '../../../test/support/test-vault';
import { scannedIndex, testVault } from '../../../test/support/test-vault';
import { inListOrder } from '../../domain/list-order';
import { defaultSettings } from '../settings';
import type { VaultIndex } from './vault-index';

const now = new Date(2026, 10, 20, 9, 30);
const folders = ['', 'People/', 'Work/', 'Work/Old/'];
const names = ['Ana Ruiz', 'Northwind', 'Round 1', 'Round 2', 'Letter', 'Élan'];
const paths = folders.flatMap((folder) => names.map((name) => `${folder}${name}.md`));
const copies = [
  ...['Round 1 (conflicted copy 2026-11-19 101500)', 'Round 1.sync-conflict-20261119-101500-ABCDEFG', 'Round 1'],
  ...["Letter (Ana's conflicted copy 2026-11-19)", 'Letter.sync-conflict-20261119-101500-ABCDEFG', 'Letter'],
].map((name) => `${name}.md`);
const link = (target: string) => `[[${target}]]`;

const aLink = fc
  .constantFrom(...names, 'People/Ana Ruiz', 'Work/Round 1', 'élan', 'Round 1 (conflicted copy 2026-11-19 101500)')
  .map(link);
const aPerson = fc.oneof(aLink, fc.constantFrom('Ana Ruiz', 'Tom Becker', 'Li Na'));
const anInterview = fc
  .record(
    {
      type: fc.constant('interview'),
      date: fc.constantFrom('2026-11-18', '2026-11-19', '2026-11-25', '2026-02-30', '2026-08-01'),
      company: fc.oneof(aLink, fc.constantFrom('Northwind', 'Fabrikam')),
      role: fc.constantFrom('Engineer', 'Designer'),
      interviewers: fc.array(aPerson, { maxLength: 3 }),
      status: fc.constantFrom('active', 'offer', 'accepted', 'rejected', 'cancelled', 'perhaps'),
      next_steps: fc.constantFrom(['me: send portfolio by 2026-11-20'], ['them: decision by 2026-11-27', 'me: call']),
      follow_up_log: fc.constantFrom(['2026-11-19 sent thank-you to Ana Ruiz'], ['2026-11-19 status offer'], ['hm']),
    },
    { requiredKeys: ['type'] },
  )
  .chain((properties) => fc.constantFrom('Body', 'Other').map((body) => note(properties, body)));
const aPersonOrCompany = fc
  .record(
    {
      email: fc.constantFrom('a@x.example', 'b@x.example'),
      aliases: fc.constant(['Tom Becker']),
      contact_policy: fc.constantFrom('no contact', 'email only', 'rarely'),
      industry: fc.constantFrom('tech', 'government'),
      preferred_channel: fc.constantFrom('phone', 'post'),
    },
    { requiredKeys: [] },
  )
  .map((properties) => note(properties));
const aDraft = fc
  .record({
    type: fc.constant('follow-up'),
    kind: fc.constantFrom('thank-you', 'check-in'),
    status: fc.constantFrom('draft', 'sent'),
    to: aPerson,
    interview: aLink,
  })
  .map((properties) => note(properties));
const anUnreadableNote = fc.constantFrom(
  '---\ntype: interview\ndate: 2026-11-18\ncompany: "[[Northwind]\n---\n',
  '---\na: "b\n---\n',
);
const aText = fc.oneof(anInterview, anInterview, aPersonOrCompany, aDraft, anUnreadableNote, fc.constant('plain'));
/** Texts of which many tell of the same interview or letter. */
const moved = [...copies, 'Round moved.md', 'Work/Letter moved.md'];
const anAlikeText = fc.oneof(
  fc
    .tuple(fc.constantFrom('2026-11-18', '2026-11-19'), fc.constantFrom({}, { status: 'offer' }, { mood: 'good' }))
    .map(([date, more]) => note({ type: 'interview', date, company: 'Northwind', interviewers: ['Ana'], ...more })),
  fc
    .tuple(fc.constantFrom('Round 1', 'Round moved', 'Letter'), fc.constantFrom('draft', 'sent'))
    .map(([target, status]) =>
      note({ type: 'follow-up', kind: 'thank-you', status, to: 'Ana', interview: link(target) }),
    ),
  fc.constantFrom('plain', '---\ntype: interview\ndate: 2026-11-18\ncompany: "[[Northwind]\n---\n'),
);
const aFolder = fc.constantFrom('People', 'Work', 'Work/Old', 'Archive');

type Step = (vault: TestVault) => void | Promise<void>;
const described = (name: string, step: Step): Step => Object.assign(step, { toString: () => name });
const aStepOn = (aPath: fc.Arbitrary<string>, aText: fc.Arbitrary<string>): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(aPath, aText)
        .map(([path, text]) => described(`write ${path} ${JSON.stringify(text)}`, (vault) => vault.write(path, text))),
    },
    {
      weight: 2,
      arbitrary: aPath.map((path) =>
        described(`remove ${path}`, (vault) => {
          if (vault.store.notes.has(path)) vault.remove(path);
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(aPath, aPath).map(([from, to]) =>
        described(`rename ${from} to ${to}`, (vault) => {
          if (vault.store.notes.has(from) && !vault.store.notes.has(to)) vault.rename(from, to);
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(aFolder, aFolder).map(([from, to]) =>
        described(`move ${from} to ${to}`, (vault) => {
          const taken = [...vault.store.notes.keys()].some((path) => path.startsWith(`${to}/`));
          if (!taken && !to.startsWith(from)) vault.moveFolder(from, to);
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: aPath.map((path) =>
        described(`index ${path} late`, (vault) => {
          vault.store.cold.add(path);
          if (vault.store.notes.has(path)) vault.index.noteChanged(path);
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(0, 0, 1, 26, 24 * 8, 24 * 21, -1, -24 * 3)
        .map((hours) =>
          described(`look at the list ${hours} h later`, (vault) => void vault.index.agenda(addHours(now, hours))),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.boolean(), fc.constantFrom('', 'Tom Becker')).map(([isListed, ownName]) =>
        described(`${isListed ? 'list' : 'leave out'} thank-yous, sign as "${ownName}"`, async (vault) => {
          const { followUps, drafts } = defaultSettings;
          vault.settings = {
            ...defaultSettings,
            followUps: { ...followUps, enabled: { ...followUps.enabled, 'thank-you': isListed } },
            drafts: { ...drafts, me: { ...drafts.me, name: ownName } },
          };
          await vault.index.settingsChanged();
        }),
      ),
    },
  );

/** Everything that an index answers; the agenda in its own order, which must not depend on how it came about. */
function answersOf(index: VaultIndex) {
  const agenda = index.agenda(now);
  const byPath = <Value>(known: ReadonlyMap<string, Value>) =>
    [...known].sort(([one], [other]) => (one < other ? -1 : 1));
  const allPaths = [...paths, ...moved, ...names.flatMap((name) => [`Archive/${name}.md`, `Archive/Old/${name}.md`])];
  return {
    followUps: agenda.placed,
    sorted: inListOrder(agenda.followUps, now),
    problems: agenda.problems,
    people: byPath(index.people),
    companies: byPath(index.companies),
    interviews: allPaths.flatMap((path) => index.interviewAt(path) ?? []),
    drafts: allPaths.flatMap((path) => index.draftAt(path) ?? []),
    draftsOf: allPaths.map((path) =>
      index
        .draftsOf(path)
        .map((draft) => draft.path)
        .sort(),
    ),
  };
}

test.each([
  ['notes of many kinds', paths, aText, 200],
  ['notes and the copies of them that sync tools left', copies, aText, 200],
  ['notes renamed beside their copies', moved, anAlikeText, 100],
])(
  'after any sequence of changes the index answers as one that is built afresh: %s',
  async (_, among, text, numRuns) => {
    const aPath = fc.constantFrom(...among);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(aPath, text), { maxLength: 8 }),
        fc.array(aStepOn(aPath, text), { maxLength: 20 }),
        async (start, steps) => {
          const vault = await testVault(Object.fromEntries(start), now);
          for (const step of steps) await step(vault);
          vault.store.cold.clear();
          vault.index.retryUnindexed();
          await vault.index.settled();
          expect(answersOf(vault.index)).toEqual(answersOf(await scannedIndex(vault.store, vault.settings)));
        },
      ),
      { numRuns },
    );
  },
);
