import { z } from 'zod';
import { locales } from '../languages.ts';
import { id, localizedLine } from './text.ts';

/** The parts of the form, in the order of the template in the annex of Delegated Regulation (EU) 2025/294. */
export const complaintParts = ['complainant', 'contact', 'representative', 'representativeContact', 'matter', 'documents', 'signature'] as const;

/** What the form asks for. Several parts ask for the same. */
export const complaintFields = [
  'lastName',
  'firstName',
  'registration',
  'lei',
  'reference',
  'street',
  'postcode',
  'city',
  'country',
  'telephone',
  'email',
  'registrationLei',
  'service',
  'subject',
  'dates',
  'damage',
  'comments',
  'powerOfAttorney',
  'contract',
  'otherDocuments',
  'place',
  'day',
  'signature',
] as const;

const figureId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'file/figure, such as support/complaint-decision' });

/** `support/complaints.yaml`: how complaints are made and decided. Times are figures of `facts/figures/`. */
export const complaints = z.strictObject({
  /** Where a complaint is sent: ids of `channels.yaml`. */
  channels: z.array(id).min(1),
  /** The languages in which it may be written. */
  languages: z.array(z.enum(locales)).min(1),
  acknowledged: figureId,
  decided: figureId,
  decidedBy: localizedLine,
  /** How long somebody may ask for a second look. */
  appeal: figureId,
  appealDecided: figureId,
  appealDecidedBy: localizedLine,
  /** The longest that the law allows for the decision. */
  legalLimit: figureId,
  /** Who may be asked when the decision does not satisfy, as words within a sentence. */
  authority: z.strictObject({ name: localizedLine, address: z.url({ protocol: /^https$/ }).optional() }),
  /** Where the law can be read. */
  law: z.array(z.strictObject({ name: localizedLine, address: z.url({ protocol: /^https$/ }) })),
});

export type Complaints = z.infer<typeof complaints>;
export type ComplaintField = (typeof complaintFields)[number];
export type ComplaintPart = (typeof complaintParts)[number];
