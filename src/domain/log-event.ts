import type { Channel } from './channel';
import type { Day, LocalTime } from './day';
import type { FollowUpKind } from './kind';
import type { Status } from './status';

/**
 * One line of `follow_up_log`: what happened after the interview, and when. `at` is a day or a day and minute.
 * `to`, `who` are names as the person wrote them; `re`, `what` are a step's text.
 */
export type LogEvent =
  | {
      readonly event: 'sent';
      readonly at: LocalTime;
      readonly kind: FollowUpKind;
      readonly to?: string;
      readonly re?: string;
      readonly by?: Channel;
    }
  | { readonly event: 'replied'; readonly at: LocalTime; readonly who?: string }
  | { readonly event: 'done'; readonly at: LocalTime; readonly what: string }
  | {
      readonly event: 'skipped';
      readonly at: LocalTime;
      readonly kind: FollowUpKind;
      readonly to?: string;
      readonly re?: string;
    }
  | {
      readonly event: 'snoozed';
      readonly at: LocalTime;
      readonly kind: FollowUpKind;
      readonly to?: string;
      readonly re?: string;
      readonly until: Day;
    }
  | { readonly event: 'status'; readonly at: LocalTime; readonly status: Status };
