import { plainCalendar, type BusinessCalendar } from '../domain/business-days';

/** The fields of an interview note whose property names are settings. */
export const fieldNames = [
  'date',
  'time',
  'endTime',
  'duration',
  'interviewers',
  'interviewerEmails',
  'company',
  'role',
  'stage',
  'nextSteps',
  'decisionBy',
  'contact',
  'references',
  'industry',
  'contactPolicy',
  'preferredChannel',
  'status',
  'log',
] as const;

/** One field of an interview note. */
export type FieldName = (typeof fieldNames)[number];

/** How notes are recognised and read. Every value is a setting with the default below. */
export interface ReadingSettings {
  /** Property names per field, most specific first; compared without case, spaces, `-` and `_`. */
  readonly names: Readonly<Record<FieldName, readonly string[]>>;
  /** Properties that can carry a marker. */
  readonly markerProperties: readonly string[];
  /** Marker values that need more evidence (plain "interview"). */
  readonly weakMarkers: readonly string[];
  /** Marker values that are enough by themselves ("job interview"). */
  readonly strongMarkers: readonly string[];
  /** Folders in which every note is an interview note. */
  readonly interviewFolders: readonly string[];
  /** Folders whose notes are templates and never read. */
  readonly templateFolders: readonly string[];
  /** The person's own names, dropped from lists of interviewers. */
  readonly ownNames: readonly string[];
  /** How `12/4` is read; null leaves it a problem. */
  readonly dayOrder: 'day-first' | 'month-first' | null;
  /** The business days by which "within five business days" is counted. */
  readonly calendar: BusinessCalendar;
}

/** The names and markers that work without opening the settings. */
export const defaultReadingSettings: ReadingSettings = {
  names: {
    date: ['interview_date', 'date_interview', 'interviewed_on', 'meeting_date', 'date', 'start'],
    time: ['time', 'start_time'],
    endTime: ['end_time'],
    duration: ['duration'],
    interviewers: ['interviewers', 'interviewer', 'people', 'attendees', 'panel'],
    interviewerEmails: ['interviewer_emails', 'interviewer_email'],
    company: ['company', 'company_name', 'organization', 'organisation', 'org', 'employer'],
    role: ['role', 'position', 'job_title', 'job_position'],
    stage: ['stage', 'round', 'interview_stage', 'interview_type'],
    nextSteps: ['next_steps', 'next_step', 'promised', 'promises', 'next_action', 'follow_up'],
    decisionBy: ['decision_by', 'reply_by', 'expected_by', 'answer_date'],
    contact: ['contact', 'contact_person', 'recruiter', 'hr', 'coordinator'],
    references: ['references'],
    industry: ['industry'],
    contactPolicy: ['contact_policy'],
    preferredChannel: ['preferred_channel'],
    status: ['status', 'outcome', 'result'],
    log: ['follow_up_log'],
  },
  markerProperties: ['type', 'category', 'categories', 'class', 'tags'],
  weakMarkers: ['interview', 'interviews'],
  strongMarkers: ['job interview', 'job interviews', 'job-interview', 'job-interviews'],
  interviewFolders: [],
  templateFolders: ['Templates', '_templates'],
  ownNames: [],
  dayOrder: null,
  calendar: plainCalendar,
};
