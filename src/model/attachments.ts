import { z } from 'zod';
import { fileTypes } from './file-types.ts';

/** The files that may go along with a case. A help desk checks them again: without script nobody has. */
export const attachments = z.strictObject({
  types: z.array(z.enum(fileTypes)).min(1),
  /** The most bytes of one file, 5000000 for 5 MB: no more than the help desk takes, and every server before it. */
  maxBytes: z.int().min(100_000).max(50_000_000),
  maxFiles: z.int().min(1).max(10),
});

export type Attachments = z.infer<typeof attachments>;
