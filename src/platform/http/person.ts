import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotSignedIn } from './errors.ts';

/** Who acts in a request, in which of their sessions, and what that session may do. */
export type Person = {
  personId: string;
  sessionId: string;
  role: 'person' | 'professional' | 'admin';
  /** When they last showed that it is them. */
  provedAt: Date;
  /** When their session was last renewed, which a page does for as long as somebody can see it. */
  renewedAt: Date;
  /** A program of theirs acts, and may do no more than this; absent when they act themselves. */
  scopes?: readonly string[];
  /** A child for whom no guardian has answered yet: nothing opens but what says so of itself. */
  isWaiting?: boolean;
};

/** Says who acts; nobody when the request carries no live session. */
export type Authenticate = (request: FastifyRequest, reply: FastifyReply) => Promise<Person | undefined>;

/** What a request is for. Whatever is neither the account nor the core of the product needs the person's consent. */
export type Purpose =
  | 'account'
  | 'core'
  | 'emotion-analysis'
  | 'social-cues'
  | 'voice'
  | 'camera'
  | 'audio-files'
  | 'chat-imports'
  | 'memory'
  | 'outside-models'
  | 'professional-access'
  | 'product-metrics';

/**
 * Whose the thing is that a route acts on. `nobody`: what everybody may know. `self`: it only ever finds rows of whoever asks.
 * `admin`: of the installation. Else the thing that the path names, which is its owner's alone: to others it does not exist.
 */
export type Owner = 'nobody' | 'self' | 'admin' | { thing: string };

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every guarded route; absent on public ones unless somebody is signed in. */
    person: Person | undefined;
  }
  interface FastifyContextConfig {
    /** Anybody may ask: no session is needed. */
    public?: boolean;
    /** Not counted by the rate limit. */
    unlimited?: boolean;
    /** Every API route says it, or a test fails. */
    purpose?: Purpose;
    /** Every API route says it, or a test fails. */
    owner?: Owner;
    /** Only for whoever has this role. */
    role?: 'professional' | 'admin';
    /** Only within five minutes of showing that it is them (sec/S27). */
    fresh?: boolean;
    /**
     * Other people's health, law or administration: not for whoever was away for an hour, or showed a day ago that it is them (sec/S25).
     * `in-part`: for some of what it answers, and the route itself asks (`checkGuarded`).
     */
    guarded?: boolean | 'in-part';
    /** Also for whoever waits for their guardian's answer. */
    whileWaiting?: boolean;
    /** Programs with this scope may ask too; without it none may. */
    scope?: string;
  }
}

/** Whose request it is, where it must be somebody's. */
export function personIdOf(request: Pick<FastifyRequest, 'person'>): string {
  return personOf(request).personId;
}

/** The same, with how their session stands. */
export function personOf({ person }: Pick<FastifyRequest, 'person'>): Person {
  if (!person) throw new NotSignedIn();
  return person;
}
