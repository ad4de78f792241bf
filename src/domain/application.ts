import { compareText } from './compare-text';
import type { Day } from './day';
import { fold } from './fold';
import { given } from './given';
import { groupBy } from './group-by';
import type { Interview } from './interview';
import { compareInterviews } from './interview-times';
import { lastWhere } from './last-where';
import type { Reference } from './reference';
import { keyOf } from './reference';
import { closedStatuses } from './status';
import type { StatusSince } from './status-of';
import { statusOf } from './status-of';

/** The interviews for one job: what is followed up together. */
export interface Application extends StatusSince {
  /** Identifies it: company, role and, where the same job was applied for again, the how-manieth time. */
  readonly key: string;
  readonly company?: Reference;
  readonly role?: string;
  /** Earliest first; never empty. Cancelled ones included. */
  readonly interviews: readonly Interview[];
}

/**
 * The group of notes that an interview's applications can be made of: those of one company, or the note by itself.
 * Interviews of different groups never share an application.
 */
export function companyGroupOf(interview: Interview): string {
  return interview.company === undefined ? `note ${interview.path}` : `company ${keyOf(interview.company)}`;
}

const roleKeyOf = (interview: Interview): string => fold(interview.role ?? '');

/** The day on which interviews of one job came to their end, if they did. */
function closingDayOf(interviews: readonly Interview[]): Day | null {
  const { status, since } = statusOf(interviews);
  return closedStatuses.has(status) ? since : null;
}

/** Cuts interviews for one job, earliest first, where one is dated after a closing: that is a new application. */
function splitAfterClosing(interviews: readonly Interview[]): readonly (readonly Interview[])[] {
  const parts: Interview[][] = [];
  let mayBeClosed = false;
  for (const interview of interviews) {
    const current = parts.at(-1);
    const closingDay = current !== undefined && mayBeClosed ? closingDayOf(current) : null;
    if (current === undefined || (closingDay !== null && interview.day > closingDay)) {
      parts.push([interview]);
      mayBeClosed = false;
    } else {
      current.push(interview);
    }
    mayBeClosed ||= interview.status !== undefined && closedStatuses.has(interview.status);
  }
  return parts;
}

function applicationOf(key: string, interviews: readonly Interview[]): Application {
  const company = lastWhere(interviews, (interview) => interview.company !== undefined)?.company;
  const role = lastWhere(interviews, (interview) => roleKeyOf(interview) !== '')?.role;
  return {
    key,
    ...given({ company, role }),
    interviews,
    ...statusOf(interviews),
  };
}

/**
 * The applications that interviews make up, sorted by key. Interviews with the same company and role are one; without
 * a role they join the company's only application with a role, if there is just one.
 */
export function applicationsOf(interviews: readonly Interview[]): readonly Application[] {
  const sorted = [...interviews].sort(compareInterviews);
  return [...groupBy(sorted, companyGroupOf)]
    .flatMap(([group, members]) => {
      const roles = new Set(members.map(roleKeyOf).filter((role) => role !== ''));
      const [onlyRole] = roles.size === 1 ? roles : [];
      return [...groupBy(members, (member) => roleKeyOf(member) || (onlyRole ?? ''))].flatMap(([role, rounds]) =>
        splitAfterClosing(rounds).map((part, index) =>
          applicationOf(`${group} / ${role}${index === 0 ? '' : ` #${index + 1}`}`, part),
        ),
      );
    })
    .sort((one, other) => compareText(one.key, other.key));
}
