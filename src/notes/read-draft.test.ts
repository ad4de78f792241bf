import { readNote } from './read-note';
import { defaultReadingSettings } from './reading-settings';

const path = 'Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md';
const links = [
  { key: 'interview', link: '2026-11-18 Northwind', path: 'Interviews/2026-11-18 Northwind.md' },
  { key: 'to', link: 'Ana Ruiz', path: 'People/Ana Ruiz.md' },
];
const written = {
  type: 'follow-up',
  kind: 'thank-you',
  status: 'draft',
  to: '[[Ana Ruiz]]',
  email: 'ana@northwind.example',
  channel: 'email',
  subject: 'Thank you – Backend Engineer interview',
  company: '[[Northwind]]',
  interview: '[[2026-11-18 Northwind]]',
  due: '2026-11-19T15:00',
};
const read = (properties: Record<string, unknown>) =>
  readNote({ path, properties, unparsed: false, links, headings: [] }, defaultReadingSettings);
const draft = {
  path,
  interviewPath: 'Interviews/2026-11-18 Northwind.md',
  kind: 'thank-you',
  status: 'draft',
  to: { text: 'Ana Ruiz', link: 'Ana Ruiz', path: 'People/Ana Ruiz.md' },
  channel: 'email',
};

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['as written', {}, {}],
  ['to somebody without a note', { to: 'Tom Becker' }, { to: { text: 'Tom Becker' } }],
  ['to nobody by name', { to: '' }, { to: undefined, email: 'ana@northwind.example' }],
  ['to nobody at all', { to: null, email: 'someone' }, { to: undefined }],
  ['sent', { status: 'sent', sent: '2026-11-18' }, { status: 'sent', sentOn: '2026-11-18' }],
  ['sent on a day that only due tells', { status: 'Sent' }, { status: 'sent', sentOn: '2026-11-19' }],
  ['of a promise', { kind: 'promise', what: 'send portfolio' }, { kind: 'promise', what: 'send portfolio' }],
  ['with a spelling of its own', { kind: 'Thank you', channel: 'E-Mail' }, {}],
])('a draft %s', (_, properties, expected) => {
  expect(read({ ...written, ...properties })).toEqual({
    kind: 'draft',
    draft: { ...draft, ...expected },
    problems: [],
  });
});

it.each([
  ['[[Gone]]', '[[Gone]]'],
  [null, ''],
])('a draft whose interview cannot be found is reported: %j', (interview, quoted) => {
  expect(read({ ...written, interview })).toEqual({
    kind: 'problem',
    problems: [{ path, code: 'draft-without-interview', property: 'interview', written: quoted }],
  });
});

it.each([{ kind: 'newsletter' }, { kind: undefined }, { kind: ['call', 'promise'] }])(
  'a note that is typed so for other reasons is nothing: %j',
  (properties) => expect(read({ ...written, ...properties })).toEqual({ kind: 'none' }),
);
