/** Kinds of files that a reader may attach: pictures and papers whose first bytes tell what they are. Nothing that a machine runs. */
export const fileTypes = ['png', 'jpeg', 'pdf'] as const;

export type FileType = (typeof fileTypes)[number];
