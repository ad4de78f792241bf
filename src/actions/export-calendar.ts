import type { CalendarEntry } from '../calendar/calendar-entry';
import { calendarEntry } from '../calendar/calendar-entry';
import { reviseCalendar } from '../calendar/revise-calendar';
import { calendarText } from '../text/calendar-text';
import { notices } from '../text/notices';
import { calendarPathIn } from './calendar-path';
import type { ActionContext } from './context';
import { inTurn } from './recording/in-turn';
import { reasonOf } from './recording/reason-of';
import { undoChanges } from './recording/undo-changes';

/** The calendar file and how many open follow-ups it holds, or why it was not written. */
export type ExportedCalendar = { readonly file: string; readonly events: number } | { readonly error: string };

/** What became of the file, with what an undo needs. */
interface Export {
  readonly notice: string;
  /** null where the file is as it was; `before` is null where there was none. */
  readonly change: { readonly before: string | null; readonly after: string } | null;
}

/**
 * Brings the calendar file in the vault up to date with the follow-ups that have a date: new ones are added, different
 * ones revised, and those that are open no more are cancelled. Run again, or twice at once, it changes nothing more.
 * @param options.announce whether a notice tells the outcome and offers to take it back; it does by default
 */
export async function exportCalendar(
  context: ActionContext,
  { announce = true }: { readonly announce?: boolean } = {},
): Promise<ExportedCalendar> {
  const { announcer, index, store, language } = context;
  const written = context.settings().calendar.file;
  const file = calendarPathIn(written);
  if (file === null) return refuse(context, announce, calendarText.notACalendarFile(written));
  await index.whenReady();
  await index.settled();
  try {
    return await inTurn(store, file, async () => {
      const entries = index
        .agenda(context.clock.now())
        .followUps.flatMap((followUp) => calendarEntry(followUp, language, (path) => store.addressOf(path)) ?? []);
      const done = await writeFile(context, file, entries);
      if ('error' in done) return refuse(context, announce, done.error);
      const { change, notice } = done;
      if (announce) announcer.announce(notice, change === null ? undefined : () => undo(context, file, change));
      return { file, events: entries.length };
    });
  } catch (error) {
    return refuse(context, announce, calendarText.notExported(reasonOf(error)));
  }
}

function refuse({ announcer }: ActionContext, announce: boolean, error: string): { readonly error: string } {
  if (announce) announcer.announce(error);
  return { error };
}

/** How often it is tried again where something else changes the file between reading and writing. */
const tries = 3;

async function writeFile(
  context: ActionContext,
  file: string,
  entries: readonly CalendarEntry[],
): Promise<Export | { readonly error: string }> {
  const { clock, store } = context;
  for (let tried = 0; tried < tries; tried++) {
    const before = store.exists(file) ? await store.read(file) : null;
    const revised = reviseCalendar(before, entries, clock.now());
    if (revised === null) return { error: calendarText.foreign(file) };
    const { text, changes, rebuilt } = revised;
    const isSame = !rebuilt && Object.values(changes).every((events) => events === 0);
    if (text === (before ?? '') && entries.length === 0) return { notice: calendarText.nothingDated, change: null };
    if (isSame) return { notice: calendarText.upToDate(file, entries.length), change: null };
    if (!(await put(context, file, before, text))) continue;
    const notice = calendarText.written(file, entries.length, changes);
    return { notice: rebuilt ? `${calendarText.rebuilt} ${notice}` : notice, change: { before, after: text } };
  }
  return { error: calendarText.changing(file) };
}

async function put({ store }: ActionContext, file: string, before: string | null, after: string): Promise<boolean> {
  if (before !== null) return store.replace(file, { before, after });
  await store.create(file, after);
  return true;
}

/** Takes an export back, unless the file has changed since. A file that it made goes to the trash. */
async function undo(context: ActionContext, path: string, { before, after }: NonNullable<Export['change']>) {
  const { announcer, store } = context;
  if (before !== null) return undoChanges(context, [{ path, change: { before, after } }]);
  try {
    announcer.announce((await store.trash(path, after)) ? notices.undone : notices.undoRefused(path));
  } catch (error) {
    announcer.announce(notices.undoFailed(reasonOf(error)));
  }
}
