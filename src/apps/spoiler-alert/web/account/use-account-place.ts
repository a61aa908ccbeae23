import type { Consent } from '#platform/consent/ledger/contract.ts';
import { useConsents } from '#ui/session/use-consents.ts';
import { useSession } from '#ui/session/use-session.ts';

/** `age`: not of age, or never said so. `no`: nobody is here, or the server did not say what it may keep. */
export type AccountPlace = { may: 'yes'; consent: Consent } | { may: 'age' | 'no'; consent?: undefined };

/** Whether the account of who is here may keep a chat, and the permission that this needs. */
export function useAccountPlace(): AccountPlace {
  const { user } = useSession();
  const { data } = useConsents({ lately: true });
  const consent = data?.find(({ purpose }) => purpose === 'chat-imports');
  if (!user || !consent?.inUse || consent.refused === 'account') return { may: 'no' };
  return consent.refused === 'age' ? { may: 'age' } : { may: 'yes', consent };
}
