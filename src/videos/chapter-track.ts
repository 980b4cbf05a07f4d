/** Chapters as WebVTT, each until the next begins. https://www.w3.org/TR/webvtt1/#chapter-cues */
export function chapterTrack({ chapters, seconds }: { chapters: readonly { at: number; title: string }[]; seconds: number }): string {
  const cues = chapters.map(({ at, title }, index) => `${timestamp(at)} --> ${timestamp(chapters[index + 1]?.at ?? seconds)}\n${escape(title)}\n`);
  return ['WEBVTT\n', ...cues].join('\n');
}

function timestamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 23);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
