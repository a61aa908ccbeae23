import type { FileFormat } from '../../documents/contract.ts';
import { documentsUrl } from './keys.ts';

/** Has the browser fetch the file of a version, and keep it under its name. */
export function downloadVersion(documentId: string, number: number, format: FileFormat): void {
  const link = document.createElement('a');
  link.href = `${documentsUrl}/${documentId}/versions/${number}/file?format=${format}`;
  link.download = '';
  link.click();
}
