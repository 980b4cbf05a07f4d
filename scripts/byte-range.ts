/**
 * The part of a file that a request asks for with `Range`, by its first and its last byte: players jump into a clip so. Undefined
 * where it asks for no part, for several, or in another unit: the answer is then the whole file. Null where the file is too short.
 * https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
 */
export function byteRange(header: string | undefined, size: number): { start: number; end: number } | null | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  // Without a first byte it is the end of the file that is wanted, so many bytes of it.
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : null;
}
