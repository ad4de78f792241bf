import type { DraftNote } from './draft-note';
import type { Interview } from './interview';
import type { CompanyNote, PersonNote } from './person';

/** Everything that the notes say about interviews. People and companies are keyed by vault path, as `Reference.path` has it. */
export interface VaultFacts {
  readonly interviews: readonly Interview[];
  readonly people: ReadonlyMap<string, PersonNote>;
  readonly companies: ReadonlyMap<string, CompanyNote>;
  readonly drafts: readonly DraftNote[];
}
