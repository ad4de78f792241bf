import type { Extension, Range, Text } from '@codemirror/state';
import { StateEffect, StateField } from '@codemirror/state';
import type { DecorationSet, EditorView, PluginValue, Tooltip, ViewUpdate } from '@codemirror/view';
import { Decoration, EditorView as Editor, hoverTooltip, showPanel, ViewPlugin } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { Finding } from '../../text/findings';
import { findingText } from '../../text/findings';
import type { PluginContext } from '../plugin-context';
import { findingsPanel } from './findings-panel';
import { placeOf } from './go-to-finding';

/** What is shown of the findings in one editor. */
interface Shown {
  readonly findings: readonly Finding[];
  readonly marks: DecorationSet;
}

const show = StateEffect.define<readonly Finding[]>();

/**
 * Underlines in the editor of a letter what the check finds, with the reason on hover, and says below the text how much
 * there is. The check runs elsewhere; between two runs the lines move with the words.
 */
export function markFindings(context: PluginContext): Extension {
  const shown = StateField.define<Shown>({
    create: () => ({ findings: [], marks: Decoration.none }),
    update(value, { docChanged, changes, effects, state }) {
      for (const effect of effects) {
        if (effect.is(show)) return { findings: effect.value, marks: marksOf(effect.value, state.doc) };
      }
      return docChanged ? { ...value, marks: value.marks.map(changes) } : value;
    },
    provide: (field) => [
      Editor.decorations.from(field, ({ marks }) => marks),
      showPanel.from(field, ({ findings }) => (findings.length === 0 ? null : panel)),
    ],
  });
  const panel = findingsPanel(context, pathIn, (view) => view.state.field(shown).findings.length);
  const tooltip = hoverTooltip((view, position) => tooltipAt(view.state.field(shown).marks, position));
  return [shown, tooltip, ViewPlugin.define((view) => follow(view, context))];
}

/** The path of the note in an editor. */
function pathIn({ state }: EditorView): string | undefined {
  return state.field(editorInfoField, false)?.file?.path;
}

/** Brings what is known of the note in an editor into it, now and whenever it changes. */
function follow(view: EditorView, { letterMarks }: PluginContext): PluginValue {
  let path = pathIn(view);
  let given: readonly Finding[] = [];
  let isGone = false;
  const bring = (): void => {
    const findings = path === undefined ? [] : letterMarks.findingsIn(path);
    if (isGone || findings === given) return;
    given = findings;
    view.dispatch({ effects: show.of(findings) });
  };
  // An editor takes no changes while it is being built or updated.
  const bringSoon = (): void => void Promise.resolve().then(bring);
  const stop = letterMarks.subscribe(bring);
  bringSoon();
  return {
    update(update: ViewUpdate) {
      const now = pathIn(update.view);
      if (now === path) return;
      path = now;
      bringSoon();
    },
    destroy() {
      isGone = true;
      stop();
    },
  };
}

function marksOf(findings: readonly Finding[], doc: Text): DecorationSet {
  const ranges = findings.flatMap((finding): readonly Range<Decoration>[] => {
    if (finding.line > doc.lines) return [];
    const line = doc.line(finding.line);
    const { from, to } = placeOf(finding, line.text);
    const mark = Decoration.mark({
      class: `interview-follow-up-marked interview-follow-up-marked-${finding.severity}`,
      finding,
    });
    return from < to ? [mark.range(line.from + from, line.from + to)] : [];
  });
  return Decoration.set(ranges, true);
}

function tooltipAt(marks: DecorationSet, position: number): Tooltip | null {
  const found: { readonly finding: Finding; readonly from: number; readonly to: number }[] = [];
  marks.between(position, position, (from, to, { spec }) => {
    found.push({ finding: (spec as { readonly finding: Finding }).finding, from, to });
  });
  const [first] = found;
  if (first === undefined) return null;
  return {
    pos: Math.min(...found.map(({ from }) => from)),
    end: Math.max(...found.map(({ to }) => to)),
    above: true,
    create: () => {
      const dom = createDiv('interview-follow-up-finding-tooltip');
      for (const { finding } of found) dom.createDiv({ text: findingText(finding) });
      return { dom };
    },
  };
}
