import { useMemo, useState } from 'preact/hooks';
import type { VaultIndex } from '../../actions/index/vault-index';
import type { AgendaNow } from '../live-agenda';
import type { KnownGroups, ListChoices, ListItem } from './list-items';
import { listItems } from './list-items';

/** The items of the list for an agenda; what stays as it was is the same object as before. */
export function useListItems(agenda: AgendaNow, choices: ListChoices, index: VaultIndex): readonly ListItem[] {
  const [known] = useState<KnownGroups>(() => new Map());
  return useMemo(() => {
    const facts = {
      draftFor: index.draftFor.bind(index),
      companyOf: (path: string) => index.interviewAt(path)?.company?.text,
    };
    return listItems(agenda, choices, facts, known);
  }, [agenda, choices, index, known]);
}
