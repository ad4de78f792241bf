import { given } from './given';

test('leaves out what is undefined and nothing else', () => {
  const fields = given({ company: 'Northwind', role: undefined, blank: '', nothing: null, none: 0, off: false });
  expect(fields).toStrictEqual({ company: 'Northwind', blank: '', nothing: null, none: 0, off: false });
});
