import { useQueryClient } from '@tanstack/react-query';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { useDecide as useDecideAnywhere } from '#ui/session/use-consents.ts';
import { grantsKey } from '../keys.ts';

/** Decides about a use; whom the person lets see something depends on it, and is read again. */
export function useDecide() {
  const client = useQueryClient();
  const decide = useDecideAnywhere();
  return (consent: Consent, granted: boolean): Promise<void> =>
    decide(consent, granted).finally(() => void client.invalidateQueries({ queryKey: grantsKey }));
}
