/** How the list finds a row again, and whether it is the one that the Tab key reaches. */
export interface RowPlace {
  readonly 'data-key': string;
  readonly tabIndex: 0 | -1;
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}
