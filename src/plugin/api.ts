import type { CliFlags, Plugin } from 'obsidian';
import type { AgendaRow } from '../actions/agenda-json';
import type { DraftOutcome } from '../actions/letters/draft-outcome';
import { apiText } from '../text/api-text';
import type { FindingRow, Refusal, WrittenArguments } from './answers';
import { answerCheck, answerDraft, answerDue } from './answers';
import { checkArguments, textFlags } from './cli/cli-arguments';
import type { PluginContext } from './plugin-context';

/**
 * What the plugin offers to other plugins and to scripts; `interview-follow-up.d.ts` publishes its types. Nothing in what
 * it is called with is trusted: a call that makes no sense is answered with `{ error }`, and nothing is thrown.
 */
export interface Api {
  readonly version: string;
  agenda(options?: unknown): Promise<readonly AgendaRow[] | Refusal>;
  draft(path: unknown, options?: unknown): Promise<DraftOutcome | Refusal>;
  check(path: unknown): Promise<readonly FindingRow[] | Refusal>;
  onChange(callback: unknown): () => void;
}

const agendaOptions = textFlags(['section', 'company', 'kind']);
const draftOptions: CliFlags = { ...textFlags(['kind', 'person', 'what']), override: { description: '' } };

/** Builds the API. Once the plugin is unloaded it answers that it is off and calls nobody back. */
export function buildApi(plugin: Plugin, context: PluginContext): Api {
  const { live } = context;
  let isOn = true;
  plugin.register(() => (isOn = false));

  async function answered<Answer>(work: () => Promise<Answer | Refusal>): Promise<Answer | Refusal> {
    if (!isOn) return { error: apiText.switchedOff };
    try {
      return await work();
    } catch (error) {
      return { error: failureOf(error) };
    }
  }

  return Object.freeze({
    version: plugin.manifest.version,
    agenda: (options?: unknown) =>
      answered<readonly AgendaRow[]>(async () => {
        const filter = readOptions(options, agendaOptions);
        if ('error' in filter) return filter;
        const answer = await answerDue(context, filter.values);
        return 'error' in answer ? answer : answer.rows;
      }),
    draft: (path: unknown, options?: unknown) =>
      answered(async () => {
        if (!isPath(path)) return { error: apiText.noPath };
        const wish = readOptions(options, draftOptions);
        return 'error' in wish ? wish : answerDraft(context, { ...wish.values, file: path });
      }),
    check: (path: unknown) =>
      answered<readonly FindingRow[]>(() =>
        isPath(path) ? answerCheck(context, { file: path }) : Promise.resolve({ error: apiText.noPath }),
      ),
    onChange(callback: unknown) {
      if (!isOn || typeof callback !== 'function') return () => undefined;
      let isListening = true;
      const stop = live.subscribe(() => {
        if (!live.current().reading) callBack(() => isOn && isListening, callback as () => unknown);
      });
      return () => {
        isListening = false;
        stop();
      };
    },
  });
}

/** Calls somebody else's function after our own work, so that one that throws or takes long harms nobody but itself. */
function callBack(isWanted: () => boolean, callback: () => unknown): void {
  void Promise.resolve()
    .then(() => (isWanted() ? callback() : undefined))
    .catch((error: unknown) => console.error(error));
}

/** What went wrong, in words. An error of our own is a bug, which the console shows with its place. */
function failureOf(error: unknown): string {
  if (error instanceof Error) {
    console.error(error);
    return error.message;
  }
  try {
    return String(error);
  } catch {
    return apiText.failed;
  }
}

const isPath = (path: unknown): path is string => typeof path === 'string' && path.trim() !== '';

/** Options as arguments by name, as the command line has them: texts, and switches as `true` or `false`. */
function readOptions(options: unknown, flags: CliFlags): { readonly values: WrittenArguments } | Refusal {
  if (options === undefined || options === null) return { values: {} };
  if (typeof options !== 'object' || Array.isArray(options)) return { error: apiText.notOptions };
  const given: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const isSwitch = Object.hasOwn(flags, name) && flags[name]?.value === undefined;
    if (typeof value !== 'string' && !(isSwitch && typeof value === 'boolean')) return { error: apiText.notText(name) };
    given.push([name, String(value)]);
  }
  const checked = checkArguments(Object.fromEntries(given), flags);
  return 'error' in checked ? { error: checked.error } : { values: checked.values };
}
