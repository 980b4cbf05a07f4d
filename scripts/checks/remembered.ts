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
