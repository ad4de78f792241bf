import fc from 'fast-check';
import { readCompanyNote, readPersonNote } from './read-contact-notes';

const source = (properties: unknown, path: string) => ({
  path,
  properties: properties as Record<string, unknown> | null,
  unparsed: false,
  links: [],
  headings: [],
});

describe('a person’s note', () => {
  const read = (properties: unknown, path = 'People/Ana Ruiz.md') => readPersonNote(source(properties, path));

  it('says what is known of them', () => {
    const properties = {
      Email: 'ana@x.example',
      'Job Title': 'VP Engineering',
      phone: 4930123456,
      linkedin: 'https://www.linkedin.com/in/ana',
      'first-name': 'Ana',
      contact_policy: 'no calls',
      preferred_channel: 'E-mail',
      industry: ['[[Tech]]'],
      aliases: ['Ana R.', '', 'A. Ruiz'],
    };
    expect(read(properties)).toEqual({
      person: {
        path: 'People/Ana Ruiz.md',
        name: 'Ana Ruiz',
        email: 'ana@x.example',
        title: 'VP Engineering',
        phone: '4930123456',
        linkedin: 'https://www.linkedin.com/in/ana',
        firstName: 'Ana',
        contactPolicy: 'no calls',
        preferredChannel: 'email',
        industry: 'Tech',
        aliases: ['Ana R.', 'A. Ruiz'],
      },
      problems: [],
    });
  });

  it.each([
    [null, 'People/Ana Ruiz.md', 'Ana Ruiz'],
    [{}, '@Ana Ruiz.md', 'Ana Ruiz'],
    [{}, 'Ana Ruiz (Northwind).md', 'Ana Ruiz'],
    [{}, '李明.md', '李明'],
  ])('%j at %s is called %s', (properties, path, name) => {
    expect(read(properties, path)).toEqual({ person: { path, name, aliases: [] }, problems: [] });
  });

  it.each([
    [{ email: ['ana@x.example', 'b@x.example'] }, 'ana@x.example'],
    [{ email: 'Ana <ana@x.example>' }, 'ana@x.example'],
    [{ email: 'mailto:ana@x.example' }, 'ana@x.example'],
    [{ email: '[ana@x.example](mailto:ana@x.example)' }, 'ana@x.example'],
    [{ email: 'TBD' }, undefined],
    [{ email: null }, undefined],
  ])('%j', (properties, email) => {
    const { person, problems } = read(properties);
    expect(person.email).toBe(email);
    expect(problems).toEqual([]);
  });

  it.each([
    [{ email: 'ana at x' }, 'unreadable-email', 'email', 'ana at x'],
    [{ 'Contact Policy': 'be nice' }, 'unknown-policy', 'Contact Policy', 'be nice'],
    [{ preferred_channel: 'pigeon' }, 'unknown-channel', 'preferred_channel', 'pigeon'],
  ])('%j is reported', (properties, code, property, written) => {
    expect(read(properties).problems).toEqual([{ path: 'People/Ana Ruiz.md', code, property, written }]);
  });
});

it('a company’s note says how to deal with it', () => {
  const properties = { industry: 'Finance', contact_policy: 'wait', preferred_channel: 'phone' };
  expect(readCompanyNote(source(properties, 'Companies/Northwind.md'))).toEqual({
    company: {
      path: 'Companies/Northwind.md',
      name: 'Northwind',
      industry: 'Finance',
      contactPolicy: 'wait',
      preferredChannel: 'phone',
    },
    problems: [],
  });
});

it('reading never throws', () => {
  const names = fc.constantFrom(
    'email',
    'aliases',
    'industry',
    'contact_policy',
    'preferred_channel',
    'title',
    'first_name',
  );
  fc.assert(
    fc.property(fc.dictionary(names, fc.anything({ withNullPrototype: true })), (properties) => {
      expect(readPersonNote(source(properties, 'Ana.md')).person.name).toBe('Ana');
      expect(readCompanyNote(source(properties, 'Ana.md')).company.name).toBe('Ana');
    }),
  );
});
