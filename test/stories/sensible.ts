import type { Listed } from './read-list';

const pursuing: readonly (string | null | undefined)[] = ['check-in', 'second-check-in', 'call'];

const isOpen = ({ section }: Listed): boolean => section === 'due-now' || section === 'overdue';

/** What no list of any day may show: two nags at once for one job, advice without a reason, an entry that stands twice. */
export function expectSensible(list: readonly Listed[]): void {
  const nags = list
    .filter((entry) => isOpen(entry) && [...pursuing, 'let-go'].includes(entry.kind))
    .map(({ company, role }) => `${company}, ${role}`);
  expect(nags).toEqual([...new Set(nags)]);
  const planned = list
    .filter(({ kind }) => pursuing.includes(kind))
    .map(({ kind, company, role }) => `${kind}, ${company}, ${role}`);
  expect(planned).toEqual([...new Set(planned)]);
  expect(list.filter(({ why }) => !why)).toEqual([]);
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
}
