import type { FieldName, ReadingSettings } from '../notes/reading-settings';
import { baseText } from '../text/base-text';

/** The type of the view that draws applications in time, as bases and the plugin name it. */
export const timelineViewType = 'interview-follow-up-timeline';

/** Conditions of a base, as its file nests them. */
export type BaseFilter = string | { readonly and: readonly BaseFilter[] } | { readonly or: readonly BaseFilter[] };

/** A base as its file holds it. */
export interface BaseFile {
  readonly formulas: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, { readonly displayName: string }>>;
  readonly views: readonly BaseView[];
}

/** One view of a base. */
export interface BaseView {
  readonly type: string;
  readonly name: string;
  readonly filters: BaseFilter;
  readonly groupBy?: { readonly property: string; readonly direction: 'ASC' | 'DESC' };
  readonly order: readonly string[];
  readonly sort: readonly { readonly property: string; readonly direction: 'ASC' | 'DESC' }[];
}

/** What sync tools put into the name of a second version, in lower case. */
const conflictWords = ['conflicted copy', 'sfconflict', '.sync-conflict-', '_conflict-', '_conflict.'];

/** The plugin's letters, and what other people's interviews have, are left out whatever else they say. */
const notMine = [
  'note["type"] != "follow-up"',
  ...['candidate', 'interviewee', 'guest', 'participant'].map((name) => `!note["${name}"]`),
];

/** A text inside a formula. */
const quoted = (text: string): string => JSON.stringify(text);

const property = (name: string): string => `note[${quoted(name)}]`;

/** The first of a field's properties that says something: notes of one vault often name a thing differently. */
function firstOf(names: readonly string[]): string {
  return names.map(property).reduceRight((rest, name) => `if(${name}, ${name}, ${rest})`, '""');
}

/** The last entry of a list, or the value itself where it is no list. */
const lastOf = (list: string): string => `if(${list}, list(${list})[list(${list}).length - 1])`;

/**
 * The condition under which a note is marked as an interview. A link counts by its text; what a tag means, nested ones
 * included, Bases knows itself.
 */
function markedAsInterview({
  markerProperties,
  strongMarkers,
  weakMarkers,
  interviewFolders,
}: ReadingSettings): BaseFilter {
  const words = [...new Set([...weakMarkers, ...strongMarkers].map((word) => word.toLowerCase()))]
    .map(quoted)
    .join(', ');
  const tags = [...new Set([...weakMarkers, ...strongMarkers].map((word) => word.toLowerCase().replace(/\s+/g, '-')))];
  const isTags = (name: string): boolean => /^tags?$/i.test(name);
  const types = markerProperties
    .filter((name) => !isTags(name))
    .map((name) => {
      const plain = 'value.toString().lower().replace("[[", "").replace("]]", "").trim()';
      return `if(${property(name)}, list(${property(name)}).map(${plain}).containsAny(${words}), false)`;
    });
  const tagged = markerProperties.some(isTags) ? [`file.hasTag(${tags.map(quoted).join(', ')})`] : [];
  const inFolders = interviewFolders.map((folder) => `file.inFolder(${quoted(folder)})`);
  return { or: [...types, ...tagged, ...inFolders] };
}

/**
 * The base of a vault's interviews. Its conditions come from the settings by which notes are recognised; it shows at
 * most a note too many, never one of the plugin's own drafts, a template or what a sync tool names a conflict copy.
 */
export function interviewsBase(settings: ReadingSettings): BaseFile {
  const { names, templateFolders } = settings;
  const say = (field: FieldName): string => firstOf(names[field]);
  const says = (field: FieldName): string => `formula.${field}`;
  const outOf = [
    ...templateFolders.map((folder) => `!file.inFolder(${quoted(folder)})`),
    `!file.name.lower().containsAny(${conflictWords.map(quoted).join(', ')})`,
  ];
  const isInterview: readonly BaseFilter[] = [
    'file.ext == "md"',
    ...outOf,
    ...notMine,
    markedAsInterview(settings),
    {
      or: ['company', 'role', 'interviewers', 'contact'].map((field) => `${says(field as FieldName)}.toString() != ""`),
    },
  ];
  const { views, columns } = baseText;
  const table = (name: string, filters: BaseFilter, more: Omit<BaseView, 'type' | 'name' | 'filters'>): BaseView => ({
    type: 'table',
    name,
    filters,
    ...more,
  });
  const latestFirst = [{ property: 'formula.day', direction: 'DESC' }] as const;
  return {
    formulas: {
      day: say('date'),
      company: say('company'),
      role: say('role'),
      stage: say('stage'),
      interviewers: say('interviewers'),
      contact: say('contact'),
      status: `if(${say('status')}, ${say('status')}, "active")`,
      application:
        'formula.company.toString().replace("[[", "").replace("]]", "") + if(formula.role, " · " + formula.role.toString(), "")',
      when: 'if(formula.day, date(formula.day.toString()).relative(), "")',
      promised: `if(${say('nextSteps')}, list(${say('nextSteps')}).join("; "), "")`,
      sent: `if(${say('log')}, list(${say('log')}).filter(value.toString().contains(" sent ")).length, 0)`,
      latest: lastOf(firstOf(names.log.slice(0, 1))),
    },
    properties: Object.fromEntries(
      (Object.keys(columns) as (keyof typeof columns)[]).map((column) => [
        `formula.${column === 'people' ? 'interviewers' : column}`,
        { displayName: columns[column] },
      ]),
    ),
    views: [
      table(
        views.applications,
        { and: isInterview },
        {
          groupBy: { property: 'formula.application', direction: 'ASC' },
          order: ['file.name', 'formula.stage', 'formula.status', 'formula.when', 'formula.sent', 'formula.latest'],
          sort: latestFirst,
        },
      ),
      table(
        views.ahead,
        { and: [...isInterview, 'if(formula.day, date(formula.day.toString()) >= today(), false)'] },
        {
          order: [
            'file.name',
            'formula.day',
            'formula.company',
            'formula.role',
            'formula.stage',
            'formula.interviewers',
          ],
          sort: [{ property: 'formula.day', direction: 'ASC' }],
        },
      ),
      table(
        views.interviews,
        { and: isInterview },
        {
          order: [
            ...['file.name', 'formula.day', 'formula.company', 'formula.role', 'formula.stage'],
            ...['formula.interviewers', 'formula.promised', 'formula.status'],
          ],
          sort: latestFirst,
        },
      ),
      table(
        views.drafts,
        { and: ['file.ext == "md"', ...outOf, 'note["type"] == "follow-up"'] },
        {
          groupBy: { property: 'note.status', direction: 'ASC' },
          order: ['file.name', 'note.to', 'note.kind', 'note.company', 'note.due', 'note.sent', 'note.interview'],
          sort: [{ property: 'note.due', direction: 'ASC' }],
        },
      ),
      {
        type: timelineViewType,
        name: views.timeline,
        filters: { and: isInterview },
        order: ['file.name'],
        sort: latestFirst,
      },
    ],
  };
}
