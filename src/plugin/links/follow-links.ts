import type { Plugin } from 'obsidian';
import { isDay, isTimeOfDay } from '../../domain/day';
import { sections } from '../../domain/follow-up';
import { given } from '../../domain/given';
import { linkText } from '../../text/link-text';
import { notices } from '../../text/notices';
import type { WrittenArguments } from '../answers';
import { askNewInterview } from '../new-interview/new-interview-modal';
import type { PluginContext } from '../plugin-context';
import { draftFromLink } from './draft-from-link';
import { readLinkRequest } from './link-arguments';

/** Follows `obsidian://interview-follow-up?action=due|draft|new&…`. No link writes anything before a person says so. */
export function followLinks(plugin: Plugin, context: PluginContext): void {
  const { id } = plugin.manifest;
  plugin.registerObsidianProtocolHandler(id, async (given) => {
    const request = readLinkRequest(given, id);
    if ('error' in request) {
      context.announcer.announce(request.error);
      return;
    }
    const { action, values } = request;
    if (action === 'due') await openDueList(context, values);
    else if (action === 'draft') await draftFromLink(context, values);
    else await openForm(context, values);
  });
}

function openDueList(context: PluginContext, { section: wanted, company }: WrittenArguments): Promise<void> {
  const section = sections.find((known) => known === wanted);
  return context.openList({
    ...given({ section, filter: company }),
  });
}

/** Opens the form for a new interview with what the link says filled in. */
async function openForm(context: PluginContext, written: WrittenArguments): Promise<void> {
  const { person, email = '', date, time, duration, ...rest } = written;
  const reason =
    date !== undefined && !isDay(date)
      ? notices.notADay(date)
      : time !== undefined && !isTimeOfDay(time)
        ? linkText.notATime(time)
        : duration !== undefined && !/^\d{1,3}$/.test(duration)
          ? linkText.notMinutes(duration)
          : undefined;
  if (reason !== undefined) {
    context.announcer.announce(linkText.notUnderstood(reason));
    return;
  }
  const names = (person ?? '').split(';').map((name) => name.trim());
  await askNewInterview(context, {
    ...rest,
    ...given({ date, time, duration }),
    interviewers: names.map((name, place) => ({ name, email: place === 0 ? email : '' })),
  });
}
