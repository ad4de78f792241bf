import fc from 'fast-check';
import { at, interview, linked, me, sentDraft, them, vaultOf } from '../../test/support/build-interview';
import { agendaOf, agendaOfApplication, joinAgendas } from './agenda';
import { compareProblems } from './agenda-of-application';
import { applicationsOf, companyGroupOf } from './application';
import { contactPolicies } from './contact-policy';
import { addDays } from './day';
import type { DraftNote } from './draft-note';
import { sections } from './follow-up';
import { defaultFollowUpSettings } from './follow-up-settings';
import type { Interview } from './interview';
import { followUpKinds } from './kind';
import { nextChangeAfter } from './next-change';
import { otherProcessesOf } from './other-processes';
import type { Problem } from './problem';
import { sectionOf } from './section';
import { statuses } from './status';
import type { VaultFacts } from './vault-facts';

const settings = {
  ...defaultFollowUpSettings,
  enabled: { ...defaultFollowUpSettings.enabled, 'second-check-in': true },
};

const days = fc.integer({ min: 0, max: 90 }).map((offset) => addDays('2026-10-15', offset));
const names = fc.constantFrom('Ana Ruiz', 'Tom Becker', 'Mia Okafor');
const people = fc.oneof(names, names.map(linked), fc.constant({ text: 'Ana' }));
const steps = fc.oneof(
  fc
    .tuple(fc.constantFrom('decision', 'feedback'), fc.option(days, { nil: undefined }))
    .map(([what, due]) => them(what, due)),
  fc
    .tuple(fc.constantFrom('send portfolio', 'send references'), fc.option(days, { nil: undefined }))
    .map(([what, due]) => me(what, due)),
);
const kinds = fc.constantFrom(...followUpKinds);
const lines = fc.oneof(
  fc.tuple(days, kinds, names).map(([day, kind, name]) => `${day} sent ${kind} to ${name}`),
  fc.tuple(days, kinds).map(([day, kind]) => `${day} skipped ${kind}`),
  fc
    .tuple(days, kinds, names, days)
    .map(([day, kind, name, until]) => `${day} snoozed ${kind} to ${name} until ${until}`),
  days.map((day) => `${day} replied Ana Ruiz`),
  days.map((day) => `${day} done send portfolio`),
  fc.tuple(days, fc.constantFrom(...statuses)).map(([day, status]) => `${day} status ${status}`),
);
const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });
const present = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

const interviews = fc
  .array(
    fc.record({
      day: days,
      start: fc.constantFrom(null, '09:00', '14:00', '23:30'),
      company: fc.constantFrom('Northwind', 'Globex', null),
      role: fc.constantFrom('Backend Engineer', 'backend  engineer', 'Designer', null),
      interviewers: fc.array(people, { maxLength: 3 }),
      contact: optional(names),
      references: fc.array(names, { maxLength: 1 }),
      steps: fc.uniqueArray(steps, { maxLength: 2, selector: ({ what }) => what }),
      contactPolicy: optional(fc.constantFrom(...contactPolicies)),
      preferredChannel: optional(fc.constantFrom('email' as const, 'phone' as const, 'linkedin' as const)),
      status: optional(fc.constantFrom(...statuses)),
      log: fc.array(lines, { maxLength: 4 }),
      debriefed: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((facts, index) => interview({ ...present(facts), path: `${index}.md` })));

const vaults: fc.Arbitrary<VaultFacts> = fc
  .tuple(interviews, fc.array(fc.tuple(fc.nat(5), kinds, names, days), { maxLength: 3 }))
  .map(([notes, drafts]) =>
    vaultOf(notes, {
      people: [{ name: 'Ana Ruiz', email: 'ana@northwind.example', aliases: ['Ana'], linkedin: 'in/ana' }],
      drafts: drafts.flatMap(([index, kind, name, sentOn], place): DraftNote[] => {
        const note = notes[index];
        return note ? [sentDraft(note, kind, { path: `Draft ${place}.md`, to: { text: name }, sentOn })] : [];
      }),
    }),
  );
const moments = fc
  .tuple(days, fc.constantFrom('00:00', '09:30', '15:00', '23:59'))
  .map(([day, time]) => at(`${day}T${time}`));
const vaultAndNow = fc.tuple(vaults, moments);

const check = (holds: (facts: VaultFacts, now: Date) => void) =>
  fc.assert(fc.property(vaultAndNow, ([facts, now]) => holds(facts, now)));

const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items.map((_, index) => items[(index * 7 + 3) % items.length] ?? _);
const withLogTwice = (note: Interview): Interview => ({ ...note, log: note.log.flatMap((event) => [event, event]) });

test('problems go by note, code, property and text, whatever is missing of these', () => {
  const sorted: readonly Problem[] = [
    { path: 'a.md', code: 'ambiguous-date' },
    { path: 'a.md', code: 'ambiguous-date', written: '1/2/2026' },
    { path: 'a.md', code: 'ambiguous-date', property: 'date' },
    { path: 'a.md', code: 'ambiguous-date', property: 'date', written: '1/2/2026' },
    { path: 'a.md', code: 'ambiguous-date', property: 'decision_by' },
    { path: 'a.md', code: 'missing-date' },
    { path: 'b.md', code: 'ambiguous-date' },
  ];
  const places = [3, 6, 0, 5, 2, 4, 1];
  expect(places.flatMap((place) => sorted[place] ?? []).sort(compareProblems)).toEqual(sorted);
});

describe('whatever the notes say', () => {
  test('every item has an id of its own, a reason, and one section that is not for problems', () =>
    check((facts, now) => {
      const { followUps } = agendaOf(facts, settings, now);
      expect(new Set(followUps.map(({ id }) => id)).size).toBe(followUps.length);
      for (const followUp of followUps) {
        expect(followUp.why.length).toBeGreaterThan(0);
        expect(sections.filter((section) => section === sectionOf(followUp, now))).toHaveLength(1);
        expect(sectionOf(followUp, now)).not.toBe('needs-attention');
      }
    }));

  test('no item opens after it is due, is due after it lapses, or is listed past its time', () =>
    check((facts, now) => {
      for (const { opens, due, lapses } of agendaOf(facts, settings, now).followUps) {
        if (opens && due) expect(opens.getTime()).toBeLessThanOrEqual(due.getTime());
        if (due && lapses) expect(due.getTime()).toBeLessThanOrEqual(lapses.getTime());
        if (lapses) expect(lapses.getTime()).toBeGreaterThanOrEqual(now.getTime());
      }
    }));

  test('the order of notes and drafts does not matter', () =>
    check((facts, now) => {
      const other = { ...facts, interviews: [...facts.interviews].reverse(), drafts: [...facts.drafts].reverse() };
      expect(agendaOf(other, settings, now)).toEqual(agendaOf(facts, settings, now));
    }));

  test('a line that the log has twice counts once', () =>
    check((facts, now) => {
      const twice = { ...facts, interviews: facts.interviews.map(withLogTwice) };
      expect({ ...agendaOf(twice, settings, now), problems: [] }).toEqual({
        ...agendaOf(facts, settings, now),
        problems: [],
      });
    }));

  test('the agenda is the union of what each application leaves to do, made from the notes of its company alone', () =>
    check((facts, now) => {
      const all = applicationsOf(facts.interviews);
      const groups = new Set(facts.interviews.map(companyGroupOf));
      const agendas = [...groups].flatMap((group) =>
        applicationsOf(facts.interviews.filter((note) => companyGroupOf(note) === group)).map((application) =>
          agendaOfApplication(application, facts, settings, now, otherProcessesOf(all)),
        ),
      );
      expect(joinAgendas(shuffled(agendas), now)).toEqual(agendaOf(facts, settings, now));
    }));

  test('until the moment that it names, the agenda stays as it is', () =>
    check((facts, now) => {
      const { until, ...agenda } = agendaOf(facts, settings, now);
      const soon = until === null ? new Date(now.getTime() + 40 * 86_400_000) : new Date(until.getTime() - 1);
      const sectionsAt = (moment: Date) =>
        agenda.followUps.map((followUp) => [followUp.id, sectionOf(followUp, moment)].join(' '));
      const { followUps, problems } = agendaOf(facts, settings, soon);
      expect(problems).toEqual(agenda.problems);
      const byId = (items: readonly { readonly id: string }[]) =>
        [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(byId(followUps)).toEqual(byId(agenda.followUps));
      const next = Math.min(...agenda.followUps.map((followUp) => nextChangeAfter(followUp, now)));
      const before = new Date(Math.min(next - 1, soon.getTime()));
      expect(sectionsAt(before)).toEqual(sectionsAt(now));
    }));

  test('the same thing owed keeps its id as time passes', () =>
    check((facts, now) => {
      const later = new Date(now.getTime() + 36 * 3_600_000);
      const idsBy = (moment: Date) =>
        new Map(
          agendaOf(facts, settings, moment)
            .followUps.filter(({ kind }) => ['thank-you', 'promise', 'debrief', 'prepare', 'references'].includes(kind))
            .map(({ id, kind, interview: path, person, what }) => [[kind, path, person?.text, what].join(), id]),
        );
      const then = idsBy(later);
      for (const [owed, id] of idsBy(now)) if (then.has(owed)) expect(then.get(owed)).toBe(id);
    }));

  test('check-ins and calls are never two at once, nor more than the budget bears', () =>
    check((facts, now) => {
      const { followUps } = agendaOf(facts, settings, now);
      const open = followUps.filter(
        (followUp) =>
          ['check-in', 'second-check-in', 'call'].includes(followUp.kind) &&
          ['due-now', 'overdue'].includes(sectionOf(followUp, now)),
      );
      const applications = open.map(({ application }) => application);
      expect(new Set(applications).size).toBe(applications.length);
    }));
});
