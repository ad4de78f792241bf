import { exportCalendar } from '../../actions/export-calendar';
import { anywhere } from '../palette-command';
import { onLatestText } from '../plugin-context';

/** Writes the follow-ups that have a date into the calendar file. */
export const exportCalendarCommand = anywhere('export-calendar', (context) =>
  onLatestText(context, () => exportCalendar(context)),
);
