import type { Channel } from './channel';
import type { ContactPolicy } from './contact-policy';
import type { Reference } from './reference';

/** Someone named in an interview note: an interviewer, the contact or a reference, with what the note itself says of them. */
export interface Person extends Reference {
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly linkedin?: string;
}

/** What a person's own note says. Its facts fill what the interview note leaves out. */
export interface PersonNote {
  readonly path: string;
  readonly name: string;
  readonly firstName?: string;
  readonly aliases: readonly string[];
  readonly title?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly linkedin?: string;
  readonly contactPolicy?: ContactPolicy;
  readonly preferredChannel?: Channel;
  readonly industry?: string;
}

/** What a company's own note says. */
export interface CompanyNote {
  readonly path: string;
  readonly name: string;
  readonly industry?: string;
  readonly contactPolicy?: ContactPolicy;
  readonly preferredChannel?: Channel;
}
