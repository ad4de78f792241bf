import type { Chance } from './chance';
import type { Deed } from './deeds';
import { deeds, lettersIn, markSent, undo } from './deeds';
import type { Fault } from './faults';
import { faults, freshWords, lieInWait, typeIntoEditor } from './faults';
import { agendaAfterRestart, judge, unsavedIn } from './judge';
import { Life, pluginId } from './life';
import type { Tally } from './tally';
import { Words } from './words';

interface World {
  readonly life: Life;
  readonly words: Words;
  readonly chance: Chance;
  readonly tally: Tally;
}

/** Faults that need nobody to bring the app back; the others are steps of their own. */
const passing: readonly Fault[] = faults.filter(({ mend }) => mend === undefined);

const notesOf = ({ life: { vault } }: World): readonly string[] =>
  vault.app.vault.getMarkdownFiles().map(({ path }) => path);

/** A deed, now and then with a fault in its way or another deed at the same time. */
async function act(world: World): Promise<string> {
  const { life, words, chance, tally } = world;
  const all: readonly Deed[] = [...deeds, undo, undo, undo, markSent(chance.below(8)), markSent(chance.below(8))];
  const deed = chance.oneOf(all);
  const fault = chance.below(3) === 0 ? chance.oneOf(passing) : undefined;
  const other = chance.below(6) === 0 ? chance.oneOf(all) : undefined;
  // What an editor still holds is the app's to save: a disk that is full then is between the two of them.
  if (fault?.at === 'write') await life.vault.settle(3000);
  const before = new Set((await life.files()).keys());
  const ambush = fault && lieInWait(life, words, fault, chance.below(4));
  await Promise.all([deed, ...(other ? [other] : [])].map((one) => one.run(life.vault).catch(expected)));
  ambush?.lift();
  tally.tried(deed.name);
  if (other) tally.tried(other.name);
  if (fault && ambush && ambush.struck() > 0) tally.injected(fault.name, ambush.struck());
  takeUndone(world, before, await life.files(), [deed, other].includes(undo));
  return [
    deed.name,
    ...(other ? [`and ${other.name}`] : []),
    ...(ambush?.struck() ? [`with ${fault?.name}`] : []),
  ].join(' ');
}

/** What a fault does to the app itself, as when it opens a note that cannot be read, is the app's business. */
function expected(error: unknown): void {
  if (!/EIO|EBUSY|ENOSPC|EROFS|ENOENT|No (?:file|button|view)/.test(String(error))) throw error;
}

/** An undo takes away what the plugin made and nobody has changed: that is no loss. */
function takeUndone(
  { words }: World,
  before: ReadonlySet<string>,
  after: ReadonlyMap<string, string>,
  isUndo: boolean,
): void {
  if (!isUndo) return;
  for (const path of before) if (!after.has(path) && words.isUntouched(path)) words.threwAway(path);
}

async function edit(world: World): Promise<string> {
  const { life, words, chance, tally } = world;
  const path = chance.oneOf(notesOf(world));
  tally.typed();
  if (chance.below(2) === 0) {
    await life.vault.openFile(path);
    // What a first editor still holds is saved before another note is opened.
    typeIntoEditor(world);
    if (chance.below(2) === 0) await life.vault.settle(3000);
    return `types into ${path}`;
  }
  await life.vault.settle(3000);
  const text = `${life.vault.read(path) ?? ''}${freshWords()}`;
  words.wrote(path, text);
  life.sync(path, text);
  if (chance.below(2) === 0) await life.vault.settle();
  return `sync replaces ${path}`;
}

async function reorganise(world: World): Promise<string> {
  const { life, words, chance, tally } = world;
  await life.vault.settle(3000);
  const path = chance.oneOf(notesOf(world));
  if (chance.below(3) > 0) {
    const to = path.replace(/\.md$/, ' x.md');
    const file = life.vault.app.vault.getFileByPath(path);
    if (file === null || life.vault.app.vault.getFileByPath(to) !== null) return 'nothing';
    words.moved(path, to);
    await life.vault.until(life.vault.app.fileManager.renameFile(file, to));
    await life.vault.settle();
    // The app takes the links along, in whichever note they stand.
    words.follow(await life.files());
    tally.injected('note renamed');
    return `renames ${path}`;
  }
  const letters = lettersIn(life.vault);
  if (letters.length === 0) return 'nothing';
  const letter = chance.oneOf(letters);
  words.threwAway(letter);
  life.sync(letter, null);
  tally.injected('draft deleted by sync');
  return `deletes ${letter}`;
}

async function interrupt({ life, chance, tally }: World): Promise<string> {
  await life.vault.settle(3000);
  if (chance.below(2) === 0) {
    tally.injected('app killed and started again');
    await life.restart({ coldStart: chance.below(2) === 0 });
    return 'killed and started again';
  }
  tally.injected('plugin switched off and on');
  life.vault.app.plugins.disablePlugin(pluginId);
  await life.vault.until(life.vault.app.plugins.enablePlugin(pluginId));
  await life.vault.settle();
  await life.vault.command(`${pluginId}:open-due-list`);
  return 'switched off and on';
}

async function wait({ life, chance }: World): Promise<string> {
  await life.vault.advanceTo(new Date(life.vault.now.getTime() + 60_000 * (1 + chance.below(3000))));
  return 'waits';
}

const kinds = [act, act, act, act, act, act, edit, edit, edit, reorganise, interrupt, wait] as const;

/**
 * A person's days with the vault: deeds, edits, sync and faults in any order, checked after each step against what must
 * be true; at the end the list equals one built from scratch, and drafting goes on.
 * @returns what went wrong, with the steps that led there
 */
export async function liveAtRandom(chance: Chance, steps: number, tally: Tally): Promise<readonly string[]> {
  const life = await Life.begin();
  const world: World = { life, words: new Words(await life.files()), chance, tally };
  const told: string[] = [];
  let complaints: readonly string[] = [];
  for (let step = 0; step < steps && complaints.length === 0; step++) {
    told.push(await chance.oneOf(kinds)(world));
    const files = await life.files();
    world.words.adopt(files);
    complaints = await lookAround(world);
  }
  await life.vault.settle(3000);
  if (complaints.length === 0) complaints = await agendaAfterRestart(life);
  if (complaints.length === 0) complaints = await lookAround(world);
  life.end();
  const story = complaints.map((one) => `${one}\n  after: ${told.join('; ')}`);
  tally.complained(story);
  return story;
}

/** What is typed and not saved yet is in its editor: it is saved before anybody looks, without the app being told to wait. */
async function lookAround({ life, words, tally }: World): Promise<readonly string[]> {
  const verdict = await judge(life, words, unsavedIn(life));
  tally.found(verdict);
  return verdict.complaints;
}
