import type { HeadlessVault } from '../../host/headless';
import type { AgendaRow } from '../plugin/support/open-plugin';
import { agenda } from '../plugin/support/open-plugin';

/** One entry of the due list: what the command line gives for scripts, with the title that it gives for people. */
export type Listed = AgendaRow & { readonly title: string };

/** The list as a person reads it, and its entries. */
interface ListAsItStands {
  readonly text: string;
  readonly list: readonly Listed[];
}

/** The list as it stands. Both forms of the command line's answer hold the same entries in the same order. */
export async function readList(vault: HeadlessVault): Promise<ListAsItStands> {
  const text = await vault.cli('interview-follow-up:due');
  const titles = text.split('\n').flatMap((line) => /^ {2}(?! )(.*)$/.exec(line)?.[1]?.split(' · ')[0] ?? []);
  const found = await agenda(vault);
  expect(titles).toHaveLength(found.length);
  return { text, list: found.map((row, index) => ({ ...row, title: titles[index] ?? '' })) };
}
