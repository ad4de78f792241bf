import type { Deed } from './deeds';
import { bringToFront } from './deeds';
import type { Fault } from './faults';
import { lieInWait, outline } from './faults';
import { agendaAfterRestart, judge, unsavedIn } from './judge';
import { Life } from './life';
import type { Tally } from './tally';
import { Words } from './words';

const goals = new Map<string, Promise<string>>();

/** What the vault says after a deed that nothing disturbs. */
function goalOf(deed: Deed): Promise<string> {
  const goal = goals.get(deed.name) ?? undisturbed(deed);
  goals.set(deed.name, goal);
  return goal;
}

async function undisturbed(deed: Deed): Promise<string> {
  const life = await Life.begin();
  if (!(await deed.run(life.vault))) throw new Error(`"${deed.name}" cannot be done.`);
  const files = await life.files();
  life.end();
  return outline(files);
}

/** What is left to find out of a case: whether there was such an operation, and what went wrong. */
export interface CaseOutcome {
  readonly struck: boolean;
  readonly complaints: readonly string[];
}

/**
 * One deed with one fault at one of its operations, then the same deed again undisturbed: nothing is lost, the person
 * is told, and the second time it comes about.
 */
export async function disturb(deed: Deed, fault: Fault, operation: number, tally: Tally): Promise<CaseOutcome> {
  const goal = await goalOf(deed);
  const life = await Life.begin();
  const words = new Words(await life.files());
  if (deed.note !== undefined) await bringToFront(life.vault, deed.note);
  const ambush = lieInWait(life, words, fault, operation);
  await ended(life, deed.run(life.vault));
  ambush.lift();
  const struck = ambush.struck() > 0;
  if (!struck) {
    life.end();
    return { struck, complaints: [] };
  }
  tally.injected(fault.name, ambush.struck());
  tally.tried(deed.name);
  const first = await judge(life, words, unsavedIn(life));
  const complaints = [...first.complaints];
  const isDone = outline(await life.files()) === goal;
  const told = fault.mend === undefined ? life.vault.notices().join('\n') : '';
  if (fault.told && !isDone && !fault.told.test(told)) complaints.push(`not told, but: ${JSON.stringify(told)}`);
  await fault.mend?.(life);
  words.adopt(await life.files());
  if (!isDone) await deed.run(life.vault);
  // What is typed is saved by the editor after two seconds.
  await life.vault.settle(3000);
  const second = await judge(life, words);
  complaints.push(...second.complaints);
  const reached = outline(await life.files());
  if (fault.changesNotes !== true && deed.toggles !== true && reached !== goal)
    complaints.push(`the next run does not get there:\n${reached}`);
  complaints.push(...(await agendaAfterRestart(life)));
  complaints.push(...life.unheard.map(String));
  life.end();
  tally.found(first);
  tally.found(second);
  const distinct = [...new Set(complaints)].map((one) => `${deed.name}; ${fault.name}, operation ${operation}: ${one}`);
  tally.complained(distinct);
  return { struck, complaints: distinct };
}

/** Waits for a deed; one whose app was killed or switched off under it has ended as well. */
async function ended(life: Life, doing: Promise<unknown>): Promise<void> {
  const { vault } = life;
  await doing.catch((error: unknown) => {
    if (!vault.isKilled && vault.app.plugins.plugins['interview-follow-up'] !== undefined) throw error;
  });
}
