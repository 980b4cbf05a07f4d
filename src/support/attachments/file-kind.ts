import type { FileType } from '../../model/file-types.ts';
import { nameList } from '../../names.ts';

/** What a type of file is called, and the bytes by which every file of it begins. */
export const fileKinds: Record<FileType, FileKind> = {
  png: { name: 'PNG', mime: 'image/png', endings: ['.png'], begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  jpeg: { name: 'JPEG', mime: 'image/jpeg', endings: ['.jpg', '.jpeg'], begins: [0xff, 0xd8, 0xff] },
  pdf: { name: 'PDF', mime: 'application/pdf', endings: ['.pdf'], begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
};

/** The kind of a file among those that are taken, by its first bytes: a name says what somebody called it. */
export async function kindOf(file: Blob, types: readonly FileType[]): Promise<FileKind | undefined> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  return types.map((type) => fileKinds[type]).find(({ begins }) => begins.every((byte, index) => start[index] === byte));
}

/** The file under a name and a type that are true, so that nobody who opens it is surprised: a JPEG called `a.png` becomes `a.png.jpg`. */
export function trulyNamed(file: File, { mime, endings }: FileKind): File {
  const isTrue = endings.some((ending) => file.name.toLowerCase().endsWith(ending));
  return new File([file], isTrue ? file.name : `${file.name}${endings[0]}`, { type: mime });
}

/** “PNG, JPEG or PDF”, as the language writes it. */
export function nameTypes(types: readonly FileType[], tag: string): string {
  return nameList(
    types.map((type) => fileKinds[type].name),
    tag,
    { type: 'disjunction' },
  );
}

export type FileKind = { name: string; mime: string; endings: readonly [string, ...string[]]; begins: readonly number[] };
