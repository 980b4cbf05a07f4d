/**
 * A reader of files that reads a file again only where its text has changed since. Whoever checks while somebody
 * writes, or a hundred times in a test, reads what is the same once. Results are shared: nobody may change them.
 */
export function remembered<Result>(read: (file: string, text: string) => Result): (file: string, text: string) => Result {
  const last = new Map<string, { text: string; result: Result }>();
  return (file, text) => {
    const before = last.get(file);
    if (before?.text === text) return before.result;
    const result = read(file, text);
    last.set(file, { text, result });
    return result;
  };
}

/** What is made of something that was read, made once for each: as long as a file is not read again, it holds. */
export function madeOnce<Source extends WeakKey, Result>(make: (source: Source) => Result): (source: Source) => Result {
  const made = new WeakMap<Source, { result: Result }>();
  return (source) => {
    const before = made.get(source);
    if (before) return before.result;
    const result = make(source);
    made.set(source, { result });
    return result;
  };
}
