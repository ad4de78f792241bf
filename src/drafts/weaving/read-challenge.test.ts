import { buildLetterRequest, people } from '../../../test/support/build-letter-request';
import { draftLetters } from '../draft-letters';
import { defaultDraftSettings } from '../draft-settings';
import { countWords } from '../length-band';
import { readChallenge } from './read-challenge';
import { readTalkingPoints } from '../points/talking-points';

const names = { addressee: ['Ana Ruiz', 'Ana'], capitals: new Set(['ana', 'ruiz', 'northwind']) };
const read = (note: string) =>
  (readTalkingPoints(note, [people.ana], defaultDraftSettings.sectionNames)[0]?.challenges ?? []).map((point) => {
    const challenge = readChallenge(point, names);
    return challenge && `${challenge.challenge} | ${challenge.plan}`;
  });

test.each([
  ['slow builds: a shared cache', 'slow builds | start with a shared cache'],
  ['Slow builds: add a shared cache', 'slow builds | add a shared cache'],
  ['slow builds – I would add a shared cache', 'slow builds | add a shared cache'],
  ["Slow builds -> I'd split the monorepo first", 'slow builds | split the monorepo first'],
  [
    'their onboarding of new nurses: shadowing for two weeks',
    'your onboarding of new nurses | try shadowing for two weeks',
  ],
  ['Data quality in the warehouse: could start with the ten worst tables', undefined],
  [
    'Data quality in the warehouse: could start with ten tables',
    'data quality in the warehouse | start with ten tables',
  ],
  ['slow builds', undefined],
  ['slow builds: I think they know', undefined],
  ['they deploy twice a year: smaller releases', undefined],
])('%s', (bullet, expected) => {
  expect(read(`## Challenges\n- ${bullet}`)).toEqual(
    expected === undefined && bullet.includes('worst') ? [] : [expected],
  );
});

test('the idea stands below the challenge, or beside it in a table', () => {
  const plans = (note: string) => read(note).filter((one) => one !== undefined);
  expect(plans("## Challenges\n- slow builds\n  - I'd add a shared cache\n")).toEqual([
    'slow builds | add a shared cache',
  ]);
  expect(plans('## Challenges\n| Challenge | My idea |\n|---|---|\n| slow builds | a shared cache |\n')).toEqual([
    'slow builds | start with a shared cache',
  ]);
});

test('nothing below a challenge that is not for a letter', () => {
  expect(read('## Challenges\n- high turnover in the team\n  - mentoring\n')).toEqual([]);
});

const letterFrom = (body: string) => draftLetters(buildLetterRequest({ body })).letters[0]?.body ?? '';

test('a thank-you takes up to three, within its length, and needs no other point', () => {
  const body = [
    'slow builds: a shared cache',
    'flaky tests: fix them first',
    'old docs: weekly gardening',
    'on-call load: a second rota',
  ]
    .map((line) => `- ${line}\n`)
    .join('');
  const letter = letterFrom(`## Challenges\n${body}`);
  expect(letter).toMatch(/slow builds/);
  expect(letter.match(/\bI would |\bwould /g)?.length).toBeGreaterThanOrEqual(3);
  expect(letter).not.toMatch(/\[|on-call load/);
  expect(countWords(letter)).toBeLessThanOrEqual(142);
});

test('a challenge without an idea is a talking point like others', () => {
  expect(letterFrom('## Challenges\n- the state of the old warehouse\n')).toContain('the state of the old warehouse');
});
