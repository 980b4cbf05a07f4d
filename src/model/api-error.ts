import { z } from 'zod';
import { localizedLine, localizedLines } from './text.ts';

/** An entry of `facts/api-errors.yaml`: a code that the API answers with. */
export const apiError = z.strictObject({
  /** The name that stands beside the code in the answer. */
  name: z.string(),
  /** The HTTP status that it comes with. */
  status: z.int().min(400).max(599),
  meaning: localizedLine,
  causes: localizedLines,
  cures: localizedLines,
});

export const apiErrors = z.record(z.string().regex(/^\d{5}$/, { error: 'five digits, in quotation marks' }), apiError);

export type ApiError = z.infer<typeof apiError>;
