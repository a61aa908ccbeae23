import type { Vault } from '../vault/vault.ts';
import type { Notice } from './contract.ts';
import { type NoticeRow, openBody } from './notice-store.ts';

/** A notice as its person reads it, in the language of their page; nothing where it does not open. */
export async function presentNotice(vault: Vault, row: NoticeRow, language: 'es' | 'en'): Promise<Notice | undefined> {
  const body = await openBody(vault, row);
  if (!body) return undefined;
  return {
    id: row.id,
    kind: row.kind,
    title: body.title[language],
    lines: body.lines.map((line) => line[language]),
    path: body.path,
    toldAt: (row.toldAt ?? row.dueAt).toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
    dismissedAt: row.dismissedAt?.toISOString() ?? null,
  };
}
