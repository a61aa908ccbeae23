/**
 * Where things can be seen again, by the noun of their activity: `conversation` → `/chat/c/<id>`. Each app says where its own
 * are; the platform knows no address.
 */
export type Places = Record<string, (id: string) => string>;
