import type { Channel } from '../../domain/channel';
import type { Day } from '../../domain/day';
import type { FollowUpKind } from '../../domain/kind';
import type { Person } from '../../domain/person';
import type { Finding } from '../../text/findings';
import type { Place, ReadLetter } from './read-letter';

/** Another letter of the same interview. */
export interface OtherLetter {
  /** To whom, as shown. */
  readonly to: string;
  readonly body: string;
}

/** A draft as it is about to go out, with what it is checked against. */
export interface DraftToCheck {
  readonly kind: FollowUpKind;
  readonly channel: Channel;
  readonly subject: string;
  /** Line of the note, from 1, that holds the subject; findings in it are told at the start of the letter where absent. */
  readonly subjectLine?: number;
  /** The letter without the note's properties. */
  readonly body: string;
  /** Line of the note, from 1, on which the letter starts. */
  readonly firstLine: number;
  readonly person: Person;
  /** Other ways to name the person: aliases, a stated first name. */
  readonly personNames: readonly string[];
  /** The other people of the interview. */
  readonly others: readonly Person[];
  /** The company that the letter is about, as it is spelt. */
  readonly company?: string;
  /** Names of other companies that the vault knows. */
  readonly otherCompanies: readonly string[];
  /** What else the letter is expected to name: the company, the role, the promise that it is about. */
  readonly ownNames: readonly string[];
  readonly otherLetters: readonly OtherLetter[];
  /** The day of the interview, where there is one, and the day on which the letter would go out. */
  readonly interviewDay?: Day;
  readonly today: Day;
}

/** What one of the rules finds: a place and what stands there. */
export interface Found extends Pick<Finding, 'rule' | 'text' | 'expected'> {
  readonly line: Place;
}

/** One thing to look for in a letter. A rule is linear in the text and never throws. */
export type CheckRule = (letter: ReadLetter, draft: DraftToCheck) => readonly Found[];
