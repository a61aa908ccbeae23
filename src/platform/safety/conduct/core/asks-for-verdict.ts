import { normalise } from '../../../i18n/core/normalise.ts';

/** What only a person of that profession may say of somebody: what they have, what they take, how their case ends. */
export type Verdict = 'diagnosis' | 'medication' | 'legal';

const longestQuestion = 24;

const condition =
  '(?:autis\\w*|asperger|tdah|tda|adhd|add|depresion|depressed|depression|ansiedad|anxiety|bipolar\\w*|esquizo\\w*|schizo\\w*|borderline|tlp|bpd|toc|ocd|tept|ptsd|psicosis|psychosis|trastorno\\w*|disorder|dislexi\\w*|dyslexi\\w*|neurodivergen\\w*|superdotad\\w*|un cancer|cancer|demencia|dementia)';
const medicine =
  '(?:medicacion|medicament\\w*|medicina\\w*|pastilla\\w*|antidepresiv\\w*|ansiolitic\\w*|tratamiento|litio|\\w+pam|\\w+olam|\\w*[sx]etin\\w*|sertralin\\w*|melatonin\\w*|ibuprofen\\w*|paracetamol|metilfenidato|concerta|ritalin\\w*|prozac|zoloft|xanax|adderall|lithium|meds|medication\\w*|medicine\\w*|pills?|antidepressant\\w*|tablets?)';

const asks: Record<Verdict, string[]> = {
  diagnosis: [
    `^(?:crees que |piensas que |dime si |sabes si |do you think |tell me if )?(?:tengo|tendre|soy|sere|(?:mi|my) \\w+ (?:es|tiene|is|has)|tiene|es|do i have|i have|am i|i am|is|does) (?:\\w+ ){0,3}${condition}$`,
    '\\b(?:diagnosticame|diagnostiqueme|hazme un diagnostico|dame un diagnostico|dame mi diagnostico|diagnose me|give me a diagnosis)\\b',
    '\\bque (?:trastorno|enfermedad|condicion|sindrome|diagnostico|problema mental) (?:tengo|tiene|padezco|es)\\b',
    '\\b(?:what|which) (?:disorder|illness|condition|diagnosis|disease) (?:do i have|i have|is it|is this)\\b',
  ],
  medication: [
    '\\b(?:cuant[oa]s?|que) (?:\\w+ )?(?:miligramos|mg|gotas|dosis|pastillas|comprimidos)(?: \\w+){0,6} (?:tomo|tomar|conviene|corresponde|tomarme|debo|puedo|doy|dar|le doy|necesito)\\b',
    '\\b(?:que|cual) (?:dosis|cantidad) (?:\\w+ ){0,4}(?:conviene|tomo|debo|tomar|toca)\\b',
    '\\bhow (?:many|much) (?:\\w+ ){0,4}(?:should|can|do|could) i (?:take|have|give)\\b',
    '\\bwhat (?:dose|dosage)\\b',
    `\\b(?:puedo|deberia|debo|podria|can i|should i|may i) (?:\\w+ ){0,2}(?:dejar|tomar|tomarme|mezclar|combinar|cambiar|suspender|doblar|subir|bajar|stop|quit|take|mix|double|skip|change|combine)(?: \\w+){0,5} ${medicine}\\b`,
    '\\b(?:que|cual|which|what) (?:pastilla|medicamento|medicacion|medicina|medication|medicine|pill|drug)s? (?:\\w+ ){0,4}(?:tomo|tomar|recomiendas|recomendas|recomienda|sirve|conviene|take|recommend)\\b',
    '\\b(?:recetame|recetarme|receteme|prescribe me)\\b',
    '\\b(?:me )?(?:subo|doblo) la (?:dosis|medicacion)\\b',
  ],
  legal: [
    '\\b(?:voy a|vamos a|ganare|gano|ganaremos|perdere|am i going to|will i|will we)(?: \\w+){0,2} ?(?:ganar|perder|win|lose|juicio|demanda|caso|pleito)\\b',
    '\\bganare (?:el|la) \\w+',
    '\\b(?:asegurame|garantizame|prometeme) (?:\\w+ ){0,3}(?:ganar|ganare|razon)\\b',
    '\\b(?:me|nos|te) (?:van a|pueden|puede|podrian|podran) (?:\\w+ ){0,1}(?:despedir|echar|multar|desahuciar|denunciar|demandar|detener)\\b',
    '\\bpueden (?:despedirme|echarme|multarme|desahuciarme|denunciarme|demandarme|quitarme)\\b',
    '\\bme quitaran (?:la custodia|el piso|la casa|los hijos)\\b',
    '\\bcan (?:they|he|she|my boss|my landlord) (?:fire|evict|sue|arrest|dismiss) me\\b',
    '\\b(?:es|seria|fue|is) (?:\\w+ ){0,2}?(?:nulo|improcedente|legal|ilegal|delito|valido|valid|unfair|illegal|a crime)\\b(?! de| para| to)',
    '\\bpuedo (?:demandar|denunciar|dejar de pagar|reclamar)\\b',
    '\\bcan i (?:sue|stop paying|press charges)\\b',
    '\\b(?:cuanta|cuanto|how much) (?:\\w+ ){0,4}?(?:indemnizacion|compensation|dar el juez|me toca cobrar)\\b',
    '\\b(?:juez|judge) (?:me|nos|will|is going to) (?:\\w+ ){0,3}(?:razon|dar|rule|side)\\b',
    '\\b(?:voy|vamos) a (?:ir a )?(?:la )?(?:carcel|prision)\\b|\\bwill i go to (?:jail|prison)\\b',
    '\\bnecesito (?:un |una )?abogad[oa]\\b|\\bdo i need a lawyer\\b',
    '\\bque pasa si no voy al juicio\\b',
    '^(?:firmo|should i sign (?:the|this|it))\\b',
    '\\b(?:posibilidades|chances|probabilidades) (?:\\w+ ){0,3}(?:ganar|winning)\\b',
  ],
};
const verdicts: readonly Verdict[] = ['diagnosis', 'medication', 'legal'];
const compiled = verdicts.map((verdict) => ({ verdict, shapes: asks[verdict].map((each) => new RegExp(each, 'u')) }));

/** What a text asks the bot to decide, where only a person of that profession may. */
export function asksForVerdict(text: string): Verdict | undefined {
  for (const sentence of text.split(/[.!\n;?]+/u)) {
    const said = normalise(sentence);
    if (said === '' || said.split(' ').length > longestQuestion) continue;
    const found = compiled.find(({ shapes }) => shapes.some((shape) => shape.test(said)));
    if (found) return found.verdict;
  }
  return undefined;
}
