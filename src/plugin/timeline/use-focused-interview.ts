import { useEffect, useState } from 'preact/hooks';
import type { PluginContext } from '../plugin-context';
import type { ListItem } from '../view/list-items';
import { useActivePath } from '../view/use-active-path';

/** How long the focus has to rest on a row, in milliseconds, so that going through the list draws nothing on the way. */
const rest = 150;

/** The interview that the person is at, and what tells of the focus going through the list. */
export interface FocusedInterview {
  readonly path: string | undefined;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * The interview of the row that the keyboard is at, or of the note that was opened since. Who presses a row with a
 * pointer opens its note; a drawing that came for the press alone would move what is pressed.
 */
export function useFocusedInterview(context: PluginContext, items: readonly ListItem[]): FocusedInterview {
  const { app, index } = context;
  const [focused, focus] = useState<string>();
  const [rested, restAt] = useState<string>();
  const active = useActivePath(app);
  useEffect(() => {
    const timeout = window.setTimeout(() => restAt(focused), rest);
    return () => window.clearTimeout(timeout);
  }, [focused]);
  useEffect(() => {
    focus(undefined);
    restAt(undefined);
  }, [active]);
  const opened = active === null ? undefined : (index.draftAt(active)?.interviewPath ?? active);
  const candidates = [rested, opened].filter((path) => path !== undefined);
  return {
    path: candidates.find((path) => index.interviewAt(path) !== undefined),
    onFocus({ target }) {
      if (!(target as HTMLElement).matches(':focus-visible')) return;
      const key = (target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
      const item = items.find((one) => one.key === key);
      if (item?.type === 'follow-up') focus(item.followUp.interview);
      else if (item?.type === 'problem') focus(item.problem.path);
    },
  };
}
