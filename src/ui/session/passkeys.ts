import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { api } from '../api/client.ts';

/** Whether this browser can hold and use passkeys at all. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function';
}

/** Whether this browser offers passkeys among what it fills in by itself. */
export async function offersPasskeys(): Promise<boolean> {
  return knowsPasskeys() && Boolean(await PublicKeyCredential.isConditionalMediationAvailable?.());
}

/**
 * Asks the person for a passkey by the question at this address; `undefined` when they chose none. `quietly` shows nothing by itself:
 * the browser offers it in the field for the address, and it waits until they choose.
 */
export async function askForPasskey(question: string, { quietly = false } = {}): Promise<AuthenticationResponseJSON | undefined> {
  const [{ startAuthentication }, optionsJSON] = await Promise.all([
    load(),
    api.post<PublicKeyCredentialRequestOptionsJSON>(question),
  ]);
  return unlessLeft(startAuthentication({ optionsJSON, useBrowserAutofill: quietly }));
}

/** Has the device make a passkey for who is signed in; `undefined` when they left it, `known` when it holds one already. */
export async function makePasskey(): Promise<RegistrationResponseJSON | 'known' | undefined> {
  const optionsJSON = await api.post<PublicKeyCredentialCreationOptionsJSON>('/api/auth/passkeys/question');
  const { startRegistration } = await load();
  try {
    return await unlessLeft(startRegistration({ optionsJSON }));
  } catch (error) {
    if (error instanceof Error && error.name === 'InvalidStateError') return 'known';
    throw error;
  }
}

/** Takes back what was asked quietly. */
export async function stopAsking(): Promise<void> {
  (await load()).WebAuthnAbortService.cancelCeremony();
}

const load = () => import('@simplewebauthn/browser');

/** Closing the window of the browser, or letting it wait too long, is an answer and no failure. */
async function unlessLeft<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError')) return undefined;
    throw error;
  }
}
