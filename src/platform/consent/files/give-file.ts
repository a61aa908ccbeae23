import { type StoredFile, UnknownFilePurpose } from '../../files/contract.ts';
import type { FilePurpose } from '../../files/define-file-purpose.ts';
import { type GivenFile, type ReceiveParts, receiveFile } from '../../files/receive-file.ts';
import { ConsentRequired } from '../../http/errors.ts';
import { ConsentPurpose } from '../ledger/contract.ts';
import { mayProcess } from '../ledger/may-process.ts';

export type GiveParts = ReceiveParts & { filePurposes: readonly FilePurpose[] };

/** Takes a file for something that its person allows. Without that permission not a byte of it is read. */
export async function giveFile(
  parts: GiveParts,
  personId: string,
  { purpose: name, ...given }: Omit<GivenFile, 'purpose'> & { purpose: string },
): Promise<StoredFile> {
  const purpose = parts.filePurposes.find((one) => one.name === name);
  if (!purpose) throw new UnknownFilePurpose();
  const asked = ConsentPurpose.safeParse(purpose.consent);
  if (!asked.success || !(await mayProcess(parts, personId, asked.data))) throw new ConsentRequired({ purpose: purpose.consent });
  return receiveFile(parts, personId, { ...given, purpose });
}
