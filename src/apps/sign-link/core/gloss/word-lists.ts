/** Words that a sentence is held together with, by what they do in it. */
const list = (words: string) => words.trim().split(/\s+/);
const setOf = (words: string): ReadonlySet<string> => new Set(list(words));

export const articles = setOf('el la los las un una unos unas');
export const contractions: Readonly<Record<string, string>> = { al: 'a', del: 'de' };
export const possessives: Readonly<Record<string, string>> = {
  mi: 'MI',
  mis: 'MI',
  tu: 'TU',
  tus: 'TU',
  su: 'SU',
  sus: 'SU',
  nuestro: 'NUESTRO',
  nuestra: 'NUESTRO',
  nuestros: 'NUESTRO',
  nuestras: 'NUESTRO',
  vuestro: 'VUESTRO',
  vuestra: 'VUESTRO',
  vuestros: 'VUESTRO',
  vuestras: 'VUESTRO',
};
export const demonstratives: Readonly<Record<string, string>> = {
  este: 'ESTE',
  esta: 'ESTE',
  estos: 'ESTE',
  estas: 'ESTE',
  esto: 'ESTO',
  ese: 'ESE',
  esa: 'ESE',
  esos: 'ESE',
  esas: 'ESE',
  eso: 'ESO',
  aquel: 'AQUEL',
  aquella: 'AQUEL',
  aquellos: 'AQUEL',
  aquellas: 'AQUEL',
  aquello: 'AQUELLO',
};
export const prepositions = setOf('a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras');
export const pronouns: Readonly<Record<string, string>> = {
  yo: 'YO',
  mí: 'YO',
  conmigo: 'CON YO',
  tú: 'TÚ',
  ti: 'TÚ',
  contigo: 'CON TÚ',
  usted: 'USTED',
  él: 'ÉL',
  ella: 'ELLA',
  nosotros: 'NOSOTROS',
  nosotras: 'NOSOTROS',
  vosotros: 'VOSOTROS',
  vosotras: 'VOSOTROS',
  ustedes: 'USTEDES',
  ellos: 'ELLOS',
  ellas: 'ELLOS',
};
export const clitics = setOf('me te se nos os le les lo la los las');
export const asks: Readonly<Record<string, string>> = {
  qué: 'QUÉ',
  quién: 'QUIÉN',
  quiénes: 'QUIÉN',
  cuándo: 'CUÁNDO',
  dónde: 'DÓNDE',
  adónde: 'DÓNDE',
  cómo: 'CÓMO',
  cuál: 'CUÁL',
  cuáles: 'CUÁL',
  cuánto: 'CUÁNTO',
  cuánta: 'CUÁNTO',
  cuántos: 'CUÁNTO',
  cuántas: 'CUÁNTO',
  'por-qué': 'POR-QUÉ',
};
/** How the same words are often typed, without their accents. They ask only where a question begins with them. */
export const asksUnaccented: Readonly<Record<string, string>> = {
  que: 'qué',
  quien: 'quién',
  cuando: 'cuándo',
  donde: 'dónde',
  como: 'cómo',
  cual: 'cuál',
  cuanto: 'cuánto',
  cuantos: 'cuántos',
  cuanta: 'cuánta',
  cuantas: 'cuántas',
};
/** Joins two parts of which each has its own verb. */
export const joins = setOf('y e o u ni pero sino porque que si cuando aunque mientras pues');
export const nothings = setOf('nada nadie nunca jamás ningún ninguno ninguna tampoco');
const amounts = [
  'mucho mucha muchos muchas',
  'poco poca pocos pocas',
  'todo toda todos todas',
  'otro otra otros otras',
  'alguno algún alguna algunos algunas',
  'varios varias',
  'ambos ambas',
  'bastante bastantes',
  'demasiado demasiada demasiados demasiadas',
  'mismo misma mismos mismas',
  'tanto tanta tantos tantas',
  'cada',
  'más',
  'menos',
];
/** Each form of an amount, and the one that stands for all. */
export const quantifiers: Readonly<Record<string, string>> = Object.fromEntries(
  amounts.flatMap((forms) => list(forms).map((form) => [form, list(forms)[0]?.toLocaleUpperCase('es') ?? ''])),
);
export const adverbs = setOf(
  'ya también muy más menos tan bien mal mejor peor mucho poco solo sólo casi aquí acá ahí allí allá cerca lejos arriba abajo dentro fuera adentro afuera tarde temprano despacio rápido siempre todavía aún así bastante demasiado quizá quizás apenas además juntos adelante atrás luego después antes entonces',
);
/** Those that a language which ends in its verb still says after it. */
export const trailingAdverbs = setOf(
  'bien mal mejor peor mucho poco aquí acá ahí allí allá cerca lejos arriba abajo adelante atrás afuera adentro fuera dentro tarde temprano despacio rápido más menos bastante demasiado así',
);
export const intensifiers = setOf('muy más menos tan');
export const numbers: Readonly<Record<string, string>> = Object.fromEntries(
  list(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos quinientos mil medio media',
  ).map((word) => [word, (word === 'media' ? 'medio' : word).toUpperCase()]),
);
export const weekdays = setOf('lunes martes miércoles jueves viernes sábado domingo');
export const months = setOf('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre');
export const timeUnits = setOf('minuto minutos hora horas día días semana semanas mes meses año años rato ratos');
export const partsOfDay = setOf('mañana tarde noche madrugada');
/** Words that say when, alone. */
export const whens: Readonly<Record<string, string>> = {
  hoy: 'HOY',
  ayer: 'AYER',
  anoche: 'ANOCHE',
  anteayer: 'ANTEAYER',
  antier: 'ANTEAYER',
  ahora: 'AHORA',
  ahorita: 'AHORA',
  mañana: 'MAÑANA',
  pronto: 'PRONTO',
  antes: 'ANTES',
  después: 'DESPUÉS',
  luego: 'LUEGO',
  'pasado-mañana': 'PASADO-MAÑANA',
  mediodía: 'MEDIODÍA',
  medianoche: 'MEDIANOCHE',
};
/** Who feels stands first: «me duele» is YO DOLER. */
export const feelings = setOf('doler gustar encantar faltar parecer molestar preocupar interesar importar');
/** What these do is done by whoever follows them: «viene mi hermana». */
export const intransitives = setOf(
  'venir llegar ir abrir cerrar empezar comenzar terminar acabar salir vivir trabajar dormir morir nacer pasar funcionar costar servir existir quedar entrar volver regresar caer crecer tardar suceder sonar ocurrir parar',
);
export const greetings: Readonly<Record<string, string>> = {
  gracias: 'GRACIAS',
  hola: 'HOLA',
  adiós: 'ADIÓS',
  perdón: 'PERDÓN',
  disculpe: 'PERDÓN',
  disculpa: 'PERDÓN',
  sí: 'SÍ',
  bienvenido: 'BIENVENIDO',
  bienvenida: 'BIENVENIDO',
  felicidades: 'FELICIDADES',
  'por-favor': 'POR-FAVOR',
  'buenos-días': 'BUENOS-DÍAS',
  'buenas-tardes': 'BUENAS-TARDES',
  'buenas-noches': 'BUENAS-NOCHES',
  'de-nada': 'DE-NADA',
  'hasta-luego': 'HASTA-LUEGO',
  'hasta-mañana': 'HASTA-MAÑANA',
  'de-acuerdo': 'DE-ACUERDO',
  'mucho-gusto': 'MUCHO-GUSTO',
};
/** Several words that are one sign here: what is written, and what it is then read as. */
export const phrases: readonly (readonly [string, string])[] = [
  ['por favor', 'por-favor'],
  ['buenos días', 'buenos-días'],
  ['buen día', 'buenos-días'],
  ['buenas tardes', 'buenas-tardes'],
  ['buenas noches', 'buenas-noches'],
  ['muchas gracias', 'gracias'],
  ['muchísimas gracias', 'gracias'],
  ['lo siento', 'perdón'],
  ['^de nada', 'de-nada'],
  ['hasta luego', 'hasta-luego'],
  ['^hasta mañana', 'hasta-mañana'],
  ['de acuerdo', 'de-acuerdo'],
  ['mucho gusto', 'mucho-gusto'],
  ['por qué', 'por-qué'],
  ['¿por que', '¿por-qué'],
  ['lengua de señas', 'lengua-de-señas'],
  ['lengua de signos', 'lengua-de-signos'],
  ['lenguaje de señas', 'lengua-de-señas'],
  ['otra vez', 'otra-vez'],
  ['a veces', 'a-veces'],
  ['tal vez', 'tal-vez'],
  ['a lo mejor', 'tal-vez'],
  ['en ayunas', 'ayunas'],
  ['todavía no', 'todavía-no'],
  ['aún no', 'todavía-no'],
  ['pasado mañana', 'pasado-mañana'],
  ['todo el mundo', 'todos'],
  ['de repente', 'de-repente'],
  ['sin embargo', 'pero'],
  ['por eso', 'por-eso'],
  ['a la derecha', 'derecha'],
  ['a la izquierda', 'izquierda'],
];
/** Read as they are, and kept as one. */
export const wholes = setOf(
  'lengua-de-señas lengua-de-signos otra-vez a-veces tal-vez ayunas de-repente por-eso derecha izquierda',
);
/** Written with a stop that ends no sentence. */
export const titles: Readonly<Record<string, string>> = {
  'dr.': 'doctor',
  'dra.': 'doctora',
  'sr.': 'señor',
  'sra.': 'señora',
  'srta.': 'señorita',
  'lic.': 'licenciado',
  'prof.': 'profesor',
  'profa.': 'profesora',
};
