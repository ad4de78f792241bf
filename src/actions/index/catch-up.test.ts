import { memoryStore, note } from '../../../test/support/memory-store';
import { scannedIndex, testYaml, turn } from '../../../test/support/test-vault';
import { defaultSettings } from '../settings';
import { VaultIndex } from './vault-index';

// Where much is to be worked out at once, as at midnight in a vault of many companies.

const now = new Date(2026, 10, 18, 17, 0);
const midnight = new Date(2026, 10, 19);
const companies = 150;
const path = (at: number): string => `${at}.md`;
const interview = (properties: Readonly<Record<string, unknown>>) =>
  note({ type: 'interview', date: '2026-11-18', time: '14:00', interviewers: ['[[Ana Ruiz]]'], ...properties });
const notes = Object.fromEntries(
  Array.from({ length: companies }, (_, at) => [path(at), interview({ company: `Company ${at}` })]),
);
const whatIsListed = (index: VaultIndex) => index.agenda(midnight).followUps.map(({ id }) => id);

async function openIndex() {
  const store = memoryStore(notes);
  let elapsed = 0;
  const pausing = { pauses: 0, meanwhile: (): void => undefined };
  const index = new VaultIndex(
    store,
    () => defaultSettings,
    testYaml,
    () => (elapsed += 1),
  );
  await index.scan(
    () => {
      pausing.pauses += 1;
      if (index.progress.ready) pausing.meanwhile();
      return turn();
    },
    () => now,
  );
  pausing.pauses = 0;
  return { store, index, pausing };
}

test('much work is done in slices, after which nothing is left', async () => {
  const { store, index, pausing } = await openIndex();
  expect(index.isFarBehind(now)).toBe(false);
  expect(index.isFarBehind(midnight)).toBe(true);
  await index.catchUp(midnight);
  expect(pausing.pauses).toBeGreaterThan(companies / 10);
  expect(index.isFarBehind(midnight)).toBe(false);
  expect(index.agenda(midnight)).toEqual((await scannedIndex(store)).agenda(midnight));
});

test('a note that changes meanwhile, and somebody who asks before the end, find what is right', async () => {
  const { store, index, pausing } = await openIndex();
  const found: (readonly string[])[] = [];
  pausing.meanwhile = () => {
    if (pausing.pauses !== 2) return;
    store.notes.set(path(140), interview({ company: 'Company 140', interviewers: ['Li Na'] }));
    index.noteChanged(path(140));
    found.push(whatIsListed(index));
  };
  await index.catchUp(midnight);
  const afresh = await scannedIndex(store);
  expect(found).toEqual([whatIsListed(afresh)]);
  expect(index.agenda(midnight)).toEqual(afresh.agenda(midnight));
});

test('a change of some companies is not much, a change of the settings is', async () => {
  const { store, index } = await openIndex();
  for (let at = 0; at < 10; at += 1) {
    store.notes.set(path(at), interview({ company: `Company ${at}`, role: 'Designer' }));
    index.noteChanged(path(at));
  }
  expect(index.isFarBehind(now)).toBe(false);
  await index.settingsChanged();
  expect(index.isFarBehind(now)).toBe(true);
});
