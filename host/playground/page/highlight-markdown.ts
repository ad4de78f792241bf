import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import type { Extension, Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

const language = yamlFrontmatter({ content: markdown() });

/** Longer notes are shown plain: the page parses the whole text on every change. */
const longestHighlighted = 200_000;

const classOfNode: Readonly<Record<string, string>> = {
  StrongEmphasis: 'cm-strong',
  Emphasis: 'cm-em',
  InlineCode: 'cm-inline-code',
  FencedCode: 'cm-code-block',
  Blockquote: 'cm-quote',
  URL: 'cm-url',
  Link: 'cm-link',
  HeaderMark: 'cm-formatting',
  EmphasisMark: 'cm-formatting',
  CodeMark: 'cm-formatting',
  QuoteMark: 'cm-formatting',
  ListMark: 'cm-list-mark',
  DashLine: 'cm-formatting',
  Frontmatter: 'cm-frontmatter',
  Key: 'cm-yaml-key',
};

function decorate(view: EditorView): DecorationSet {
  const { doc } = view.state;
  if (doc.length > longestHighlighted) return Decoration.none;
  const marks: Range<Decoration>[] = [];
  language.language.parser.parse(doc.toString()).iterate({
    enter({ name, from, to }) {
      const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
      if (level) marks.push(Decoration.line({ class: `cm-header cm-header-${level}` }).range(doc.lineAt(from).from));
      if (name === 'Frontmatter') {
        for (let line = doc.lineAt(from); line.from < to; line = doc.line(line.number + 1)) {
          marks.push(Decoration.line({ class: 'cm-frontmatter-line' }).range(line.from));
          if (line.number === doc.lines) break;
        }
      }
      const className = classOfNode[name];
      if (className && to > from) marks.push(Decoration.mark({ class: className }).range(from, to));
    },
  });
  return Decoration.set(marks, true);
}

const parsed = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update({ docChanged, view }: ViewUpdate): void {
      if (docChanged) this.decorations = decorate(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const linkMarks = new MatchDecorator({
  regexp: /\[\[([^\]|\n]+)(?:\|[^\]\n]+)?\]\]/g,
  decoration: ([, linkpath = '']) =>
    Decoration.mark({ class: 'cm-hmd-internal-link', attributes: { 'data-linkpath': linkpath } }),
});

const links = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = linkMarks.createDeco(view);
    }

    update(update: ViewUpdate): void {
      this.decorations = linkMarks.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** Colours for notes: properties, headings, emphasis, code and links. */
export const highlightMarkdown: Extension = [parsed, links];
