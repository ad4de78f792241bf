import { openPlugin, rows } from '../plugin/support/open-plugin';
import { expectRecorded } from '../support/recorded';
import { expectSensible } from './sensible';
import type { Listed } from './read-list';
import { readList } from './read-list';
import type { HeadlessVault } from '../../host/headless';

/** One look at the list during a story, and the pen with which the story is written. */
export interface Scene {
  readonly vault: HeadlessVault;
  /** Today, as `2026-11-18`. */
  readonly today: string;
  /** The list as it stands at this moment. */
  readonly list: () => Promise<readonly Listed[]>;
  /** Adds what the person did to the story. */
  readonly tell: (deed: string) => void;
}

/** Something that a person does, or that is held against the list. */
export type Act = (scene: Scene) => Promise<void>;

/** What the vault holds when a story begins. */
interface Beginning {
  readonly notes: Readonly<Record<string, string>>;
  /** Days off beside Saturday and Sunday. */
  readonly holidays?: readonly (string | { readonly from: string; readonly to: string })[];
  /** Kinds that must not be listed on any day of the story. */
  readonly never?: readonly string[];
}

interface Page {
  readonly time: string;
  readonly heading: string;
  readonly acts: readonly Act[];
}

/** A story while it is being made up: days in order, each with what happens on it. */
interface Story {
  /**
   * A moment of the story: the list is shown as it stands, then the acts take place in order.
   * @param time `2026-11-18` for nine in the morning, or `2026-11-18 17:30`
   */
  on(time: string, heading: string, ...acts: readonly Act[]): Story;
  /** Plays the story, and compares what it showed with what is recorded under the story's name. */
  tell(): Promise<void>;
}

const morning = '09:00';
const data = '.obsidian/plugins/interview-follow-up/data.json';
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T12:00Z`) + 86_400_000).toISOString().slice(0, 10);
const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');
const said = (time: string): string => {
  const [day = '', clock = ''] = time.split(' ');
  const weekday = new Date(`${day}T12:00Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
  return `${weekday} ${day} ${clock}`;
};

/**
 * A story about looking for work, told through the built plugin: a vault, a clock, a person who presses buttons and
 * edits notes. Between two moments that are told the list is looked at every morning, and shown when it reads otherwise
 * than when it was last shown, so that nothing comes and goes unseen.
 * @example story('a quiet company', { notes }).on('2026-11-18 17:00', 'The interview is over.', marksSent('Thank Ana')).tell()
 */
export function story(name: string, beginning: Beginning): Story {
  return continued(name, beginning, []);
}

function continued(name: string, beginning: Beginning, pages: readonly Page[]): Story {
  return {
    on: (time, heading, ...acts) =>
      continued(name, beginning, [...pages, { time: time.includes(' ') ? time : `${time} ${morning}`, heading, acts }]),
    async tell() {
      expectRecorded(`stories/${name.replaceAll(' ', '-')}.txt`, await play(name, beginning, pages));
    },
  };
}

async function play(name: string, beginning: Beginning, pages: readonly Page[]): Promise<string> {
  const [first] = pages;
  if (first === undefined) throw new Error(`Nothing happens in "${name}".`);
  const vault = await openPlugin({ files: filesOf(beginning), now: first.time.replace(' ', 'T') });
  const told = [name.toUpperCase(), ...introduction(beginning)];
  let shown = '';
  /** Promises of either side that nobody has touched since the list was last looked at. */
  let promised: readonly unknown[] = [];

  async function look(time: string, heading: string | null): Promise<void> {
    await vault.sleepUntil(time.replace(' ', 'T'));
    const { text, list } = await readList(vault);
    expectSensible(list);
    const open = list.filter(({ kind }) => kind === 'promise' || kind === 'awaiting').map(({ id }) => id);
    expect(open).toEqual(expect.arrayContaining([...promised]));
    promised = open;
    expect(list.filter(({ kind }) => kind && beginning.never?.includes(kind))).toEqual([]);
    expect(rows(vault)).toHaveLength(list.length);
    if (text === shown && heading === null) return;
    told.push(
      '',
      `${said(time)}${heading === null ? '' : ` — ${heading}`}`,
      indented(text === shown ? '(as before)' : text),
    );
    shown = text;
  }

  let last = first.time.slice(0, 10);
  for (const { time, heading, acts } of pages) {
    const today = time.slice(0, 10);
    for (let day = dayAfter(last); day < today; day = dayAfter(day)) await look(`${day} ${morning}`, null);
    last = today;
    await look(time, heading);
    const scene: Scene = {
      vault,
      today,
      list: async () => (await readList(vault)).list,
      tell: (deed) => void told.push(`  > ${deed}`),
    };
    for (const act of acts) await act(scene);
    promised = [];
  }
  await look(pages.at(-1)?.time ?? first.time, 'In the end.');
  expect(vault.errors).toEqual([]);
  expect(vault.logged).toEqual([]);
  await vault.close();
  return `${told.join('\n')}\n`;
}

function filesOf({ notes, holidays = [] }: Beginning): Record<string, string> {
  return { ...notes, [data]: JSON.stringify({ followUps: { calendar: { holidays } } }) };
}

function introduction({ notes, holidays = [] }: Beginning): readonly string[] {
  const days = holidays.map((holiday) => (typeof holiday === 'string' ? holiday : `${holiday.from} to ${holiday.to}`));
  return [
    ...(days.length === 0 ? [] : ['', `Holidays: ${days.join(', ')}`]),
    ...Object.entries(notes).flatMap(([path, text]) => ['', path, indented(text.trim())]),
  ];
}
