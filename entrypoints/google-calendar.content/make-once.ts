/**
 * Works something out once for each thing it is about, again only when `key` differs, and forgets it with the thing:
 * one reading is drawn several times, as what is remembered about it comes in.
 */
export function makeOnce<T>(): (about: object, key: string, make: () => T) => T {
  const known = new WeakMap<object, { readonly key: string; readonly value: T }>();
  return (about, key, make) => {
    const found = known.get(about);
    if (found?.key === key) return found.value;
    const value = make();
    known.set(about, { key, value });
    return value;
  };
}
