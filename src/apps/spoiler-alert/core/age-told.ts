/** `unknown`: nothing is told of it, or both are. */
export type AgeTold = 'minor' | 'adult' | 'unknown';

/** Of a school of those who are not of age; a university is neither. */
const school =
  'cole colegio colegios escuela insti instituto secundaria prepa preparatoria liceo recreo profe profes maestra maestro mochila deberes recess homework classroom schoolbag playground detention';
const work =
  'oficina nomina sueldo salario aguinaldo curro chamba laburo empresa clienta clientes rrhh teletrabajo boss bosses manager payroll salary workplace coworker coworkers colleagues clients';
const schoolWords = new Set(school.split(' '));
const workWords = new Set(work.split(' '));
/** Only where somebody says how old a person is: ten years ago is no age. */
const saidAge = /\b(?:tengo|tienes|tenes|tiene|cumplo|cumples|cumple|cumpli)\s+(\d{1,2})\s+anos\b|\b(\d{1,2})\s+years?\s+old\b/g;
/** «Mi jefa» may be somebody's mother. */
const atWork = /\b(?:el|la|los|las|al|del|nuestr[oa]) jef[ea]s?\b/;
const fullAge = 18;

/** Whether what is written is of people who are not of age, or of those who are, by what is only said among the ones or the others. */
export function ageTold(texts: readonly string[]): AgeTold {
  let isOfMinors = false;
  let isOfAdults = false;
  for (const text of texts) {
    const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    for (const word of plain.match(/\p{L}+/gu) ?? []) {
      if (schoolWords.has(word)) isOfMinors = true;
      if (workWords.has(word)) isOfAdults = true;
    }
    if (atWork.test(plain)) isOfAdults = true;
    for (const [, here, there] of plain.matchAll(saidAge)) {
      if (Number(here ?? there) < fullAge) isOfMinors = true;
      else isOfAdults = true;
    }
  }
  if (isOfMinors === isOfAdults) return 'unknown';
  return isOfMinors ? 'minor' : 'adult';
}
