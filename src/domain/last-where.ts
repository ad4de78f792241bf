/** The last item that passes the test, or undefined. */
export function lastWhere<Item>(items: readonly Item[], test: (item: Item) => boolean): Item | undefined {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && test(item)) return item;
  }
  return undefined;
}
