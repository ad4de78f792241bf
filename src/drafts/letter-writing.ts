import type { Channel } from '../domain/channel';
import type { InterviewFacts, PersonFacts } from './letter-facts';
import type { LetterRequest } from './letter-request';
import type { TalkingPoint } from './points/talking-points';
import type { ChooseWording } from './wording/choose-wording';

/** Everything that the parts of one letter are made from. */
export interface LetterWriting {
  readonly request: LetterRequest;
  readonly facts: InterviewFacts;
  readonly person: PersonFacts;
  readonly channel: Channel;
  /**
   * Takes a sentence of a table: never one that this person or another of the interview has had, and only such as suit
   * the tone and the career stage that are set.
   */
  readonly choose: ChooseWording;
  /** Whether another letter leans on a point already. */
  readonly isUsed: (point: TalkingPoint) => boolean;
}
