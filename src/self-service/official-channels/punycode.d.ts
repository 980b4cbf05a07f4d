/** The module build of the package, which brings no types. The bare name `punycode` is Node's own, which is deprecated. */
declare module 'punycode/punycode.es6.js' {
  export function toUnicode(domain: string): string;
}
