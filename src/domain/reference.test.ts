import { baseNameOf, keyOf } from './reference';

it.each([
  ['People/Ana Ruiz.md', 'Ana Ruiz'],
  ['Ana Ruiz', 'Ana Ruiz'],
  ['People/Ana.Ruiz.MD', 'Ana.Ruiz'],
  ['People/\u202eexe.gnp\u2067 Ana.md', 'exe.gnp Ana'],
  ['', ''],
])('the name of %j is %j', (path, name) => expect(baseNameOf(path)).toBe(name));

it.each([
  [{ text: 'NW', link: 'Companies/Northwind' }, 'northwind'],
  [{ text: 'NW', link: 'Northwind', path: 'Companies/NORTHWIND.md' }, 'northwind'],
  [{ text: 'A/B Tésting' }, 'a/b testing'],
])('%j is known by %j', (reference, key) => expect(keyOf(reference)).toBe(key));
