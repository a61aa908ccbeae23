import { NotASignExport, SignExportTooLarge } from './errors.ts';
import { mostBrought } from './most-brought.ts';
import { readSignJson } from './read-sign-json.ts';
import { isSpml, readSpml } from './read-spml.ts';
import type { SignExport } from './sign-export.ts';

/** Reads what SignPuddle gives to take along, XML or JSON. Throws a declared error for anything else, and for what is damaged or too large. */
export function readSignExport(bytes: Uint8Array): SignExport {
  if (bytes.byteLength > mostBrought.bytes) throw new SignExportTooLarge({ mostMegabytes: mostBrought.bytes / 1_000_000 });
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isSpml(text)) return readSpml(text);
  if (/^\uFEFF?\s*[[{]/.test(text)) return readSignJson(text);
  throw new NotASignExport();
}
