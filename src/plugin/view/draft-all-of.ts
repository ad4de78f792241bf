import { draftAllThankYous } from '../../actions/draft-all-thank-yous';
import { draftThankYous } from '../../actions/draft-thank-yous';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import type { GroupItem, ListItem } from './list-items';
import { isDraftable } from './list-items';

/** Drafts the letters that are due below a heading: a company's own, or, below a section, all that are due. */
export async function draftAllOf(context: PluginContext, group: GroupItem, items: readonly ListItem[]): Promise<void> {
  await onLatestText(context, async () => {
    if (group.section !== undefined) {
      await draftAllThankYous(context);
      return;
    }
    const due = items.filter(isDraftable).filter((item) => item.group === group.key);
    for (const interview of new Set(due.map(({ followUp }) => followUp.interview))) {
      const people = due.flatMap(({ followUp: { person, interview: of } }) =>
        of === interview && person ? [person.text] : [],
      );
      await draftThankYous(context, interview, { people, open: false });
    }
  });
}
