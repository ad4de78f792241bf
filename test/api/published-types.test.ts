import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Published from '../../interview-follow-up';
import type { AgendaRow } from '../../src/actions/agenda-json';
import type { DraftOutcome } from '../../src/actions/letters/draft-outcome';
import type { FindingRow, Refusal } from '../../src/plugin/answers';
import type { Api } from '../../src/plugin/api';
import { typescriptErrors } from '../support/typescript-errors';
import type { sections } from '../../src/domain/follow-up';
import type { followUpKinds } from '../../src/domain/kind';

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

// Each line is an error of the type check where the plugin and its published types have drifted apart.
const answers: readonly [
  Same<AgendaRow, Published.AgendaRow>,
  Same<DraftOutcome, Published.DraftOutcome>,
  FindingRow extends Published.Finding ? true : false,
  Same<Refusal, Published.Refusal>,
  Same<(typeof sections)[number], Published.Section>,
  Same<(typeof followUpKinds)[number], Published.FollowUpKind>,
  Api extends Published.InterviewFollowUpApi ? true : false,
] = [true, true, true, true, true, true, true];

test('the published types are those of the plugin', () => {
  expect(answers).not.toContain(false);
});

const root = join(__dirname, '../..');

test('a script outside compiles with the published types alone, strictly', () => {
  expect(typescriptErrors([join(root, 'test/api/consumer.ts')], ['es2022'])).toEqual([]);
});

test('the published file needs nothing but itself', () => {
  const file = join(root, 'interview-follow-up.d.ts');
  expect(readFileSync(file, 'utf8')).not.toMatch(/^import /m);
  expect(typescriptErrors([file], ['es5', 'es2015.promise'])).toEqual([]);
});
