import type { Listed } from './read-list';
import type { Act, Scene } from './tell-story';

/** Compares, with the day in the message, so that a failure says where in the story it is. */
async function hold(scene: Scene, wanted: readonly string[], shown: (entry: Listed) => string | null): Promise<void> {
  const found = (await scene.list()).flatMap((entry) => shown(entry) ?? []);
  expect({ [scene.today]: [...found].sort() }).toEqual({ [scene.today]: [...wanted].sort() });
}

/** Holds the titles of one section against the list: these and no others, in any order. */
export function lists(section: string, ...titles: readonly string[]): Act {
  return (scene) => hold(scene, titles, (entry) => (entry.section === section ? entry.title : null));
}

/** Nothing to do today: neither due nor overdue. */
export function listsNothingToDo(): Act {
  return (scene) =>
    hold(scene, [], ({ section, title }) => (section === 'due-now' || section === 'overdue' ? title : null));
}

/** Nothing at all on the list. */
export function listsNothing(): Act {
  return (scene) => hold(scene, [], ({ title }) => title);
}

/** Holds kinds that may not be listed, wherever, against the list. */
export function neverLists(...kinds: readonly string[]): Act {
  return (scene) => hold(scene, [], ({ kind, title }) => (kind && kinds.includes(kind) ? title : null));
}

const wholeDay = (end: string, time: string | null): string | null => (time?.length === 10 ? `${time}T${end}` : time);

/** Holds an entry's dates against the list: `2026-11-18T15:00`, or `2026-11-18` for whole days. */
export function dates(
  wanted: string,
  { opens, due }: { readonly opens?: string | null; readonly due: string | null },
): Act {
  const say = (title: string | null, from: string | null, until: string | null): string =>
    `${title}: ${opens === undefined ? '' : `from ${from} `}until ${until}`;
  return (scene) =>
    hold(scene, [say(wanted, wholeDay('00:00', opens ?? null), wholeDay('23:59', due))], (entry) =>
      entry.title === wanted ? say(wanted, entry.opens ?? null, entry.due ?? null) : null,
    );
}
