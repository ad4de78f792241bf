import type { Language } from '../text/language';
import type { Announcer, Clipboard, Clock, LinkOpener, NoteOpener, NoteStore, Pause, Yaml } from './ports';
import type { Settings } from './settings';
import type { VaultIndex } from './index/vault-index';

/** Everything that an action may reach. Tests give it a vault in memory, the plugin gives it Obsidian. */
export interface ActionContext {
  readonly store: NoteStore;
  readonly index: VaultIndex;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly opener: NoteOpener;
  /** The settings of this moment: they change while the plugin runs. */
  settings(): Settings;
  readonly language: Language;
  readonly yaml: Yaml;
  readonly clipboard: Clipboard;
  readonly links: LinkOpener;
  readonly pause: Pause;
  /** Asks for the name that signs letters and keeps it as a setting; null where the person gives none. */
  askForName(): Promise<string | null>;
}
