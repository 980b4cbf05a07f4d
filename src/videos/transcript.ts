import type { Cue } from './captions.ts';

/** The words of a video by chapter. A cue belongs to the chapter in which it begins. */
export function transcriptOf<Chapter extends { at: number }>(chapters: readonly Chapter[], cues: readonly Cue[]): (Chapter & { cues: Cue[] })[] {
  return chapters.map((chapter, index) => {
    const end = chapters[index + 1]?.at ?? Infinity;
    return { ...chapter, cues: cues.filter(({ from }) => from >= chapter.at && from < end) };
  });
}

/** Cues as running text. Chinese sentences stand side by side without a space. */
export function joinCues(cues: readonly Cue[]): string {
  return cues
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/(?<=[，。；：！？”])\x20|(?<=\p{Script=Han})\x20(?=[\p{Script=Han}“])/gu, '');
}
