/** Something that can be done with a row, as its buttons, its menu and its letters offer it. */
export interface RowAction {
  readonly id:
    | ('open' | 'draft' | 'markSent' | 'markDone' | 'logReply' | 'setStatus' | 'skip' | 'snooze' | 'why')
    | ('repair' | 'place' | 'openBoth')
    | ('send' | 'check' | 'copy' | 'copyRich' | 'mail' | 'call' | 'profile' | 'addStep');
  readonly title: string;
  readonly icon: string;
  /** The letter that does it while the row has the focus. */
  readonly letter?: string;
  /** Whether only the row's own button offers it: the menu has its parts. */
  readonly isMain?: boolean;
  readonly run: () => unknown;
}
