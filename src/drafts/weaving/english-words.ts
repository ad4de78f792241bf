const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Which form of a verb a word is: "ask", "asks", "asked". */
export interface VerbForm {
  readonly base: string;
  readonly form: 'base' | 'third' | 'past';
}

const regular = `
accept add admire admit adopt appear advise agree aim align allow announce answer apologise apologize appear apply appreciate approach argue arrange ask
assume attend automate avoid believe belong benefit bet borrow brainstorm call care cause challenge change chase chat check claim close coach collect compliment
compare complain complete confirm connect consider contain continue convince copy count cover create cycle debate decide decline define delay
delete deliver demo depend deploy describe deserve design develop differ disagree discover discuss dislike double dream drop emphasise
emphasize employ enable encourage end enjoy ensure estimate evolve expand expect experience explain explore face fail favour favor fear finish fix follow force
form found frame function gather graduate guess halve handle happen hate help hesitate highlight hire hope host imagine implement improve include
increase inherit insist inspect inspire integrate intend interview introduce invest invite involve join joke jump kick label lack last laugh
launch lean learn like limit link list listen live look love maintain manage map matter measure mention mentor merge migrate mind miss move
name need nod notice offer open operate organise organize outline own pair participate pause perform pick pitch plan play point post praise prefer prepare
present pretend prevent process promise promote propose prototype prove publish pull push question race raise reach realise realize reason recall
receive recommend record reduce refactor reflect refuse regret reject relate release rely remain remember remind remove rename
replace report require research resolve respect respond rest retire return review reward rotate sail sample save scale schedule seem select separate serve
settle shape shard share ship shift sign simplify sketch smile solve sort sound sponsor staff start state stay step stop
store stream stress struggle study succeed suffer suggest suit supply support suppose surprise survive switch talk target test thank
tie touch tour track trade train transfer travel treat trigger trust try turn type update upgrade use value view visit volunteer vote wait walk want warn
watch whiteboard wish wonder work worry`;

const irregular = `
be:was:were:been become:became:become begin:began:begun bet:bet:bet break:broke:broken bring:brought:brought build:built:built buy:bought:bought catch:caught:caught
choose:chose:chosen come:came:come cost:cost:cost cut:cut:cut deal:dealt:dealt do:did:done draw:drew:drawn drive:drove:driven eat:ate:eaten fall:fell:fallen
feel:felt:felt fight:fought:fought find:found:found fly:flew:flown forget:forgot:forgotten get:got:got give:gave:given go:went:gone
grow:grew:grown have:had:had hear:heard:heard hide:hid:hidden hit:hit:hit hold:held:held keep:kept:kept know:knew:known lead:led:led
leave:left:left lend:lent:lent let:let:let lose:lost:lost make:made:made mean:meant:meant meet:met:met pay:paid:paid put:put:put read:read:read
rebuild:rebuilt:rebuilt rewrite:rewrote:rewritten ride:rode:ridden rise:rose:risen run:ran:run say:said:said see:saw:seen sell:sold:sold
send:sent:sent set:set:set shake:shook:shaken show:showed:shown shut:shut:shut sing:sang:sung sit:sat:sat sleep:slept:slept speak:spoke:spoken spend:spent:spent
split:split:split stand:stood:stood stick:stuck:stuck swap:swapped:swapped take:took:taken teach:taught:taught tell:told:told think:thought:thought
throw:threw:thrown understand:understood:understood wear:wore:worn win:won:won write:wrote:written`;

const doubling = words('chat drop map nod plan ship step stop swap pin tag log debug refer admit prefer commit submit');

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The past of a regular verb, which is its participle too: "submitted" for "submit". */
export function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) ? `${base}${base[base.length - 1] ?? ''}ed` : `${base}ed`;
}

const forms = new Map<string, VerbForm>();
const participles = new Map<string, string>();
for (const base of words(regular)) {
  forms.set(pastOf(base), { base, form: 'past' });
  forms.set(thirdOf(base), { base, form: 'third' });
  forms.set(base, { base, form: 'base' });
  participles.set(base, pastOf(base));
}
for (const entry of words(irregular)) {
  const [base = '', past = '', ...rest] = entry.split(':');
  for (const written of [past, ...rest.slice(0, -1)]) if (written !== base) forms.set(written, { base, form: 'past' });
  forms.set(thirdOf(base), { base, form: 'third' });
  forms.set(base, { base, form: 'base' });
  participles.set(base, rest[rest.length - 1] ?? past);
}

/** The verb form that a word can be, whatever else it can be. */
export function verbForm(word: string): VerbForm | undefined {
  return forms.get(word);
}

/** The past participle of a known verb: "sent" for "send". */
export function participleOf(base: string): string | undefined {
  return participles.get(base);
}

/** Words that are verbs and nothing else in their past form, so that seeing one settles that a clause has its verb. */
export const surePasts = words(
  `was were became began broke brought built chose came did drew drove fell felt found forgot got gave went grew had heard held kept knew left
  lost made meant met paid rebuilt rewrote ran said saw sold sent shook spoke spent stood stuck took taught told thought threw understood
  wore won wrote rose stopped decided wanted explained mentioned asked`,
);

/** Finite auxiliaries: a noun in front of one is its subject. */
export const auxiliaries = words(
  `is are was were am has have had do does did will would can could should may might must cannot isn't aren't wasn't weren't hasn't haven't
  hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't`,
);

export const determiners = words(
  `the a an this that these those my your our his her its their some any each every both all no another several many few fewer more most
  other such what whatever enough much less`,
);

export const prepositions = words(
  `about above across after against along among around as at before behind below beside besides between beyond by despite down during except for
  from in inside into like near of off on onto out outside over past per since than through throughout till to toward towards
  under until up upon via with within without versus vs because while whether if so then once plus`,
);

export const conjunctions = words('and or but nor yet so');
export const questionWords = words('how why what where when who whom whose which whether');
export const subjects = words(
  'i we you he she it they there this that these those everyone everybody nobody someone anyone no-one people',
);
export const numbers = words(
  'zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred half',
);

export const adverbs = words(
  `also often never always still only just really already even usually mostly sometimes currently recently actually now then probably
  strongly clearly quickly slowly openly honestly briefly nearly almost hardly barely very quite rather too together ever once twice again
  away back here there today instead perhaps maybe soon later first last`,
);

/** Nouns without an article where they stand alone, apart from those whose ending tells it. */
export const massNouns = words(
  `on-call data software research design culture work security money feedback compliance debt growth trust latency scale safety quality performance
  governance infrastructure code music art travel access advice progress evidence equipment knowledge traffic throughput content training
  testing hiring onboarding documentation time energy health finance marketing engineering management storage memory hardware privacy
  communication collaboration automation observability observation experimentation procurement planning production innovation leadership
  reliability mentoring machine-learning accounting education law logistics politics humour humor teamwork paperwork homework
  support pricing billing reporting`,
);

/** Plurals and masses in -s that stand inside compounds as well ("sales team"). */
export const pluralOrMassInS = words(
  `sales systems ops payments orders operations analytics logistics graphics physics news kubernetes jenkins redis ios macos aws devops saas sports goods
  customs claims communications economics ethics mathematics robotics statistics tools kids jobs futures derivatives savings always`,
);

/** Singulars in -s. */
export const singularInS = words(
  `process business access success class less cross stress address express wireless serverless series sre status bus focus canvas basis
  analysis crisis thesis diagnosis across press boss loss glass gas plus campus census consensus corpus bonus its this is has was does as us
  mess chess progress fitness wellness awareness headless stateless happiness kindness readiness`,
);

/** Measures: a plural of one is never who "they" are. */
export const measures = words(
  'years months weeks days hours minutes seconds times percent kilometres miles euros dollars pounds quarters sprints points lots kinds sorts ways',
);

/** Adjectives in -ing and -ed and others that may lead a noun phrase. */
export const adjectives = words(
  `interesting exciting amazing existing remaining ongoing upcoming outstanding growing increasing changing challenging fascinating surprising
  distributed shared automated managed embedded isolated mixed improved advanced detailed unexpected hand-written typed untyped limited
  new old big small large long short early late fast slow good better best great nice open public private internal external technical
  strong weak hard easy high low deep wide clear honest simple complex modern legacy real live global local daily weekly monthly annual
  recent current next last previous first second third final main key major minor whole full empty strict flat quiet remote hybrid
  cultural social visual mobile digital clinical financial medical legal functional pragmatic strategic quarterly yearly funny curious proud tough tricky clever neat favourite favorite busy`,
);

/** Nouns that are base verbs as well; at the start of a note followed by "to", "from", "of" … they are nouns. */
export const nounsToo = words(
  `plan move use focus work need switch shift change push drive talk debate interest approach attempt design look turn start launch test review
  support release study report call demo pitch question offer visit link trust care love hope research process record experience start step
  split cut run set read build mix match search cost deal view lack guess aim claim handle limit list model plan point rest result return
  schedule share stress structure target tour trade type update upgrade value vote walk watch wish challenge comparison estimate promise`,
);

/** Common words that people capitalise only because a line starts with them. */
export const commonNouns = words(
  `team teams product products process processes culture architecture roadmap migration deployment testing code data platform service services
  system systems tool tools tooling infrastructure incident incidents on-call ownership feature features customer customers user users client clients
  project projects strategy growth hiring onboarding mentoring design research support quality security performance reliability latency
  pair pairing exercise whiteboard interview discussion conversation question questions challenge challenges idea ideas approach history story
  example examples budget office lunch remote hybrid work working hours meeting meetings standup planning retro retrospectives documentation
  docs monitoring observability alerts logging pipeline pipelines event events queue queues database databases schema storage cache caching api apis
  frontend backend mobile web cloud machine learning model models experiments analytics metrics dashboards reporting billing payments pricing
  sales marketing finance operations compliance regulation risk audit audits procurement policy policies rules legal patients nurses doctors students teachers
  schools hospitals clinics shops stores warehouse warehouses supply chain trains buses vehicles energy games quests characters animation physics
  accessibility usability typography branding campaign campaigns content editorial writing open-source community communities partners vendors investors
  board leadership management managers engineers developers designers analysts everyone everybody nobody people someone most many some several few
  other another each every both all no more less big small large long short great good nice interesting exciting early late new old
  next last first second third main key major technical internal external weekly daily monthly quarterly yearly annual strong very really
  lots plenty half part plan plans move switch shift change changes focus need use debate talk chat trade-off trade-offs tradeoffs feedback
  reviews review release releases rollout launch experiment test tests bug bugs outage outages downtime refactoring rewrite legacy technical-debt debt
  event-driven event-sourcing continuous incremental gradual slow fast honest open clear simple complex hard easy flat
  autonomy trust transparency diversity inclusion mentorship career growth learning budget training coaching salary benefits values mission vision
  nightly batch batches stream streams streaming message messages microservices monolith monorepo rate limiter sharding scaling scale
  privacy consent encryption keys certificates tokens identity access permissions search ranking recommendations personalisation personalization
  translation localisation localization language languages sound music video images maps routes timetable timetables tickets ticketing
  stress-test scenario scenarios portfolio portfolios trading settlement clearing claims underwriting lending credit fraud`,
);

/** Words that are names wherever they stand: months, days, languages and the tools that job talks are about. */
export const properNouns = words(
  `january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  english german french spanish italian dutch swedish norwegian danish polish japanese chinese korean indian american british european european-wide
  europe asia africa america germany france spain italy london paris berlin amsterdam stockholm dublin zurich tokyo singapore sydney boston
  chicago seattle christmas easter kafka kubernetes docker terraform ansible jenkins github gitlab bitbucket jira confluence slack notion figma sketch
  miro python java javascript typescript kotlin swift rust golang scala clojure elixir erlang ruby rails django flask spring react angular vue svelte preact
  node deno bun postgres postgresql mysql mongo mongodb redis cassandra elasticsearch opensearch snowflake databricks spark flink airflow dbt looker tableau
  excel sap salesforce oracle google amazon azure microsoft apple meta netflix spotify stripe shopify uber airbnb datadog grafana prometheus splunk
  sentry pagerduty graphql grpc protobuf linux windows android ios macos chrome firefox safari unity unreal godot blender photoshop
  haskell cobol fortran matlab julia pandas numpy pytorch tensorflow hadoop hive presto trino debezium temporal nomad consul vault istio envoy nginx
  heroku vercel netlify cloudflare fastly akamai twilio zendesk hubspot intercom workday agile scrum kanban obsidian linear asana trello basecamp`,
);

/** Whether a word is one of the small words between the others: article, preposition, pronoun, number and the like. */
export function isFunctionWord(word: string): boolean {
  const small = [determiners, prepositions, conjunctions, questionWords, subjects, numbers].some((list) =>
    list.has(word),
  );
  return small || /^(?:to|me|us|him|them)$/.test(word) || /^\d/.test(word);
}

/** What "she" does, in the form that "you" takes: "translates" becomes "translate", known verb or not. */
export function baseOfThird(low: string): string | undefined {
  const verb = verbForm(low);
  if (verb) return verb.form === 'third' ? verb.base : undefined;
  if (low.length < 5 || !/[^su']s$/.test(low) || isFunctionWord(low)) return undefined;
  if (low.endsWith('ies')) return `${low.slice(0, -3)}y`;
  return low.replace(/(?:(sh|ch|x|zz|ss)es|s)$/, '$1');
}
