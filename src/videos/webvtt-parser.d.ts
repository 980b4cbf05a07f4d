/** What we use of https://github.com/w3c/webvtt.js, which comes without types. */
declare module 'webvtt-parser' {
  type Cue = { id: string; startTime: number; endTime: number; text: string };
  type ParseError = { message: string; line: number; col?: number };

  type Parser = { parse(text: string, kind: 'captions' | 'subtitles' | 'chapters' | 'metadata'): { cues: Cue[]; errors: ParseError[] } };

  const webvtt: { WebVTTParser: new () => Parser };
  export default webvtt;
}
