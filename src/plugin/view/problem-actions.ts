import { openBothCopies, openProblem } from '../../actions/open-problem';
import { repairNote } from '../../actions/repair-note';
import type { Problem } from '../../domain/problem';
import { repairsFor } from '../../notes/repairs-for';
import { repairText } from '../../text/repair-text';
import type { PluginContext } from '../plugin-context';
import type { RowAction } from './row-action';

/** More ways to put something right than have room for a button each. */
const mostButtons = 2;

/** What can be done about a problem: each certain repair, and going to the place in the note. */
export interface ProblemActions {
  readonly all: readonly RowAction[];
  readonly repairs: readonly RowAction[];
  /** What the row has buttons for. */
  readonly buttons: readonly RowAction[];
  /** What the space bar does. */
  readonly next: RowAction;
}

/**
 * The actions of a problem's row.
 * @param ask shows the repairs for choosing one
 */
export function problemActions(
  context: PluginContext,
  problem: Problem,
  ask: (repairs: readonly RowAction[]) => void,
): ProblemActions {
  const { language, clock } = context;
  const year = clock.now().getFullYear();
  const isCopy = problem.code === 'conflict-copy';
  const repairs = repairsFor(problem).map((repair): RowAction => ({
    id: 'repair',
    title: repairText.use(repair.value, repair.day, language, year),
    icon: 'wrench',
    run: () => repairNote(context, problem, repair),
  }));
  const place: RowAction = {
    id: 'place',
    title: isCopy ? repairText.openCopy : repairText.openPlace,
    icon: 'text-cursor-input',
    letter: repairText.keys.place,
    run: () => openProblem(context, problem),
  };
  const fix: RowAction = {
    id: 'repair',
    title: repairText.choose,
    icon: 'wrench',
    letter: repairText.keys.fix,
    isMain: true,
    run: () => ask(repairs),
  };
  const both: RowAction = {
    id: 'openBoth',
    title: repairText.openBoth,
    icon: 'columns-2',
    letter: repairText.keys.both,
    run: () => openBothCopies(context, problem),
  };
  if (isCopy) return { all: [both, place], repairs, buttons: [both], next: both };
  const [only] = repairs;
  const next = only === undefined ? place : repairs.length === 1 ? only : fix;
  const buttons = repairs.length > 0 && repairs.length <= mostButtons ? repairs : [next];
  return { all: [...(next === fix ? [fix] : []), ...repairs, place], repairs, buttons, next };
}
