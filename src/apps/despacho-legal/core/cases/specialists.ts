import type { Branch } from '../concepts/branches.ts';
import type { Jurisdiction } from '../law/law.ts';

/** Who goes with a case: by which name, and which laws they look at first in each country, by their short names. */
export type Specialist = { slug: string; laws: Readonly<Record<Jurisdiction, readonly string[]>> };

/** One for each field of law. What they look at is what is usually loaded; what is not loaded, they do not quote. */
export const specialists: Readonly<Record<Branch, Specialist>> = {
  civil: { slug: 'especialista-civil', laws: { ES: ['CC', 'LEC'], MX: ['CCF'] } },
  penal: { slug: 'especialista-penal', laws: { ES: ['CP', 'LECrim', 'CE'], MX: ['CPF', 'CNPP', 'CPEUM'] } },
  laboral: { slug: 'especialista-laboral', laws: { ES: ['ET', 'LRJS', 'LGSS', 'LISOS'], MX: ['LFT'] } },
  familia: { slug: 'especialista-familia', laws: { ES: ['CC', 'L8/2021', 'LO8/2021'], MX: ['CCF', 'LGDNNA'] } },
  discapacidad: {
    slug: 'especialista-discapacidad',
    laws: { ES: ['RDL1/2013', 'L15/2022', 'L8/2021'], MX: ['LGIPD', 'LFPED', 'CPEUM'] },
  },
  datos: { slug: 'especialista-datos', laws: { ES: ['LO3/2018', 'CE'], MX: ['LFPDPPP', 'CPEUM'] } },
  consumo: { slug: 'especialista-consumo', laws: { ES: ['CC', 'LEC'], MX: ['CCF'] } },
  vivienda: { slug: 'especialista-vivienda', laws: { ES: ['LAU', 'LEC', 'CC'], MX: ['CCF'] } },
  administrativo: { slug: 'especialista-administrativo', laws: { ES: ['L39/2015', 'CE'], MX: ['CPEUM'] } },
};
