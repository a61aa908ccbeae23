/** Spanish forms told by their ending and their accent, where a list of verbs would never be whole. */

const small = new Set([
  'dime',
  'dame',
  'dile',
  'diles',
  'dilo',
  'dila',
  'ponlo',
  'ponla',
  'ponme',
  'hazlo',
  'hazme',
  'dámelo',
  'dámelos',
]);
const notAsked = new Set(
  'cuéntame cuénteme cuentame cuenteme platícame platicame dime dígame digame imagínate perdóname perdoname perdóneme perdoneme discúlpame disculpame discúlpeme disculpeme ayúdame ayudame ayúdeme ayudeme apóyame apoyame créeme creeme entiéndeme entiendeme recuérdame ignóralo ignórala olvídalo olvídala olvidalo cuéntaselo perdónalo abuela abuelo escuela novela modelo consuelo secuela gemela gemelo paralelo desvelo acuarela cárceles informe conforme enorme uniforme firme'.split(
    ' ',
  ),
);

/** "escríbelo", "dámelos", "avíseme": asks somebody to do it. Without its accent only a long word is surely one. */
export function isRequest(written: string): boolean {
  const word = written.toLowerCase();
  if (notAsked.has(word)) return false;
  if (small.has(word)) return true;
  if (/[áéíóú][^áéíóú]*[aáeé]n?(?:me|l[oa]s?|les?|nos)(?:l[oa]s?)?$/u.test(word)) return true;
  if (/^d[ée](?:me|nos|le)l[oa]s?$/u.test(word)) return true;
  return word.length >= 7 && /[ae]n?(?:me|l[oa]s?)$/u.test(word) && !/[áéíóú]/u.test(word);
}

const notMine = new Set(
  'como pero solo mucho todo poco bueno malo tanto otro nuestro tiempo claro cierto segundo lejos nuevo viejo largo corto alto bajo medio mismo propio algo menos mundo grupo trabajo caso lado modo hecho rato domingo sabado enero febrero marzo mayo junio julio agosto cuatro cinco ocho tampoco luego primero tercero ruido correo chat dinero abrazo ambos hoy estoy voy soy doy muy hermano primo perro gato hijo amigo medico vecino niño nino chico libro juego turno barrio centro pueblo campo cuerpo brazo cuello ojo oido dedo pelo año ano minuto momento punto puesto lugar camino carro vaso plato vino zumo pollo queso arroz huevo'.split(
    ' ',
  ),
);

/** A verb of one's own in the present: "duermo", "leo", "prefiero". Also what looks like it and is not in the list. */
export function isOwnPresent(word: string): boolean {
  if (word === 'se' || notMine.has(word)) return false;
  return /^(?:soy|estoy|voy|doy|tengo|puedo|quiero|necesito|prefiero)$|[a-zñ]{2,20}[^aeiou]o$|[a-zñ]*(?:eo|oy)$|^(?:leo|veo|creo|oigo)$/u.test(
    word,
  );
}

/** A verb of one's own in the past, by its accent: "pagué", "comí", "he notado". */
export function isOwnPast(written: string): boolean {
  return (
    /^[\p{L}]{2,20}(?:[eéií])$/u.test(written) &&
    /[éí]$/u.test(written) &&
    !/^(?:así|aquí|ahí|allí|café|sí|mí|ahí|qué|té|sé|también|casi)$/u.test(written.toLowerCase())
  );
}
