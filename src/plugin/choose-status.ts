import { setStatus } from '../actions/set-status';
import { statusOf } from '../domain/status-of';
import { statuses } from '../domain/status';
import { interfaceText } from '../text/interface';
import { ChoiceModal } from './choice-modal';
import { pathFromNowOn } from './path-from-now-on';
import type { PluginContext } from './plugin-context';

/** Asks for the status of the application that an interview belongs to, says which it has now, and records the answer. */
export function chooseStatus(context: PluginContext, interviewPath: string): void {
  const { index } = context;
  const own = index.interviewAt(interviewPath)?.status;
  const present = own === 'cancelled' ? own : statusOf(index.applicationOf(interviewPath)?.interviews ?? []).status;
  const pathNow = pathFromNowOn(context, interviewPath);
  const offers = statuses.map((status) => ({
    title: interfaceText.statuses[status],
    note: status === present ? interfaceText.statusNow : '',
    choose: () => void setStatus(context, pathNow(), status),
  }));
  new ChoiceModal(context.app, interfaceText.statusChoice, offers).open();
}
