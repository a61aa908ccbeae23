import { caseKey } from '../cases/keys.ts';

/** Under which the browser keeps what it read of shared cases. */
export const professionalKey = ['despacho-legal', 'professional'] as const;
export const sharesKey = (caseId: string) => [...caseKey(caseId), 'shares'] as const;
export const seenKey = (caseId: string) => [...caseKey(caseId), 'seen'] as const;
export const receivedKey = [...professionalKey, 'received'] as const;
/** One case that is shared with whoever is here: with it goes all that was read of it. */
export const receivedOneKey = (shareId: string) => [...receivedKey, shareId] as const;
export const messagesKey = (shareId: string) => [...professionalKey, 'messages', shareId] as const;
export const signaturesKey = (shareId: string) => [...professionalKey, 'signatures', shareId] as const;
export const desksKey = [...professionalKey, 'desks'] as const;
export const deskKey = (deskId: string) => [...desksKey, deskId] as const;
export const namesKey = [...professionalKey, 'names'] as const;
export const textsKey = [...professionalKey, 'texts'] as const;
