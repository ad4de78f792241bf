import type { FollowUpSettings } from '../domain/follow-up-settings';
import { defaultFollowUpSettings } from '../domain/follow-up-settings';
import type { DraftSettings } from '../drafts/draft-settings';
import { defaultDraftSettings } from '../drafts/draft-settings';
import type { ReadingSettings } from '../notes/reading-settings';
import { defaultReadingSettings } from '../notes/reading-settings';
import type { AdviceRule } from '../text/findings';
import { adviceRules } from '../text/findings';

/** How the due list is shown. */
interface ListSettings {
  /** Whether a notice at start says that something is overdue. */
  readonly noticeAtStart: boolean;
  readonly groupBy: 'section' | 'company';
}

/** The calendar file into which follow-ups are exported. */
interface CalendarSettings {
  /** Vault path of the file, ending in `.ics`. Its folder is made with it. */
  readonly file: string;
}

/** Where new interview notes go, and what they are made from. */
interface NewInterviewSettings {
  /** Folder in the vault. It is made with the first note. */
  readonly folder: string;
  /** Name of the note without `.md`. Names in double braces stand for what the form says: see `interviewNameFacts`. */
  readonly fileName: string;
  /** Vault path of the note whose text every new interview note starts with; empty for the built-in one. */
  readonly template: string;
  /** Whether companies and people become links even where they have no note yet. */
  readonly linkNames: boolean;
}

/** What the check before sending looks for. */
interface CheckSettings {
  /** Whether each kind of advice is given. What would embarrass is always found. */
  readonly advice: Readonly<Record<AdviceRule, boolean>>;
}

/** Everything that a person can set, by the part of the plugin that it concerns. */
export interface Settings {
  /** Business days are set once, with the rules; see `readingOf`. */
  readonly reading: Omit<ReadingSettings, 'calendar'>;
  readonly followUps: FollowUpSettings;
  readonly drafts: DraftSettings;
  readonly check: CheckSettings;
  readonly list: ListSettings;
  readonly calendar: CalendarSettings;
  readonly newInterview: NewInterviewSettings;
}

const { calendar: _, ...reading } = defaultReadingSettings;

/** What holds until a person sets something else. */
export const defaultSettings: Settings = {
  reading,
  followUps: defaultFollowUpSettings,
  drafts: defaultDraftSettings,
  check: {
    advice: Object.fromEntries(adviceRules.map((rule) => [rule, true])) as Record<AdviceRule, boolean>,
  },
  list: { noticeAtStart: true, groupBy: 'section' },
  calendar: { file: 'Follow-ups/Follow-ups.ics' },
  newInterview: { folder: 'Interviews', fileName: '{{date}} {{company}}', template: '', linkNames: false },
};

const readings = new WeakMap<Settings, ReadingSettings>();

/**
 * How notes are read: with the business days that the rules count by, so that "within five business days" agrees, and
 * with the name that signs letters among the person's own. The same settings give the same object: readers prepare
 * themselves once for each.
 */
export function readingOf(settings: Settings): ReadingSettings {
  const known = readings.get(settings);
  if (known !== undefined) return known;
  const { reading, followUps, drafts } = settings;
  const ownNames = [drafts.me.name, ...reading.ownNames].filter((name) => name !== '');
  const built = { ...reading, ownNames, calendar: followUps.calendar };
  readings.set(settings, built);
  return built;
}
