/** Who did it: somebody with an account, the program by itself, or nobody known. */
export type Actor =
  | { kind: 'person' | 'professional' | 'supporter' | 'admin'; id: string }
  | { kind: 'system' | 'nobody'; id?: undefined };

export type ActorKind = Actor['kind'];

/** Ids, counts and names of settings; never words that a person wrote. */
export type AuditDetails = Record<string, string | number | boolean | null>;

/** Something that was done, or refused, to an account or to personal data. */
export type AuditEvent = {
  actor: Actor;
  /** Whose account or data it was. `null` where it is nobody's. */
  subjectId: string | null;
  /** `<noun>.<participle>`: `session.begun`, `password.changed`, `profile.read`. */
  action: `${string}.${string}`;
  /** The table, or the kind of thing, that it was done to, and which one. */
  thing?: string;
  thingId?: string;
  outcome: 'done' | 'refused';
  details?: AuditDetails;
};

/** A line of the audit, with its details opened; `details` is null where there are none or their key is gone. */
export type AuditLine = {
  id: string;
  seq: number;
  actorId: string | null;
  actorKind: ActorKind;
  subjectId: string | null;
  action: string;
  thing: string | null;
  thingId: string | null;
  outcome: 'done' | 'refused';
  details: AuditDetails | null;
  createdAt: Date;
};
