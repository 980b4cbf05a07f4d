import type { ComplaintField, ComplaintPart } from '../../model/complaint.ts';

const address = ['street', 'postcode', 'city', 'country', 'telephone', 'email'] as const;

/**
 * The template for complaints in the annex of Delegated Regulation (EU) 2025/294, part by part, with its own numbers. The law lets
 * nobody be refused who writes without it.
 */
export const template: readonly TemplatePart[] = [
  { id: 'complainant', number: '1.a', kind: 'lines', fields: ['lastName', 'firstName', 'registration', 'lei', 'reference', ...address] },
  { id: 'contact', number: '1.b', kind: 'lines', isOptional: true, fields: ['lastName', 'firstName', ...address] },
  { id: 'representative', number: '2.a', kind: 'lines', isOptional: true, fields: ['lastName', 'firstName', 'registrationLei', ...address] },
  { id: 'representativeContact', number: '2.b', kind: 'lines', isOptional: true, fields: ['lastName', 'firstName', ...address] },
  { id: 'matter', number: '3', kind: 'texts', fields: ['service', 'subject', 'dates', 'damage', 'comments'] },
  { id: 'documents', number: '', kind: 'boxes', fields: ['powerOfAttorney', 'contract', 'otherDocuments'] },
  { id: 'signature', number: '', kind: 'lines', fields: ['place', 'day'] },
];

/** What a browser may offer of what it knows about its owner, who is surely the complainant only. */
export const autocomplete: Partial<Record<ComplaintField, string>> = {
  lastName: 'family-name',
  firstName: 'given-name',
  street: 'street-address',
  postcode: 'postal-code',
  city: 'address-level2',
  country: 'country-name',
  telephone: 'tel',
  email: 'email',
};

export type TemplatePart = { id: ComplaintPart; number: string; kind: 'lines' | 'texts' | 'boxes'; isOptional?: true; fields: readonly ComplaintField[] };
