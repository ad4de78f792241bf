import type { TFile, Vault } from 'obsidian';
import { StoreError } from '../../actions/ports';
import { createWhole, isBeginning, putBackHalfWritten } from './half-written';

const path = 'Letter.md';
const file = { path, basename: 'Letter' } as never;
const full = new Error('ENOSPC: no space left on device');

interface Disk {
  /** What a write that fails leaves of the file; it succeeds where this is absent. */
  readonly leaves?: string;
  readonly before?: string;
  readonly unreadable?: boolean;
  /** What a sync tool has made of the file by the time it is put back. */
  readonly meanwhile?: string;
  /** Whether putting back fails as well. */
  readonly staysFull?: boolean;
}

/** The few methods of a vault that are used, over one file. */
function vaultWith({ leaves, before, unreadable, meanwhile, staysFull }: Disk) {
  const files = new Map(before === undefined ? [] : [[path, before]]);
  const read = (): Promise<string> => {
    const text = files.get(path);
    return text === undefined || unreadable === true ? Promise.reject(new Error('ENOENT')) : Promise.resolve(text);
  };
  const vault = {
    create(_: string, text: string) {
      if (leaves !== '-') files.set(path, leaves ?? text);
      return leaves === undefined ? Promise.resolve(file) : Promise.reject(full);
    },
    read,
    process(_: TFile, change: (text: string) => string) {
      if (meanwhile !== undefined) files.set(path, meanwhile);
      const after = change(files.get(path) ?? '');
      if (staysFull === true) return Promise.reject(full);
      files.set(path, after);
      return Promise.resolve(after);
    },
    adapter: { read, remove: () => Promise.resolve(void files.delete(path)) },
  };
  return { vault: vault as unknown as Vault, text: () => files.get(path) };
}

test.each([
  ['', 'Dear Ana', true],
  ['Dear', 'Dear Ana', true],
  ['Dear Ana', 'Dear Ana', false],
  ['Dear Ana, thank you', 'Dear Ana', false],
  ['Hello', 'Dear Ana', false],
])('%j is where writing %j stopped: %s', (text, whole, expected) => {
  expect(isBeginning(text, whole)).toBe(expected);
});

describe('creating a file', () => {
  test('leaves it whole', async () => {
    const { vault, text } = vaultWith({});
    await createWhole(vault, path, 'Dear Ana');
    expect(text()).toBe('Dear Ana');
  });

  test.each([
    ['an empty file', '', undefined],
    ['a half', 'Dear', undefined],
    ['what somebody else wrote there', 'My own words', 'My own words'],
    ['all of it', 'Dear Ana', 'Dear Ana'],
    ['nothing', '-', undefined],
  ])('that fails and leaves %s: only a half is removed, and the failure is passed on', async (_, leaves, left) => {
    const { vault, text } = vaultWith({ leaves });
    await expect(createWhole(vault, path, 'Dear Ana')).rejects.toBe(full);
    expect(text()).toBe(left);
  });

  test('that fails, with what is there unreadable, removes nothing', async () => {
    const { vault, text } = vaultWith({ leaves: 'Dear', unreadable: true });
    await expect(createWhole(vault, path, 'Dear Ana')).rejects.toBe(full);
    expect(text()).toBe('Dear');
  });
});

describe('after a write that failed', () => {
  const isHalf = (found: string): boolean => isBeginning(found, 'The new text');
  const putBack = ({ vault }: ReturnType<typeof vaultWith>) => putBackHalfWritten(vault, file, 'The old text', isHalf);

  test.each([
    ['a half is put back', { before: 'The n' }, 'The old text'],
    ['an empty file is put back', { before: '' }, 'The old text'],
    ['the old text is left', { before: 'The old text' }, 'The old text'],
    ['the words of somebody else are left', { before: 'My own words' }, 'My own words'],
    ['a half that sync has replaced by now is left', { before: 'The n', meanwhile: 'Synced' }, 'Synced'],
    ['what cannot be read is left', { before: 'The n', unreadable: true }, 'The n'],
  ])('%s', async (_, disk, left) => {
    const there = vaultWith(disk);
    await putBack(there);
    expect(there.text()).toBe(left);
  });

  test('what cannot even be put back is told, with the name of the note', async () => {
    const failed = putBack(vaultWith({ before: 'The n', staysFull: true }));
    await expect(failed).rejects.toBeInstanceOf(StoreError);
    await expect(failed).rejects.toMatchObject({ reason: expect.stringMatching(/“Letter” .*ENOSPC/) as string });
  });
});
