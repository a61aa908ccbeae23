type Said = { es: string; en: string };

/** A field of law, and what its specialist says of it. `papers`: what is worth bringing to somebody who can help. */
export type Field = {
  branch: string;
  name: string;
  about: Said;
  summary: Said;
  words: string;
  papers: { es: string[]; en: string[] };
};

/** The fields of law, each with its specialist. The app that holds the laws says which of them belong to each. */
export const fields: Field[] = [
  {
    branch: 'civil',
    name: 'Especialista en derecho civil',
    about: { es: 'asuntos civiles', en: 'civil matters' },
    summary: { es: 'Cita leyes civiles. Es un programa.', en: 'Quotes civil laws. It is a program.' },
    words: 'civil contrato deuda herencia contract debt inheritance ley law',
    papers: {
      es: ['El contrato', 'Recibos y pagos', 'Mensajes y cartas'],
      en: ['The contract', 'Receipts', 'Messages and letters'],
    },
  },
  {
    branch: 'penal',
    name: 'Especialista en derecho penal',
    about: { es: 'delitos y denuncias', en: 'crimes and reports' },
    summary: { es: 'Cita leyes penales. Es un programa.', en: 'Quotes criminal laws. It is a program.' },
    words: 'penal delito denuncia policia crime police report ley law',
    papers: {
      es: ['La denuncia, si la hay', 'Fotos, mensajes y audios', 'Papeles del médico'],
      en: ['The report, if there is one', 'Photos, messages and recordings', 'Papers from a doctor'],
    },
  },
  {
    branch: 'laboral',
    name: 'Especialista en derecho laboral',
    about: { es: 'el trabajo', en: 'work' },
    summary: { es: 'Cita leyes del trabajo. Es un programa.', en: 'Quotes labour laws. It is a program.' },
    words: 'trabajo despido sueldo baja ajustes work dismissal pay labour ley law',
    papers: {
      es: ['El contrato', 'Los pagos de los últimos meses', 'La carta de despido, si la hay'],
      en: ['The contract', 'The payslips of the last months', 'The letter of dismissal, if there is one'],
    },
  },
  {
    branch: 'familia',
    name: 'Especialista en derecho de familia',
    about: { es: 'la familia', en: 'family' },
    summary: { es: 'Cita leyes de familia. Es un programa.', en: 'Quotes family laws. It is a program.' },
    words: 'familia divorcio custodia hijos pension family divorce custody children ley law',
    papers: {
      es: ['El libro de familia o las actas', 'Sentencias y acuerdos', 'Gastos de cada mes'],
      en: ['Family records', 'Judgments and agreements', 'The costs of each month'],
    },
  },
  {
    branch: 'discapacidad',
    name: 'Especialista en derechos y discapacidad',
    about: { es: 'la discapacidad', en: 'disability' },
    summary: { es: 'Cita leyes de discapacidad. Es un programa.', en: 'Quotes disability laws. It is a program.' },
    words: 'discapacidad ajustes autismo apoyos grado disability adjustments support ley law',
    papers: {
      es: ['El papel de la discapacidad, si lo hay', 'Lo que se pidió y cuándo', 'Lo que contestaron'],
      en: ['The disability certificate, if there is one', 'What was asked for, and when', 'What they answered'],
    },
  },
  {
    branch: 'datos',
    name: 'Especialista en protección de datos',
    about: { es: 'los datos personales', en: 'personal data' },
    summary: { es: 'Cita leyes de datos. Es un programa.', en: 'Quotes data laws. It is a program.' },
    words: 'datos personales privacidad imagen data privacy ley law',
    papers: {
      es: ['Qué datos son y quién los tiene', 'Lo que se pidió y cuándo', 'Capturas de pantalla'],
      en: ['Which data, and who has them', 'What was asked for, and when', 'Screenshots'],
    },
  },
  {
    branch: 'consumo',
    name: 'Especialista en consumo',
    about: { es: 'compras y servicios', en: 'purchases and services' },
    summary: { es: 'Cita leyes sobre compras. Es un programa.', en: 'Quotes laws about purchases. It is a program.' },
    words: 'consumo compra garantia factura consumer purchase warranty bill ley law',
    papers: {
      es: ['La factura o el recibo', 'La garantía y el anuncio', 'Las quejas que se enviaron'],
      en: ['The bill or the receipt', 'The warranty and the advertisement', 'The complaints that were sent'],
    },
  },
  {
    branch: 'vivienda',
    name: 'Especialista en vivienda',
    about: { es: 'la vivienda', en: 'housing' },
    summary: { es: 'Cita leyes de vivienda. Es un programa.', en: 'Quotes housing laws. It is a program.' },
    words: 'vivienda alquiler piso renta casero fianza desahucio housing rent landlord deposit ley law',
    papers: {
      es: ['El contrato de la casa', 'Los pagos de la renta', 'Fotos de la casa'],
      en: ['The contract of the home', 'The payments of the rent', 'Photos of the home'],
    },
  },
  {
    branch: 'administrativo',
    name: 'Especialista en trámites y oficinas públicas',
    about: { es: 'trámites y oficinas públicas', en: 'public offices and procedures' },
    summary: { es: 'Cita leyes de trámites. Es un programa.', en: 'Quotes laws of public offices. It is a program.' },
    words: 'tramite administracion multa recurso ayuda procedure office fine appeal ley law',
    papers: {
      es: ['La carta que llegó, con su sobre', 'La copia de lo que se pidió', 'El recibo con el día de entrada'],
      en: ['The letter that came, with its envelope', 'The copy of what was asked for', 'The receipt with its day'],
    },
  },
];
