import type { Jurisdiction } from '../core/law/law.ts';
import { cleanLetter } from '../core/letters/clean-letter.ts';
import type { LetterReading } from '../core/letters/letter-reading.ts';
import { readLetter } from '../core/letters/read-letter.ts';

/** A letter as an office writes it, with one deadline, one appeal and one consequence. */
export const officeLetter = `AYUNTAMIENTO DE VILLARROBLE
Servicio de Ayudas Sociales
Expediente: AYU/2026/0412
Villarroble, 3 de marzo de 2026

D.ª Ana Ruiz Soler
C/ Mayor, 4

ASUNTO: Requerimiento de documentación

De acuerdo con el artículo 68.1 de la Ley 39/2015, se le requiere para que en el plazo de diez días hábiles,
contados desde el siguiente al de la notificación, aporte el certificado de empadronamiento y el contrato de
alquiler, por importe de 512,40 euros.

Si no lo hace, se le tendrá por desistida de su petición.

Puede presentar los documentos en la sede electrónica. Contra este acto no cabe recurso alguno.

La jefa de servicio`;

/** Reads a letter as the program does. */
export function readOf(raw: string, country: Jurisdiction = 'ES'): { text: string; reading: LetterReading } {
  const { text } = cleanLetter(raw);
  return { text, reading: readLetter(text, { country }) };
}
