/** The layers of ARCHITECTURE.md as rules. Type-only imports count: they couple just as much. */
const layers = {
  domain: [],
  text: ['domain'],
  notes: ['domain'],
  drafts: ['domain', 'text'],
  calendar: ['domain', 'text', 'drafts'],
  actions: ['domain', 'text', 'notes', 'drafts', 'calendar'],
  plugin: ['domain', 'text', 'notes', 'drafts', 'calendar', 'actions'],
};
const notTests = '\\.test\\.tsx?$';

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-depends-only-downwards`,
  comment: `src/${layer} may import ${below.length ? below.map((name) => `src/${name}`).join(', ') : 'no other folder'}: dependencies run one way, so that a rule can be read and tested without what is built on it.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: notTests },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}));

const onlyIn = (folder, module, why) => ({
  name: `${module}-only-in-${folder}`,
  comment: why,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folder}/|main)|${notTests}` },
  to: { path: `node_modules/${module}/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one; type-only imports included.',
      severity: 'error',
      from: { path: '^(src|host)/' },
      to: { circular: true },
    },
    ...layerRules,
    {
      name: 'domain-is-pure',
      comment: 'The rules use date-fns and nothing else, so that they run anywhere and a newcomer can trust them.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: notTests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core'], pathNot: 'node_modules/date-fns/' },
    },
    onlyIn(
      'plugin',
      'obsidian',
      'Only src/plugin knows Obsidian; everything else runs without it. main.ts reaches it through src/plugin.',
    ),
    onlyIn('plugin', 'preact', 'The view is part of the shell.'),
    onlyIn('notes', 'gray-matter', 'One place makes gray-matter safe.'),
    onlyIn('notes', 'chrono-node', 'One place reads dates from text.'),
    onlyIn('calendar', 'ical-generator', 'One place writes calendar files.'),
    onlyIn('drafts', 'liquidjs', 'One place runs templates, with their limits.'),
    {
      name: 'nothing-imports-main',
      comment: 'main.ts wires the pieces; importing it back is the usual cycle of this field.',
      severity: 'error',
      from: { path: '.' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'no-node-in-src',
      comment: 'The plugin runs on phones, where Node is absent.',
      severity: 'error',
      from: { path: '^src/', pathNot: notTests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-never-imports-host-or-test',
      comment: 'What ships must not lean on what tests it.',
      severity: 'error',
      from: { path: '^src/', pathNot: notTests },
      to: { path: '^(host|test|scripts)/' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing reaches is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: `\\.d\\.ts$|${notTests}` },
      to: {},
    },
    {
      name: 'hosts-run-the-build',
      comment: 'The hosts run the built main.js as Obsidian would; importing sources would hide what the bundle does.',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|main\\.js|test/vault)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
