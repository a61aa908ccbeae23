import { z } from 'zod';
import { AccessLevel, AccessRequestStatus } from '../catalog/contract.ts';
import { defineError } from '../errors/define-error.ts';
import { LicenceStatus, OrganisationKind } from '../organisations/contract.ts';
import { IncidentKind, IncidentStatus } from '../safety/oversight/contract.ts';

const ProfileType = z.enum(['general', 'neurodivergent', 'professional', 'enterprise']);
export const Role = z.enum(['person', 'professional', 'admin']);
export type Role = z.infer<typeof Role>;
const when = z.iso.datetime();
const page = <Item extends z.ZodType>(item: Item) => z.strictObject({ items: z.array(item), next: z.string().nullable() });

/** Somebody with an account, as the list shows them: no name, no address. Those are opened one by one, and that is on record. */
export const PersonRow = z
  .strictObject({ id: z.uuid(), role: Role, profileType: ProfileType, isActive: z.boolean(), createdAt: when })
  .meta({ id: 'AdminPersonRow' });
export type PersonRow = z.infer<typeof PersonRow>;
export const PersonRows = page(PersonRow).meta({ id: 'AdminPersonRows' });
export type PersonRows = z.infer<typeof PersonRows>;

export const FindPerson = z
  .strictObject({ email: z.string().trim().toLowerCase().max(254).pipe(z.email()) })
  .meta({ id: 'AdminFindPerson' });

/** What an administrator may see of a person, and nothing that they wrote. Reading it is told to the person (priv/P18). */
export const PersonSheet = z
  .strictObject({
    ...PersonRow.shape,
    name: z.string(),
    email: z.string(),
    emailVerifiedAt: when.nullable(),
    sessions: z.number().int(),
    access: z.array(z.strictObject({ app: z.string(), level: AccessLevel, expiresAt: when.nullable() })),
    organisations: z.array(z.strictObject({ name: z.string(), role: z.enum(['member', 'manager']) })),
  })
  .meta({ id: 'AdminPersonSheet' });
export type PersonSheet = z.infer<typeof PersonSheet>;

export const SetRole = z.strictObject({ role: Role }).meta({ id: 'AdminSetRole' });
export const SetAccess = z.strictObject({ accessLevel: AccessLevel, expiresAt: when.nullable() }).meta({ id: 'AdminSetAccess' });
export type SetAccess = z.infer<typeof SetAccess>;

/** A request to go further, without why: that is opened by itself. */
export const AccessRequestRow = z
  .strictObject({
    id: z.uuid(),
    personId: z.uuid(),
    app: z.string(),
    appName: z.string(),
    accessLevel: AccessLevel,
    status: AccessRequestStatus,
    createdAt: when,
    decidedAt: when.nullable(),
  })
  .meta({ id: 'AdminAccessRequestRow' });
export type AccessRequestRow = z.infer<typeof AccessRequestRow>;
export const AccessRequestRows = page(AccessRequestRow).meta({ id: 'AdminAccessRequestRows' });
export type AccessRequestRows = z.infer<typeof AccessRequestRows>;
export const AccessRequestSheet = z
  .strictObject({ ...AccessRequestRow.shape, name: z.string(), reason: z.string().nullable() })
  .meta({ id: 'AdminAccessRequestSheet' });
export type AccessRequestSheet = z.infer<typeof AccessRequestSheet>;
export const GrantAccess = z.strictObject({ expiresAt: when.nullable() }).meta({ id: 'AdminGrantAccess' });

export const LicenceRow = z
  .strictObject({ personId: z.uuid(), profession: z.string(), country: z.string(), status: LicenceStatus, changedAt: when })
  .meta({ id: 'AdminLicenceRow' });
export type LicenceRow = z.infer<typeof LicenceRow>;
export const LicenceRows = page(LicenceRow).meta({ id: 'AdminLicenceRows' });
export type LicenceRows = z.infer<typeof LicenceRows>;
export const LicenceSheet = z
  .strictObject({
    ...LicenceRow.shape,
    name: z.string(),
    licenceNumber: z.string().nullable(),
    licenceAuthority: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'AdminLicenceSheet' });
export type LicenceSheet = z.infer<typeof LicenceSheet>;
export const RefuseLicence = z.strictObject({ reason: z.string().trim().min(1).max(500) }).meta({ id: 'AdminRefuseLicence' });

export const OrganisationSheet = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    slug: z.string(),
    kind: OrganisationKind,
    isActive: z.boolean(),
    members: z.number().int(),
    managers: z.number().int(),
    createdAt: when,
  })
  .meta({ id: 'AdminOrganisation' });
export type OrganisationSheet = z.infer<typeof OrganisationSheet>;
export const OrganisationSheets = page(OrganisationSheet).meta({ id: 'AdminOrganisations' });
export type OrganisationSheets = z.infer<typeof OrganisationSheets>;
const Named = z.string().trim().min(1).max(200);
export const CreateOrganisation = z
  .strictObject({
    name: Named,
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(100),
    kind: OrganisationKind.default('work').describe('Whoever belongs to one of work or education is never analysed'),
  })
  .meta({ id: 'AdminCreateOrganisation' });
export type CreateOrganisation = z.infer<typeof CreateOrganisation>;
export const ChangeOrganisation = z
  .strictObject({ name: Named.optional(), kind: OrganisationKind.optional(), isActive: z.boolean().optional() })
  .meta({ id: 'AdminChangeOrganisation' });
export type ChangeOrganisation = z.infer<typeof ChangeOrganisation>;

/** `isNeeded`: the home, without which nothing else is found. */
export const AppSheet = z
  .strictObject({
    slug: z.string(),
    name: z.string(),
    isActive: z.boolean(),
    isInstalled: z.boolean(),
    isNeeded: z.boolean(),
  })
  .meta({ id: 'AdminApplication' });
export type AppSheet = z.infer<typeof AppSheet>;
export const AppSheets = z.strictObject({ items: z.array(AppSheet), next: z.null() }).meta({ id: 'AdminApplications' });
export const SwitchApp = z.strictObject({ isActive: z.boolean() }).meta({ id: 'AdminSwitchApplication' });

const SettingValue = z.union([z.boolean(), z.number(), z.string()]);
export const SettingSheet = z
  .strictObject({
    key: z.string(),
    kind: z.enum(['switch', 'number', 'text']),
    value: SettingValue,
    usual: SettingValue,
    min: z.number().nullable(),
    max: z.number().nullable(),
    description: z.strictObject({ es: z.string(), en: z.string() }),
    versions: z.array(z.strictObject({ value: SettingValue, changedBy: z.uuid().nullable(), changedAt: when })),
  })
  .meta({ id: 'AdminSetting' });
export type SettingSheet = z.infer<typeof SettingSheet>;
export const SettingSheets = z.strictObject({ items: z.array(SettingSheet), next: z.null() }).meta({ id: 'AdminSettings' });
/** `was`: what the page showed, so that nobody writes over what somebody else changed meanwhile. */
export const ChangeSetting = z.strictObject({ value: SettingValue, was: SettingValue }).meta({ id: 'AdminChangeSetting' });
export type ChangeSetting = z.infer<typeof ChangeSetting>;

export const AuditRow = z
  .strictObject({
    id: z.uuid(),
    seq: z.number().int(),
    actorId: z.uuid().nullable(),
    actorKind: z.string(),
    subjectId: z.uuid().nullable(),
    action: z.string(),
    thing: z.string().nullable(),
    thingId: z.string().nullable(),
    outcome: z.enum(['done', 'refused']),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullable(),
    createdAt: when,
  })
  .meta({ id: 'AdminAuditRow' });
export type AuditRow = z.infer<typeof AuditRow>;
export const AuditRows = z
  .strictObject({ items: z.array(AuditRow), next: z.number().int().nullable() })
  .meta({ id: 'AdminAuditRows' });
export type AuditRows = z.infer<typeof AuditRows>;
export const AuditChecked = z
  .strictObject({
    lines: z.number().int(),
    first: z.number().int(),
    last: z.number().int(),
    broken: z.strictObject({ seq: z.number().int(), how: z.enum(['altered', 'removed', 'moved', 'inserted']) }).nullable(),
  })
  .meta({ id: 'AdminAuditChecked' });
export type AuditChecked = z.infer<typeof AuditChecked>;

/** A report of harm, without its words: those are opened one by one. Who made it is not told. */
export const IncidentRow = z
  .strictObject({ id: z.uuid(), kind: IncidentKind, status: IncidentStatus, createdAt: when })
  .meta({ id: 'AdminIncidentRow' });
export type IncidentRow = z.infer<typeof IncidentRow>;
export const IncidentRows = page(IncidentRow).meta({ id: 'AdminIncidentRows' });
export type IncidentRows = z.infer<typeof IncidentRows>;
export const IncidentSheet = z
  .strictObject({ ...IncidentRow.shape, words: z.string(), answer: z.string().nullable(), reviewedAt: when.nullable() })
  .meta({ id: 'AdminIncidentSheet' });
export type IncidentSheet = z.infer<typeof IncidentSheet>;
/** `seen`: when the report that was read had been reviewed last; a newer answer is not overwritten. */
export const ReviewIncident = z
  .strictObject({
    status: z.enum(['reviewed', 'closed']),
    answer: z.string().trim().min(1).max(2000),
    seen: when.nullable(),
  })
  .meta({ id: 'AdminReviewIncident' });
export type ReviewIncident = z.infer<typeof ReviewIncident>;

/** How often something happened; `null` where it was so seldom that a number could be somebody. */
const Shown = z.number().int().nullable();
/** Hard moments in a time, counted and never told: no person, no words. */
export const SafetyFigures = z
  .strictObject({
    from: z.iso.date(),
    until: z.iso.date(),
    rows: z.array(z.strictObject({ level: z.string(), kind: z.string(), event: z.string(), count: Shown })),
    least: z.number().int().describe('Numbers below this one are not told'),
  })
  .meta({ id: 'AdminSafetyFigures' });
export type SafetyFigures = z.infer<typeof SafetyFigures>;

export const FirstAdmin = z.strictObject({ token: z.string().trim().min(10).max(100) }).meta({ id: 'AdminFirst' });

/** One for every way in which somebody or something is not there. */
export class NothingToAdminister extends defineError('admin/not-found', 404, 'There is nothing here to administer') {}

/** Somebody must be left who can let others in. */
export class LastAdmin extends defineError('admin/last-admin', 409, 'This is the last administrator') {}

/** Without it no page of the others is found. */
export class AppNeeded extends defineError('admin/app-needed', 409, 'This application cannot be switched off') {}

export class SlugTaken extends defineError('admin/slug-taken', 409, 'There is an organisation with this short name') {}

/** It was decided by somebody else meanwhile, or taken back. */
export class AlreadyDecided extends defineError('admin/already-decided', 409, 'This was decided already') {}

export class SettingChanged extends defineError('admin/setting-changed', 409, 'Somebody changed this setting meanwhile') {}

/** Such a value this setting cannot hold. */
export class SettingNotValid extends defineError<{ errors: { pointer: string; message: string }[] }>(
  'admin/setting-not-valid',
  422,
  'This setting cannot hold such a value',
) {}

export class NothingToUndo extends defineError('admin/nothing-to-undo', 409, 'This setting was never changed') {}

/** An end that is over already would open nothing. */
export class EndIsPast extends defineError('admin/end-is-past', 422, 'The end lies in the past') {}

/** It was used, ran out, or never was. */
export class FirstAdminRefused extends defineError('admin/first-admin-refused', 403, 'This code is no longer good') {}

export class SignUpsClosed extends defineError('admin/sign-ups-closed', 403, 'Nobody can create an account here now') {}
