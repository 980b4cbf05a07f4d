import webvtt from 'webvtt-parser';

/** Reads captions by the W3C’s own parser: its cues in order of time, and every mistake with its line. */
export function readCaptions(text: string): { cues: Cue[]; mistakes: CaptionMistake[] } {
  const { cues, errors } = new webvtt.WebVTTParser().parse(text, 'captions');
  return {
    cues: cues.map(({ startTime, endTime, text: words }) => ({ from: startTime, to: endTime, text: plain(words) })),
    mistakes: errors.map(({ message, line, col = 1 }) => ({ message, line, column: col })),
  };
}

/** The words of a cue on one line, without the marks of WebVTT. Chinese needs no space where a line breaks. */
function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/(?<=[\p{Script=Han}，。；：！？])\n(?=\p{Script=Han})/gu, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: keyof typeof escaped) => escaped[name]);
}

const escaped = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', lrm: '\u200E', rlm: '\u200F' };

/** Words and the seconds between which they stand in the picture. */
export type Cue = { from: number; to: number; text: string };
export type CaptionMistake = { message: string; line: number; column: number };
