/** Where a note's facts can be read. `reviewedAt` is the day somebody last read it there, or `unverified`: nobody has from here. */
export type CultureSource = { id: string; title: string; url?: string; reviewedAt: string };

const unverified = { reviewedAt: 'unverified' } as const;

/** All sources of the notes, by name and address. */
export const cultureSources: readonly CultureSource[] = [
  {
    id: 'un-day',
    title: 'Naciones Unidas, resolución A/RES/72/161 (2017): Día Internacional de las Lenguas de Señas, 23 de septiembre',
    url: 'https://www.un.org/es/observances/sign-languages-day',
    ...unverified,
  },
  {
    id: 'iso-lsm',
    title: 'SIL International, ISO 639-3: mfs, Mexican Sign Language',
    url: 'https://iso639-3.sil.org/code/mfs',
    ...unverified,
  },
  {
    id: 'iso-lse',
    title: 'SIL International, ISO 639-3: ssp, Spanish Sign Language',
    url: 'https://iso639-3.sil.org/code/ssp',
    ...unverified,
  },
  {
    id: 'iso-asl',
    title: 'SIL International, ISO 639-3: ase, American Sign Language',
    url: 'https://iso639-3.sil.org/code/ase',
    ...unverified,
  },
  {
    id: 'cnse-words',
    title: 'CNSE, sobre la 23.ª edición del diccionario de la RAE (2014), recogido por DifuSord',
    url: 'https://difusord.blogspot.com/2014/10/no-sordomudosordomudez-si-signar.html',
    ...unverified,
  },
  {
    id: 'padden-humphries',
    title: 'C. Padden y T. Humphries, Deaf in America: Voices from a Culture, Harvard University Press, 1988',
    ...unverified,
  },
  {
    id: 'dummies',
    title: 'How to Behave Politely When Hanging Out with Deaf Friends (sobre la comunidad sorda de Estados Unidos)',
    url: 'https://www.dummies.com/languages/american-sign-language/how-to-behave-politely-when-hanging-out-with-deaf-friends',
    ...unverified,
  },
  {
    id: 'pa-guide',
    title: 'Pennsylvania Department of Human Services, Desk Guide: Communicating with the Deaf and Hearing-Impaired',
    url: 'http://services.dpw.state.pa.us/oimpolicymanuals/supp/880_Nondiscrimination/880_Appendix_C.htm',
    ...unverified,
  },
  {
    id: 'rehabilitation',
    title:
      'Communicating with Persons Who Are Deaf: Some Practical Suggestions for Rehabilitation Specialists, Journal of Rehabilitation',
    ...unverified,
  },
  {
    id: 'crpd',
    title: 'Naciones Unidas, Convención sobre los derechos de las personas con discapacidad, artículos 2, 9, 21 y 24',
    url: 'https://www.un.org/esa/socdev/enable/documents/tccconvs.pdf',
    ...unverified,
  },
  {
    id: 'ley-27',
    title: 'España, Ley 27/2007, de 23 de octubre, por la que se reconocen las lenguas de signos españolas, BOE-A-2007-18476',
    url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-18476',
    ...unverified,
  },
  {
    id: 'lgipd',
    title: 'México, Ley General para la Inclusión de las Personas con Discapacidad (DOF, 30 de mayo de 2011), artículo 14',
    url: 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LGIPD.pdf',
    ...unverified,
  },
  {
    id: 'cruz-aldrete',
    title:
      'M. Cruz-Aldrete y H. B. González Muciño, «¿Tu seña? La seña del nombre personal en Lengua de Señas Mexicana», Onomástica desde América Latina 6, 2022',
    ...unverified,
  },
  {
    id: 'supalla',
    title: 'S. J. Supalla, The Book of Name Signs: Naming in American Sign Language, DawnSignPress, 1992',
    ...unverified,
  },
  {
    id: 'padden-gunsauls',
    title: 'C. Padden y D. C. Gunsauls, «How the Alphabet Came to Be Used in a Sign Language», Sign Language Studies 4(1), 2003',
    ...unverified,
  },
  {
    id: 'dielseme',
    title: 'M. T. Calvo Hernández, Diccionario español – Lengua de Señas Mexicana (DIELSEME), SEP, 2004',
    ...unverified,
  },
];
