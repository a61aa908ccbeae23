import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.ts';
import type { Vault } from '../../vault/vault.ts';

const cookieName = 'mentalia_device';
const path = '/api/auth';
/** As long as browsers keep any cookie. */
const keptSeconds = 400 * 86_400;
const mostAccounts = 8;
const shape = /^[\w-]{22}(?:\.[\w-]{22}){0,8}$/;

/**
 * What a browser keeps to be known again: a number of its own, and one mark for each account that was opened in it. A mark can be
 * checked and not read, and it opens nothing: it only gives the browser tries of its own, so that nobody who guesses from elsewhere
 * keeps an owner out (sec/S17).
 */
export type Device = { id: string; marks: string[] };

type Marking = Pick<Vault, 'blindIndex'>;

/** The device that asks; `undefined` for one that was never here, or whose cookie is not one of ours. */
export function deviceOf({ cookies }: Pick<FastifyRequest, 'cookies'>): Device | undefined {
  const value = cookies[cookieName];
  if (value === undefined || !shape.test(value)) return undefined;
  const [id = '', ...marks] = value.split('.');
  return { id, marks };
}

/** A device that was never here before. */
export function newDevice(): Device {
  return { id: randomBytes(16).toString('base64url'), marks: [] };
}

/** Whether this account was opened in this device before. */
export function wasHere(vault: Marking, device: Device | undefined, emailIndex: string): boolean {
  return device?.marks.includes(markOf(vault, device, emailIndex)) ?? false;
}

/** The device with this account marked as opened in it, the newest of its accounts first. */
export function markDevice(vault: Marking, device: Device | undefined, emailIndex: string): Device {
  const marked = device ?? newDevice();
  const mark = markOf(vault, marked, emailIndex);
  const others = marked.marks.filter((other) => other !== mark);
  return { id: marked.id, marks: [mark, ...others].slice(0, mostAccounts) };
}

/** Hands it to the browser, which sends it only to what is about coming in. */
export function setDeviceCookie(reply: FastifyReply, { publicUrl }: Pick<Config, 'publicUrl'>, { id, marks }: Device): void {
  const secure = publicUrl.startsWith('https://');
  reply.setCookie(cookieName, [id, ...marks].join('.'), { path, httpOnly: true, sameSite: 'lax', secure, maxAge: keptSeconds });
}

function markOf(vault: Marking, { id }: Device, emailIndex: string): string {
  return vault.blindIndex('devices.account', `${id} ${emailIndex}`).slice(0, 22);
}
