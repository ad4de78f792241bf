import { isDay } from '../domain/day';
import { contactPolicies } from '../domain/contact-policy';
import { channels } from '../domain/channel';
import { given } from '../domain/given';
import type { CopyDifferences, Problem, ProblemCode } from '../domain/problem';
import { statuses } from '../domain/status';
import type { Language } from './language';
import { listed } from './listed';

/** A problem in words: what is wrong, what was expected there, what to do; `advice` is the last two together. */
export interface ProblemText {
  readonly title: string;
  readonly expected: string;
  readonly fix: string;
  readonly advice: string;
}

type Wording = Omit<ProblemText, 'advice'>;

/** The facts of a problem as sentences use them: quoted, and with words where a fact is unknown. */
interface Facts {
  /** The value as written, in quotes. */
  readonly written: string;
  /** The property's key as the note spells it, in quotes. */
  readonly property: string;
  readonly key?: string;
  /** Vault path of the note that states a policy. */
  readonly source?: string;
  readonly differences?: CopyDifferences;
  readonly line?: number;
  readonly reason: string;
  /** "Write 2026-02-03 (Tue 3 Feb)" where a value suggests itself, else the general advice. */
  readonly write: (otherwise: string) => string;
}

const quoted = (text: string | undefined, otherwise: string): string =>
  text === undefined || text === '' ? otherwise : `“${text}”`;
const isoDay = 'a day such as 2026-11-18';
const stepDay = 'Write the day as year-month-day, for example “by 2026-11-20”.';

const addressWords = {
  email: { fact: 'email address', example: 'ana@example.com' },
  phone: { fact: 'phone number', example: '+49 30 1234567' },
  linkedin: { fact: 'LinkedIn profile', example: 'https://www.linkedin.com/in/ana-ruiz' },
} as const;

/** What is wrong with properties where that is not for the parser of YAML to say. */
const ownReasons: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  'other-language': 'only YAML and JSON are read, not what the first line names',
  'too-long': 'they are too long',
  'no-yaml': 'it is not YAML',
});

const unknownWord =
  (what: string, words: readonly string[], until: string) =>
  ({ written, property }: Facts): Wording => ({
    title: `${written} in ${property} is not a known ${what}`,
    expected: `One of ${listed(words, 'or')}.`,
    fix: `Choose one of these words. Until then ${until}.`,
  });

const wordings: { readonly [Code in ProblemCode]: (facts: Facts) => Wording } = {
  'unreadable-frontmatter': ({ line, reason }) => ({
    title: `The properties cannot be read${line === undefined ? '' : `: line ${line}`}`,
    expected: `Obsidian reads the properties as YAML, and its parser says: ${reason}.`,
    fix: `Open the note in source mode and correct ${line === undefined ? 'the properties' : `line ${line}`}; text with a colon, a quote or [[…]] in it often needs quotes around it.`,
  }),
  'missing-date': () => ({
    title: 'This interview has no date',
    expected: `A “date” property with ${isoDay}, or that day in the file name.`,
    fix: 'Add the day of the interview. Until then nothing is due for it.',
  }),
  'ambiguous-date': ({ written, property, write }) => ({
    title: `${written} in ${property} can mean two days`,
    expected: `One day and no other, such as 2026-11-18.`,
    fix: write('Write it as year-month-day, or choose the order of day and month in the settings.'),
  }),
  'impossible-date': ({ written, property, write }) => ({
    title: `${written} in ${property} is not on the calendar`,
    expected: 'A day that exists.',
    fix: write('Correct the day or the month.'),
  }),
  'unreadable-date': ({ written, property, write }) => ({
    title: `${written} in ${property} is not a date`,
    expected: `The day of the interview, such as 2026-11-18, with a time or without.`,
    fix: write('Write it as year-month-day.'),
  }),
  'weekday-contradicts-date': ({ written, property, write }) => ({
    title: `The weekday and the date in ${written} do not match`,
    expected: `In ${property}, a weekday that is right, or none.`,
    fix: write('Look up which of the two is right and correct the other.'),
  }),
  'several-dates': ({ written, property, write }) => ({
    title: `${property} holds several days: ${written}`,
    expected: 'One interview a note, so one day.',
    fix: write('Keep the day of this interview, and give each other round a note of its own.'),
  }),
  'unreadable-time': ({ written, property, write }) => ({
    title: `${written} in ${property} is not a time`,
    expected: 'A time of day such as 14:00 or 2:30 pm.',
    fix: write('Write hours and minutes, in quotes: "14:00".'),
  }),
  'unreadable-duration': ({ written, property, write }) => ({
    title: `${written} in ${property} is not a length of time`,
    expected: 'Minutes, or a length such as 45 min or 1h 30.',
    fix: write('Write the number of minutes. Until then an hour is assumed.'),
  }),
  'end-before-start': ({ written, property }) => ({
    title: `The interview would end at ${written}, before it starts`,
    expected: 'An end later than the start.',
    fix: `Correct ${property} or the start; with times after noon, check that 2 pm is written as 14:00. Until then an hour is assumed.`,
  }),
  'unreadable-person': ({ written, property }) => ({
    title: `${written} in ${property} names nobody`,
    expected: 'A name, a link to a person’s note, or a name with an address: Ana Ruiz <ana@example.com>.',
    fix: 'Write the name, or remove the value.',
  }),
  'unreadable-email': ({ written, property }) => ({
    title: `${written} in ${property} is not an email address`,
    expected: 'An address such as ana@example.com.',
    fix: 'Correct the address; it is not used as it stands.',
  }),
  'two-addresses': ({ written, property }) => ({
    title: `${written} has two addresses in ${property}`,
    expected: 'One address each; the first is used.',
    fix: 'Keep the right one, or tell people of one name apart: Ana M. Ruiz.',
  }),
  'unreadable-step': ({ written, property }) => ({
    title: `${written} in ${property} says nothing that was promised`,
    expected: 'Who, what and when, such as “me: send portfolio by 2026-11-20”.',
    fix: 'Say in words what was promised, or remove the entry.',
  }),
  'unreadable-step-date': ({ written, write }) => ({
    title: `It is not clear when ${written} is for`,
    expected: 'A day that can be worked out, such as 2026-11-20 or “next Tuesday”.',
    fix: write(stepDay),
  }),
  'ambiguous-step-date': ({ written, write }) => ({
    title: `The date in ${written} can mean two days`,
    expected: 'One day and no other, such as 2026-11-20.',
    fix: write(`${stepDay} Or choose the order of day and month in the settings.`),
  }),
  'impossible-step-date': ({ written, write }) => ({
    title: `The date in ${written} is not on the calendar`,
    expected: 'A day that exists.',
    fix: write(stepDay),
  }),
  'weekday-contradicts-step-date': ({ written, write }) => ({
    title: `The weekday and the date in ${written} do not match`,
    expected: 'A weekday that is right, or none.',
    fix: write(stepDay),
  }),
  'unknown-status': unknownWord('status', statuses, 'the application counts as active'),
  'unknown-policy': unknownWord('contact policy', contactPolicies, 'it forbids nothing'),
  'unknown-channel': unknownWord('channel', channels, 'messages go by email'),
  'unknown-log-line': ({ written, property }) => ({
    title: `${written} in ${property} is not understood`,
    expected: 'A day and what happened, such as “2026-11-18 sent thank-you to Ana Ruiz by email”.',
    fix: 'Correct the line, or move the remark to the text of the note. The line is left as it is.',
  }),
  'log-names-no-step': ({ written }) => ({
    title: `${written} names no step that this note promises`,
    expected: 'The words of a step, without who, when and mark.',
    fix: 'Use the same words as in the promised steps, or remove the line.',
  }),
  'log-names-nobody': ({ written }) => ({
    title: `${written} names nobody in this interview`,
    expected: 'The name of an interviewer, the contact or a reference, as the note or the person’s own note has it.',
    fix: 'Correct the name, or add the person to the interview.',
  }),
  'unreadable-value': ({ written, property }) => ({
    title: `The value of ${property} cannot be read: ${written}`,
    expected: 'A short text or a link.',
    fix: 'Shorten or simplify it.',
  }),
  'missing-interviewer': () => ({
    title: 'No interviewer is named',
    expected: 'Who was there, in “interviewers”: names or links, one each.',
    fix: 'Add the people you talked to, so that each can be thanked.',
  }),
  'missing-address': ({ written, key }) => {
    const { fact, example } = addressWords[key === 'phone' || key === 'linkedin' ? key : 'email'];
    return {
      title: `There is no ${fact} for ${written === '' ? 'someone a message is due to' : written}`,
      expected: `“${key ?? 'email'}” in the person’s own note, or beside the name in the interview.`,
      fix: `Add it, for example ${example}.`,
    };
  },
  'contact-forbidden': ({ written, source }) => ({
    title: `Their wish ${written === '' ? '' : `${written} `}keeps some follow-ups off the list`,
    expected: `The contact policy is stated in ${source === undefined ? 'this note or the settings' : `“${source}”`}, and is respected.`,
    fix: 'There is nothing to do. If it no longer holds, change “contact_policy” there.',
  }),
  'draft-without-interview': ({ written }) => ({
    title: `This draft belongs to no interview that can be found${written === '' ? '' : `: ${written}`}`,
    expected: 'A link to the interview’s note in “interview”.',
    fix: 'Link the interview, or delete the draft if it is no longer needed.',
  }),
  'conflict-copy': ({ written, differences }) => {
    const differs = inTheCopy(differences);
    const same = differs === '' && differences?.body === false;
    return {
      title: `A sync tool left a copy of ${written === '' ? 'another note' : written}`,
      expected: `Each note once: the original is used, and this copy counts for nothing.${differs}`,
      fix: same
        ? 'Nothing differs: the copy can be deleted.'
        : 'Take over into the original what you want to keep, then delete the copy.',
    };
  },
};

const mostNamed = 4;

/** What a conflict copy says otherwise, as a sentence; nothing where no difference is known. */
function inTheCopy(differences: CopyDifferences | undefined): string {
  const { properties = [], body } = differences ?? {};
  const named = properties
    .slice(0, mostNamed)
    .map(({ property, says }) =>
      says.length === 0
        ? `“${property}” says less`
        : `“${property}” says ${says.map((said) => `“${said}”`).join(', ')}`,
    );
  const more = properties.length - named.length;
  const all = [
    ...named,
    ...(more > 0 ? [`${more} more ${more === 1 ? 'property differs' : 'properties differ'}`] : []),
    ...(body === true ? ['the text is different'] : []),
  ];
  return all.length === 0 ? '' : ` In the copy ${listed(all, 'and')}.`;
}

/**
 * A problem in words. The value is quoted as written, so that it is found in the note.
 * @example problemText({ path, code: 'missing-date' }, english).title // 'This interview has no date'
 */
export function problemText(problem: Problem, language: Language): ProblemText {
  const { code, property, written, suggestion, readings, line, reason, source, differences } = problem;
  const choices = readings ?? (suggestion === undefined ? [] : [suggestion]);
  const wording = wordings[code]({
    written: quoted(written, ''),
    property: quoted(property, 'the note'),
    reason: ownReasons[reason ?? 'no-yaml'] ?? reason ?? '',
    write: (otherwise) =>
      choices.length === 0 ? otherwise : `Write ${choices.map((choice) => spelled(choice, language)).join(' or ')}.`,
    ...given({ key: property, source, differences, line }),
  });
  return { ...wording, advice: `${wording.expected} ${wording.fix}` };
}

function spelled(value: string, language: Language): string {
  return isDay(value) ? `${value} (${language.day(value)})` : value;
}
