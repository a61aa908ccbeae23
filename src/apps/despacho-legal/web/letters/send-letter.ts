import { api } from '#ui/api/client.ts';
import { sendFile } from '#ui/api/send-file.ts';
import type { Country } from '../../contract.ts';
import type { KeepLetterText, KeptLetter } from '../../letters/contract.ts';

type Letter = { file: File | undefined; draft: string };
type About = { clientLetterId: string; name: string; country: Country; receivedAt: string | null };

/** Keeps a letter in a case as it was brought: its file, or its words where it has none. */
export function sendLetter(caseId: string, { file, draft }: Letter, about: About): Promise<KeptLetter> {
  const url = `/api/despacho-legal/cases/${caseId}/letters`;
  if (!file) return api.post<KeptLetter>(`${url}/text`, { ...about, text: draft } satisfies KeepLetterText);
  const { receivedAt, ...rest } = about;
  const asked = new URLSearchParams({ ...rest, ...(receivedAt && { receivedAt }), fileName: file.name.slice(0, 200) });
  const bytes = file.slice(0, file.size, 'application/octet-stream');
  return sendFile<KeptLetter>(`${url}/file?${asked}`, bytes, { signal: new AbortController().signal, onPart: () => undefined });
}
