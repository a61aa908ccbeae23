import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { SignLanguage } from '../contract.ts';
import { handshapeKeys } from '../core/dictionary/handshapes.ts';
import { movements, places } from '../core/dictionary/terms.ts';
import { signCategories } from '../core/my-signs/categories.ts';
import { mySignLimits } from '../core/my-signs/limits.ts';

const Version = z.int().min(1);
const line = (most: number) => z.string().trim().max(most);

/** What somebody writes of a sign of their own. Only its name is asked for. */
export const PersonalSignContent = z
  .strictObject({
    language: SignLanguage.describe('Where it is used beside; a sign of a home is kept under the one its person chose'),
    name: line(80).min(1),
    meaning: line(300),
    who: line(80).describe('Who uses it'),
    category: z.enum(signCategories),
    description: line(1000).describe('In words, how it is made'),
    handshape: z.enum(handshapeKeys).nullable(),
    place: z.enum(places).nullable(),
    movement: z.enum(movements).nullable(),
    hands: z.union([z.literal(1), z.literal(2)]).nullable(),
  })
  .meta({ id: 'PersonalSignContent' });
export type PersonalSignContent = z.infer<typeof PersonalSignContent>;

/** Takes in 16-bit numbers, base64: points of hands. No image of anybody is ever among them. */
const Takes = z.array(z.base64().min(1).max(mySignLimits.takeText)).max(mySignLimits.takes);

const kept = { id: z.uuid(), version: Version, content: PersonalSignContent };
const times = { createdAt: z.iso.datetime(), updatedAt: z.iso.datetime() };
const still = z.string().nullable().describe('One moment of a take; null where there is none');

/** A sign as lists show it. */
export const PersonalSignSummary = z
  .strictObject({ ...kept, takeCount: z.int(), still, ...times })
  .meta({ id: 'PersonalSignSummary' });
export type PersonalSignSummary = z.infer<typeof PersonalSignSummary>;
export const PersonalSigns = z
  .strictObject({ items: z.array(PersonalSignSummary), next: z.null() })
  .meta({ id: 'PersonalSigns' });
export type PersonalSigns = z.infer<typeof PersonalSigns>;

export const PersonalSign = z.strictObject({ ...kept, takes: z.array(z.string()), ...times }).meta({ id: 'PersonalSign' });
export type PersonalSign = z.infer<typeof PersonalSign>;
/** A sign as it was kept, and people to call first where what was written of it may tell of a danger. */
export const PersonalSignKept = z
  .strictObject({ ...PersonalSign.shape, fixed: FixedWords.nullable() })
  .meta({ id: 'PersonalSignKept' });
export type PersonalSignKept = z.infer<typeof PersonalSignKept>;

export const AddPersonalSign = z
  .strictObject({
    clientSignId: z.uuid().describe('Given by the page: sent twice it is one sign'),
    content: PersonalSignContent,
    takes: Takes,
  })
  .meta({ id: 'AddPersonalSign' });
export type AddPersonalSign = z.infer<typeof AddPersonalSign>;
export const ChangePersonalSign = z
  .strictObject({
    version: Version,
    content: PersonalSignContent,
    takes: Takes.optional().describe('In the place of those it has; without it they stay'),
  })
  .meta({ id: 'ChangePersonalSign' });
export type ChangePersonalSign = z.infer<typeof ChangePersonalSign>;

/** The takes of somebody's signs, page by page: for finding a sign by doing it, which happens in the browser. */
export const TakesAfter = z.strictObject({ after: z.uuid().optional() });
export const PersonalTakes = z
  .strictObject({
    items: z.array(z.strictObject({ id: z.uuid(), takes: z.array(z.string()) })),
    next: z.uuid().nullable(),
  })
  .meta({ id: 'PersonalTakes' });
export type PersonalTakes = z.infer<typeof PersonalTakes>;

const shareDays = [7, 30, 90] as const;
const title = line(80).min(1).describe('What whoever opens it reads above the signs');

export const ShareSigns = z
  .strictObject({
    clientShareId: z.uuid(),
    title,
    signIds: z.array(z.uuid()).min(1).max(mySignLimits.signs),
    days: z.literal(shareDays),
  })
  .meta({ id: 'ShareSigns' });
export type ShareSigns = z.infer<typeof ShareSigns>;

/** A link as its person sees it. Its address is told once, when it is made. */
export const SignShare = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    signIds: z.array(z.uuid()),
    opened: z.int().describe('How often it was opened'),
    lastOpenedAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
    isLive: z.boolean(),
    opens: z.boolean().describe('false: nobody sees anything by it while its person is not known to be of age'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'SignShare' });
export type SignShare = z.infer<typeof SignShare>;
export const SignShares = z.strictObject({ items: z.array(SignShare), next: z.null() }).meta({ id: 'SignShares' });
export type SignShares = z.infer<typeof SignShares>;
export const ShareMade = z.strictObject({ share: SignShare, address: z.string() }).meta({ id: 'ShareMade' });
export type ShareMade = z.infer<typeof ShareMade>;

export const OpenShare = z.strictObject({ token: z.string().min(1).max(100) }).meta({ id: 'OpenSignShare' });
/** What whoever has a link sees: how the signs are made and what they mean. Not whose they are, nor who uses them. */
export const SharedSigns = z
  .strictObject({
    title: z.string(),
    signs: z.array(
      z.strictObject({
        ...PersonalSignContent.omit({ who: true, category: true }).shape,
        pose: z.string().nullable().describe('One take, drawn by the page'),
      }),
    ),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'SharedSigns' });
export type SharedSigns = z.infer<typeof SharedSigns>;

export class PersonalSignNotFound extends defineError(
  'sign-link/personal-sign-not-found',
  404,
  'This sign does not exist or is not yours',
) {}
export class PersonalSignChanged extends defineError<{ version: number }>(
  'sign-link/personal-sign-changed',
  409,
  'Another page changed this sign meanwhile',
) {}
export class TooManyPersonalSigns extends defineError<{ most: number }>(
  'sign-link/too-many-personal-signs',
  409,
  'There are as many signs as are kept',
) {}
export class TakeIsDamaged extends defineError(
  'sign-link/take-is-damaged',
  422,
  'One of these takes shows no hands, or is none',
) {}
export class ShareNotFound extends defineError(
  'sign-link/share-not-found',
  404,
  'This link ran out, was taken back, or never was',
) {}
export class TooManyShares extends defineError<{ most: number }>(
  'sign-link/too-many-shares',
  409,
  'There are as many links as may be open at once',
) {}
