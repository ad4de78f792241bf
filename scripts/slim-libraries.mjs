import { build, transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesWithin, patternOf, privateNames, SourceCuts, withoutUnusedMembers } from './cut-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How a library is slimmed:
 *
 * - `entry`, `exports`: the module that is imported, and what of it (all, where nothing is said);
 * - `cuts`: what is taken out, by the end of the module's path; `instead`: modules that something else stands in for;
 * - `gone`: names that must not be asked for any more once that is done;
 * - `api`: where given, the library's own names for methods and fields are shortened, apart from these.
 */

/** Of liquidjs, what asks a template which variables it would use. */
const analysisOfTemplates = ['arguments', 'localScope', 'blockScope', 'children', 'partialScope'];

/** Filters that take a piece of code as text, change lists in place, pick by chance or search records, which letters have none of. */
const filtersForRecords = [
  ...['where_exp', 'reject_exp', 'group_by_exp', 'has_exp', 'find_exp', 'find_index_exp'],
  ...['push', 'pop', 'shift', 'unshift', 'sample', 'group_by', 'has', 'find', 'find_index', 'where', 'reject'],
];

/**
 * liquidjs as templates may use it: without other files (include, render, layout, block), counters, tags in tags, HTML, dates of its own
 * (src/drafts supplies `date`), encryption and encodings, streams, promises and analysis.
 */
const liquidjs = {
  entry: 'liquidjs/dist/liquid.browser.mjs',
  exports: ['Liquid'],
  cuts: {
    'liquid.browser.mjs'(module) {
      module.cutEntries('tags', [
        'include',
        'render',
        'layout',
        'block',
        'tablerow',
        'cycle',
        'increment',
        'decrement',
        'liquid',
        'echo',
      ]);
      module.setVariable(
        'filters',
        ['html', 'math', 'url', 'array', 'date', 'string', 'base64', 'crypto'].map((kind) => `${kind}Filters`),
        'Object.assign({}, mathFilters, arrayFilters, stringFilters, { default: defaultFilter })',
      );
      module.cutEntries('arrayFilters', filtersForRecords);
      module.cutEntries('stringFilters', ['number_of_words']);
      module.keepMembers('Liquid', ['constructor', 'parse', '_render', 'renderSync', 'registerFilter', 'registerTag']);
      for (const method of analysisOfTemplates) module.cutMethodEverywhere(method);
      module.cutMembers('Render', ['renderTemplatesToNodeStream']);
      module.cutMembers('Parser', ['_parseFile', '_parseFileCached']);
      module.cutMembers('Tokenizer', ['readLiquidTagTokens', 'readLiquidTagToken']);
      module.cutStatements(
        ['this.cache =', 'this.fs =', 'this.parseFile =', 'this.loader =', 'this.readFile ='],
        'Parser',
      );
      module.cutStatements(['formatCodes.h =']);
      module.cutEntries('defaultOptions', ['fs']);
      module.setFunction('normalize', '{ return Object.assign({}, defaultOptions, options); }');
      module.settle({
        'this.groupedExpressions': 'false',
        'options.groupedExpressions': 'false',
        'liquid.options.groupedExpressions': 'false',
        'this.liquid.options.groupedExpressions': 'false',
        'this.liquid.options.outputEscape': 'undefined',
        'this.liquid.options.catchAllErrors': 'false',
        'this.liquid.options.lenientIf': 'false',
        'ctx.opts.catchAllErrors': 'false',
        'ctx.opts.lenientIf': 'false',
        'ctx.opts.keepOutputType': 'false',
        'this.context.opts.jekyllWhere': 'false',
      });
      module.exportOnly(['Liquid']);
    },
  },
  api: ['parse', 'renderSync', 'registerFilter', 'registerTag', 'tags', 'filters', 'message'],
  gone: [...analysisOfTemplates, 'parseFile', 'readFile', 'loader', '_parseLayoutFile', '_parsePartialFile'],
};

const timesOfDay = ['isOnlyDate', 'isOnlyTime', 'isOnlyWeekdayComponent', 'isDateWithUnknownYear', 'isValidDate'];
const timesAsDates = ['createRelativeFromReference', 'addDurationAsImplied', 'dateWithoutTimezoneAdjustment'];

/**
 * chrono-node with the only strict English parsers that can find a written date with a month's name, which is all that
 * src/notes takes from it besides running its own parsers; without refiners and time zones.
 */
const chrono = {
  entry: 'chrono-node/dist/esm/locales/en/index.js',
  exports: ['Chrono', 'configuration'],
  cuts: {
    'locales/en/index.js'(module) {
      module.cutDeclarations(['casual', 'strict', 'GB', 'parse', 'parseDate']);
    },
    'locales/en/configuration.js'(module) {
      const dates = [
        'new ENYearMonthDayParser(strictMode)',
        'new ENMonthNameLittleEndianParser()',
        'new ENMonthNameMiddleEndianParser(littleEndian)',
      ];
      module.keepMembers('ENDefaultConfiguration', ['createConfiguration']);
      module.setMethod(
        'ENDefaultConfiguration',
        'createConfiguration',
        dates,
        `{ return { parsers: [${dates}], refiners: [] }; }`,
      );
    },
    'esm/chrono.js'(module) {
      module.keepMembers('Chrono', ['parsers', 'refiners', 'constructor', 'parse', 'executeParser']);
      module.cutStatements(['configuration = configuration ||'], 'Chrono');
    },
    'esm/results.js'(module) {
      module.setMethod(
        'ReferenceWithTimezone',
        'fromInput',
        ['if (input instanceof Date)', 'return ReferenceWithTimezone.fromDate(input);'],
        '{ return ReferenceWithTimezone.fromDate(input); }',
      );
      module.cutMembers('ParsingComponents', [...timesAsDates, ...timesOfDay, 'toString', 'date', 'addTags', 'tags']);
      module.cutMembers('ParsingResult', ['clone', 'toString', 'date', 'addTag', 'addTags', 'tags']);
    },
    'calculation/years.js'(module) {
      // A guess for dates without a year; src/notes finds the year itself.
      module.setFunction('findYearClosestToRef', '{ return refDate.getFullYear(); }');
    },
    'locales/en/constants.js'(module) {
      for (const pattern of ['NUMBER_PATTERN', 'TIME_UNITS_PATTERN', 'TIME_UNITS_NO_ABBR_PATTERN'])
        module.setVariable(pattern, [], "''");
      module.cutDeclarations(['SINGLE_TIME_UNIT_PATTERN', 'SINGLE_TIME_UNIT_NO_ABBR_PATTERN']);
      module.setVariable('SINGLE_TIME_UNIT_REGEX', [], '/$/');
    },
  },
  api: [
    ...['parse', 'pattern', 'extract', 'parsers', 'refiners', 'createConfiguration'],
    ...['text', 'index', 'start', 'end', 'get', 'isCertain', 'reference', 'refDate', 'option'],
    ...['createParsingResult', 'createParsingComponents', 'assign', 'imply', 'addTag', 'clone'],
  ],
  gone: [...timesAsDates, ...timesOfDay, 'addTags', 'defaultConfig', 'createCasualConfiguration'],
};

const nothing = 'module.exports = {};';

/**
 * gray-matter without what evaluates `---js` frontmatter and reads files (src/notes supplies the YAML and JSON engines at
 * the call, so the table of engines is empty), and without sections and writing, which nobody asks of it.
 */
const grayMatter = {
  entry: 'gray-matter/index.js',
  exports: ['default'],
  instead: {
    fs: nothing,
    './lib/engines': nothing,
    './engines': nothing,
    'section-matter': nothing,
    './lib/stringify': nothing,
    './stringify': nothing,
    // The two kinds that gray-matter asks about.
    'kind-of': `module.exports = (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return typeof value;
      return value.constructor?.isBuffer?.(value) ? 'buffer' : 'object';
    };`,
  },
  gone: ['safeLoad', 'safeDump'],
};

const scrollingTo = [
  ...['getOffsetForIndex', 'getOffsetForAlignment', 'scrollToOffset', 'scrollToIndex', 'scrollBy'],
  ...['getVirtualItemForOffset', 'getMaxScrollOffset'],
];

/**
 * @tanstack/virtual-core for one upright list in one lane: without scrolling to an item or a place, which the list leaves
 * to the browser, and without notes for developers.
 */
const virtualCore = {
  entry: '@tanstack/virtual-core/dist/esm/index.js',
  cuts: {
    'virtual-core/dist/esm/utils.js'(module) {
      module.settle({
        'opts.key && ((_a = opts.debug) == null ? void 0 : _a.call(opts))': 'false',
        'opts.key && ((_b = opts.debug) == null ? void 0 : _b.call(opts))': 'false',
        'opts.key && ((_c = opts.debug) == null ? void 0 : _c.call(opts))': 'false',
      });
    },
    'virtual-core/dist/esm/index.js'(module) {
      module.cutStatements(
        [...scrollingTo, 'now', 'shouldMeasureDuringScroll', 'getFurthestMeasurement', 'measure'].map(
          (name) => `this.${name} =`,
        ),
        'Virtualizer',
      );
      module.cutMembers('Virtualizer', ['reconcileScroll', 'scheduleScrollReconcile']);
      module.settle({
        'this.scrollState': 'null',
        'this.lanesChangedFlag': 'false',
        'this.lanesSettling': 'false',
        'this.scheduleScrollReconcile()': 'undefined',
        'this.shouldMeasureDuringScroll(index)': 'true',
        'this.options.debug': 'false',
        'this.options.enabled': 'true',
        'this.options.horizontal': 'false',
        'instance.options.horizontal': 'false',
        'this.options.useAnimationFrameWithResizeObserver': 'false',
        'instance.options.useAnimationFrameWithResizeObserver': 'false',
        'instance.options.useScrollendEvent': 'false',
        'this.options.lanes === 1': 'true',
        'this.options.lanes > 1': 'false',
        'lanes === 1': 'true',
        'lanes > 1': 'false',
        'measurements.length <= lanes': 'measurements.length <= 1',
      });
    },
  },
  gone: [...scrollingTo, 'reconcileScroll'],
  types: '@tanstack/virtual-core/dist/esm/index.d.ts',
};

const ofEvents = ['recurrenceId', 'repeating', 'location', 'organizer', 'attendees', 'categories', 'attachments'];
const ofCalendars = ['url', 'source', 'scale', 'method', 'description', 'timezone', 'ttl', 'color', 'x'];

/**
 * ical-generator with what src/calendar writes: events on a day or at a floating time, with alarms of the displayed kind.
 * Without repetition, guests, places, attachments, zones, JSON, and the dates of other libraries. Taken from its sources,
 * as its published modules are minified.
 */
const icalGenerator = {
  entry: 'ical-generator/src/index.ts',
  exports: ['default', 'ICalAlarmRelatesTo', 'ICalAlarmType', 'ICalEventStatus', 'ICalEventTransparency'],
  cuts: {
    'src/calendar.ts'(module) {
      module.keepMembers('ICalCalendar', [
        'data',
        'constructor',
        'createEvent',
        'name',
        'prodId',
        'timezone',
        'toString',
      ]);
      module.setMethod('ICalCalendar', 'timezone', ['this.data.timezone'], '{ return null; }');
      module.cutStatements(
        [...ofCalendars, 'events'].map((name) => `if (data.${name} !==`),
        'ICalCalendar',
      );
      module.cutStatements(
        [
          ...['url', 'source', 'scale', 'method', 'description', 'ttl', 'color'].map(
            (name) => `if (this.data.${name})`,
          ),
          ...['if (this.data.timezone?.generator)', 'if (this.data.timezone?.name)', 'g += generateCustomAttributes('],
        ],
        'ICalCalendar',
        'toString',
      );
    },
    'src/event.ts'(module) {
      module.settle({ 'this.data.end': 'null', 'this.data.description.html': 'null' });
      module.keepMembers('ICalEvent', [
        ...['calendar', 'data', 'constructor', 'id', 'sequence', 'stamp', 'created', 'lastModified', 'start', 'allDay'],
        ...[
          'floating',
          'summary',
          'description',
          'url',
          'transparency',
          'status',
          'createAlarm',
          'timezone',
          'toString',
        ],
        'swapStartAndEndIfRequired',
      ]);
      module.setMethod('ICalEvent', 'timezone', ['this.data.timezone'], '{ return null; }');
      module.setMethod('ICalEvent', 'swapStartAndEndIfRequired', ['this.data.end'], '{}');
      module.cutStatements(
        [...ofEvents, 'end', 'timezone', 'alarms', 'busystatus', 'priority', 'travelTime', 'class', 'x'].map(
          (name) => `if (data.${name} !==`,
        ),
        'ICalEvent',
      );
      module.cutStatements(
        [
          ...['if (isRRule(this.data.repeating)', 'if (this.data.recurrenceId)', 'if (this.data.location?.geo?.lat'],
          ...['if (this.data.location &&', 'if (this.data.travelTime)', 'if (this.data.organizer)'],
          ...['this.data.attendees.forEach', 'if (this.data.categories.length', 'if (this.data.attachments.length'],
          ...['if (this.data.busystatus)', 'if (this.data.priority !== null)', 'g += generateCustomAttributes('],
          'if (this.data.class)',
        ],
        'ICalEvent',
        'toString',
      );
    },
    'src/alarm.ts'(module) {
      module.settle({
        'this.data.type === "audio"': 'false',
        'this.data.type !== "audio"': 'true',
        'this.data.type === "email"': 'false',
        'this.data.relatesTo === null': 'false',
        'typeof this.data.trigger === "number"': 'true',
      });
      module.keepMembers('ICalAlarm', [
        ...['data', 'event', 'constructor', 'description', 'relatesTo', 'trigger', 'triggerAfter', 'type', 'toString'],
      ]);
      module.cutStatements(
        [
          ...['if ("trigger" in data', 'if ("triggerBefore" in data', 'if (data.repeat)'],
          ...['attach', 'summary', 'attendees', 'x'].map((name) => `if (data.${name} !==`),
        ],
        'ICalAlarm',
      );
      module.cutStatements(
        ['if (this.data.repeat)', 'if (this.data.type === "email")', 'g += generateCustomAttributes('],
        'ICalAlarm',
        'toString',
      );
    },
    'src/tools.ts'(module) {
      module.setFunction(
        'formatDate',
        `{
          const iso = new Date(d).toISOString().replace(/[-:]|\\.\\d+/g, '');
          return dateonly ? iso.slice(0, 8) : floating ? iso.slice(0, 15) : iso;
        }`,
      );
      module.setFunction(
        'formatDateTZ',
        "{ return property + ':' + formatDate(timezone, date, false, eventData?.floating); }",
      );
      // The same folds, without an encoder for each character.
      module.setFunction(
        'foldLines',
        `{
          const size = (code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
          const fold = (line) => {
            let folded = '', bytes = 0;
            for (const character of line) {
              const more = size(character.codePointAt(0));
              bytes += more;
              if (bytes > 74) { folded += '\\r\\n '; bytes = more; }
              folded += character;
            }
            return folded;
          };
          return input.split('\\r\\n').map((line) => (line.length < 25 ? line : fold(line))).join('\\r\\n');
        }`,
      );
      module.setFunction(
        'checkDate',
        "{ if (isNaN(new Date(value).getTime())) throw new Error('`' + attribute + '` is not a date'); return value; }",
      );
    },
  },
  gone: ['toJSON', 'createAttendee', 'createCategory', 'withTimeZone', 'toPlainDateTime'],
};

/** The libraries of which the plugin has but a part, by the name they are imported with. */
const slimmed = {
  liquidjs,
  'chrono-node/en': chrono,
  'gray-matter': grayMatter,
  '@tanstack/virtual-core': virtualCore,
  'ical-generator': icalGenerator,
};

/** A module as JavaScript. */
async function sourceOf(path) {
  const source = await readFile(path, 'utf8');
  return path.endsWith('.ts') ? (await transform(source, { loader: 'ts', target: 'es2022' })).code : source;
}

/**
 * What stands in for libraries of which another library uses next to nothing here: a scale of time positions by numbers
 * alone and never formats, for src/text writes the dates.
 */
const standIns = {
  'd3-interpolate': `export const interpolateNumber = (from, to) => ((from = +from), (to = +to), (part) => from * (1 - part) + to * part);
    export { interpolateNumber as interpolate };
    export const interpolateRound = undefined, piecewise = undefined;`,
  'd3-time-format': 'export const timeFormat = () => String, utcFormat = timeFormat;',
  'd3-format': `export const format = undefined, formatSpecifier = undefined, formatPrefix = undefined,
    precisionFixed = undefined, precisionPrefix = undefined, precisionRound = undefined;`,
};

/** One library bundled alone, cut, checked for anything left that asks for what is gone. */
async function slim({ entry, exports, instead = {}, cuts = {}, gone = [], api, types }) {
  const waiting = new Set([...Object.keys(instead), ...Object.keys(cuts)]);
  const cutting = {
    name: 'cut-library',
    setup(inner) {
      inner.onResolve({ filter: /.*/ }, ({ path }) => {
        if (!(path in instead)) return undefined;
        waiting.delete(path);
        return { path, namespace: 'instead' };
      });
      inner.onLoad({ filter: /.*/, namespace: 'instead' }, ({ path }) => ({ contents: instead[path] }));
      inner.onLoad({ filter: /\.(?:m?js|ts)$/ }, async ({ path }) => {
        const place = path.replaceAll('\\', '/');
        const name = Object.keys(cuts).find((ending) => place.endsWith(`/${ending}`));
        if (name === undefined) return undefined;
        const module = new SourceCuts(path, await sourceOf(path));
        cuts[name](module);
        waiting.delete(name);
        return { contents: module.text(), loader: 'js' };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `export ${exports ? `{ ${exports} }` : '*'} from './node_modules/${entry}';`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    minifySyntax: true,
    plugins: [cutting],
  });
  if (waiting.size > 0) throw new Error(`${entry} no longer loads ${[...waiting].join(', ')}`);
  const { text } = outputFiles[0];
  for (const name of gone) {
    const mention = new RegExp(`^(?!\\s*\\*).*\\.${name}\\b.*$`, 'm').exec(text);
    if (mention) throw new Error(`${entry} still asks for ${name}, which is cut: ${mention[0].trim()}`);
  }
  if (api === undefined && types === undefined) return text;
  const used = types ? text : withoutUnusedMembers(text, api);
  const short = types
    ? privateNames(await readFile(join(root, 'node_modules', types), 'utf8'))
    : namesWithin(used, api);
  const { code } = await transform(used, { mangleProps: patternOf(short), charset: 'utf8', target: 'es2022' });
  return code;
}

/** The types still have what is cut, so the build itself refuses a source that imports a library and asks for it. */
function askForNothingGone(path, source) {
  for (const [library, { gone = [] }] of Object.entries(slimmed)) {
    const asked = source.includes(`from '${library}'`) && gone.find((name) => new RegExp(`\\.${name}\\(`).test(source));
    if (asked) throw new Error(`${path} asks ${library} for ${asked}, which the build cuts`);
  }
}

/** Loads the slimmed libraries in place of what their packages publish; for the plugin's build and the tests' alike. */
export const slimLibraries = {
  name: 'slim-libraries',
  setup(outer) {
    outer.onResolve(
      { filter: /^(?:liquidjs|chrono-node\/en|gray-matter|ical-generator|@tanstack\/virtual-core)$/ },
      ({ path }) => ({
        path,
        namespace: 'slim',
        sideEffects: false,
      }),
    );
    outer.onResolve({ filter: /^d3-(?:interpolate|time-format|format)$/ }, ({ path }) => ({
      path,
      namespace: 'stand-in',
      sideEffects: false,
    }));
    outer.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({ contents: standIns[path], loader: 'js' }));
    outer.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => {
      askForNothingGone(path, await readFile(path, 'utf8'));
      return undefined;
    });
    outer.onLoad({ filter: /.*/, namespace: 'slim' }, async ({ path }) => ({
      contents: await slim(slimmed[path]),
      loader: 'js',
    }));
  },
};
