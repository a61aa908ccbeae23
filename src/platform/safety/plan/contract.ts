import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { planSections } from './core/sections.ts';

export const PlanSection = z.enum(planSections);
export type PlanSection = z.infer<typeof PlanSection>;

/** What a person wrote in each part: one thing per line, in their own words. All of it may be empty. */
export const PlanSections = z.record(PlanSection, z.string().max(2000)).meta({ id: 'PlanSections' });
export type PlanSections = z.infer<typeof PlanSections>;

/** What a person says of somebody they trust. Who it is was never asked whether they agree: nobody is told anything by itself. */
export const TrustedContactFields = z.strictObject({
  name: z.string().trim().min(1).max(100),
  phone: z.string().trim().max(40).describe('Empty when there is none'),
  email: z.union([z.literal(''), z.email().max(200)]).describe('Empty when there is none'),
  reach: z.string().max(300).describe('How to reach them best, in words: «por mensaje, tarda en ver las llamadas»'),
  message: z.string().max(500).describe('What the person would send them, written beforehand'),
});
export type TrustedContactFields = z.infer<typeof TrustedContactFields>;

export const TrustedContact = TrustedContactFields.extend({ id: z.uuid() }).meta({ id: 'TrustedContact' });
export type TrustedContact = z.infer<typeof TrustedContact>;

/** Under an id that the page chose: the same twice is one. */
export const AddTrustedContact = TrustedContact.meta({ id: 'AddTrustedContact' });
export type AddTrustedContact = z.infer<typeof AddTrustedContact>;

export const SafetyPlan = z
  .strictObject({
    sections: PlanSections,
    contacts: z.array(TrustedContact),
    version: z.number().int().describe('Counts the changes of the sections; 0 before the first'),
    canUndo: z.boolean(),
    updatedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'SafetyPlan' });
export type SafetyPlan = z.infer<typeof SafetyPlan>;

/** All sections as they are to be, and the version that was seen: a newer one is not overwritten. */
export const WritePlan = z.strictObject({ sections: PlanSections, version: z.number().int().min(0) }).meta({ id: 'WritePlan' });
export type WritePlan = z.infer<typeof WritePlan>;

/** Another page or device changed the plan since this one read it. */
export class PlanChanged extends defineError<{ version: number }>(
  'safety/plan-changed',
  409,
  'The plan has a newer version than the one this change began from',
) {}

export class ContactNotFound extends defineError('safety/contact-not-found', 404, 'There is no such person in your plan') {}

/** More would be no help in a hard moment. */
export class TooManyContacts extends defineError<{ most: number }>(
  'safety/too-many-contacts',
  409,
  'No more people fit in the plan',
) {}
