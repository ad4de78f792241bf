import type { Channel } from './channel';
import type { ContactPolicy } from './contact-policy';
import type { Day, TimeOfDay } from './day';
import type { LogEvent } from './log-event';
import type { NextStep } from './next-step';
import type { Person } from './person';
import type { Reference } from './reference';
import type { Status } from './status';

/** One interview as its note tells it: plain facts, no time zone, no clock. */
export interface Interview {
  /** Vault path of the note, with `.md`. */
  readonly path: string;
  readonly day: Day;
  readonly start?: TimeOfDay;
  readonly end?: TimeOfDay;
  /** Length in minutes, where the note says so and gives no end. */
  readonly duration?: number;
  readonly company?: Reference;
  readonly role?: string;
  readonly stage?: string;
  readonly interviewers: readonly Person[];
  readonly contact?: Person;
  readonly references: readonly Person[];
  readonly nextSteps: readonly NextStep[];
  readonly industry?: string;
  readonly contactPolicy?: ContactPolicy;
  readonly preferredChannel?: Channel;
  readonly status?: Status;
  readonly log: readonly LogEvent[];
  /** Whether the note has text under a "Debrief" heading. */
  readonly debriefed: boolean;
}
