/**
 * The fields that say something: an absent field is no field, neither in notes' facts nor where they are compared.
 * @example given({ company: 'Northwind', role: undefined }) // { company: 'Northwind' }
 */
export function given<Fields extends object>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const said: { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {};
  for (const name of Object.keys(fields) as (keyof Fields)[]) {
    if (fields[name] !== undefined) said[name] = fields[name] as Exclude<Fields[typeof name], undefined>;
  }
  return said;
}
