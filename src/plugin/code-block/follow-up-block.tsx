import type { HoverParent } from 'obsidian';
import { useMemo, useState } from 'preact/hooks';
import type { VaultIndex } from '../../actions/index/vault-index';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import { blockText } from '../../text/block-text';
import type { AgendaNow, LiveAgenda } from '../live-agenda';
import type { PluginContext } from '../plugin-context';
import type { ListItem } from '../view/list-items';
import { ListRows } from '../view/list-rows';
import { Indexing } from '../view/list-states';
import { toggled } from '../view/toggled';
import { useListItems } from '../view/use-list-items';
import { useLiveAgenda } from '../view/use-live-agenda';
import type { BlockOptions } from './read-block-options';

interface FollowUpBlockProps {
  readonly context: PluginContext;
  readonly live: LiveAgenda;
  readonly options: BlockOptions;
  readonly hoverParent: HoverParent;
}

/** The follow-ups that a code block asks for, as the due list shows them and with all that can be done there. */
export function FollowUpBlock({ context, live, options, hoverParent }: FollowUpBlockProps) {
  const agenda = useLiveAgenda(live);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { index } = context;
  const wanted = useMemo(() => wantedOf(agenda, options, index), [agenda, options, index]);
  const choices = useMemo(() => ({ filter: '', groupBy: 'section' as const, folded }), [folded]);
  const all = useListItems(wanted, choices, index);
  const { items, more } = useMemo(() => upTo(options.limit, all), [options, all]);

  if (agenda.reading && items.length === 0) return <Indexing progress={agenda.progress} />;
  if (items.length === 0) {
    return (
      <p class="interview-follow-up-block-empty">
        <bdi>{blockText.nothing(options.company)}</bdi>
      </p>
    );
  }
  return (
    <div class="interview-follow-up-list">
      <ListRows
        context={context}
        items={items}
        now={agenda.now}
        hoverParent={hoverParent}
        goTo={null}
        entered={null}
        onToggle={(key) => setFolded(toggled(folded, key))}
        onFilter={() => undefined}
      />
      {more > 0 && (
        <button
          type="button"
          class="interview-follow-up-block-more"
          onClick={() => void context.openList(listFor(options))}
        >
          {blockText.more(more)}
        </button>
      )}
    </div>
  );
}

/** The part of the agenda that the options leave. */
function wantedOf(agenda: AgendaNow, options: BlockOptions, index: VaultIndex): AgendaNow {
  const { company, kinds, sections } = options;
  const isCompany = (name: string | undefined): boolean =>
    company === undefined || (name !== undefined && fold(name) === fold(company));
  return {
    ...agenda,
    followUps: agenda.followUps.filter(
      ({ followUp, section }) =>
        (kinds === undefined || kinds.includes(followUp.kind)) &&
        (sections === undefined || sections.includes(section)) &&
        isCompany(followUp.company),
    ),
    problems: agenda.problems.filter(
      ({ path }) =>
        (kinds === undefined || kinds.includes('problem')) &&
        (sections === undefined || sections.includes('needs-attention')) &&
        isCompany(index.interviewAt(path)?.company?.text),
    ),
  };
}

/** The first rows under their headings, and how many are left out. A heading without any row left goes as well. */
function upTo(
  limit: number,
  items: readonly ListItem[],
): { readonly items: readonly ListItem[]; readonly more: number } {
  const rows = items.filter(({ type }) => type !== 'group');
  if (rows.length <= limit) return { items, more: 0 };
  const lastRow = rows[limit - 1];
  return { items: items.slice(0, lastRow === undefined ? 0 : items.indexOf(lastRow) + 1), more: rows.length - limit };
}

function listFor({ company, sections }: BlockOptions): Parameters<PluginContext['openList']>[0] {
  const [section, ...others] = sections ?? [];
  return {
    ...(section === undefined || others.length > 0 ? {} : { section }),
    ...given({ filter: company }),
  };
}
