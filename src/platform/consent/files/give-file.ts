import { holdPerson } from '../../auth/account/user-store.ts';
import { AccountGone } from '../../auth/contract.ts';
import type { Tx } from '../../db/open-database.ts';
import { type StoredFile, UnknownFilePurpose } from '../../files/contract.ts';
import type { FilePurpose } from '../../files/define-file-purpose.ts';
import { type GivenFile, type ReceiveParts, receiveFile } from '../../files/receive-file.ts';
import { ConsentRequired } from '../../http/errors.ts';
import { checkContext } from '../ledger/check-context.ts';
import { ConsentPurpose } from '../ledger/contract.ts';
import { mayProcess } from '../ledger/may-process.ts';

export type GiveParts = ReceiveParts & { filePurposes: readonly FilePurpose[] };

/**
 * Takes a file for something that its person allows. Without that permission not a byte of it is read, and where it is taken back,
 * or its person comes to act for work or education, while the file arrives, nothing of it stays.
 */
export async function giveFile(
  parts: GiveParts,
  personId: string,
  { purpose: name, ...given }: Omit<GivenFile, 'purpose' | 'guard'> & { purpose: string },
): Promise<StoredFile> {
  const purpose = parts.filePurposes.find((one) => one.name === name);
  if (!purpose) throw new UnknownFilePurpose();
  const guard = {
    async checkAllowed() {
      const asked = ConsentPurpose.safeParse(purpose.consent);
      if (!asked.success) throw new ConsentRequired({ purpose: purpose.consent });
      await checkContext(parts, personId, asked.data);
      if (!(await mayProcess(parts, personId, asked.data))) throw new ConsentRequired({ purpose: purpose.consent });
    },
    async hold(tx: Tx) {
      if (!(await holdPerson(tx, personId))) throw new AccountGone();
    },
  };
  return receiveFile(parts, personId, { ...given, purpose, guard });
}
