/** Words with several meanings that are signed each in its own way. The words of each sense are `sign-link.gloss.senses.<name>`. */
export const homographs: Readonly<Record<string, readonly string[]>> = {
  BANCO: ['money', 'seat'],
  BOMBA: ['pump', 'explosive'],
  CARTA: ['letter', 'menu', 'playingCard'],
  CITA: ['appointment', 'date'],
  COLA: ['queue', 'tail', 'glue'],
  COPA: ['glass', 'trophy'],
  CORREO: ['post', 'email'],
  CURA: ['priest', 'healing'],
  DEBER: ['must', 'owe'],
  DERECHO: ['straight', 'law'],
  GATO: ['cat', 'jack'],
  HOJA: ['paper', 'leaf'],
  LENGUA: ['tongue', 'language'],
  LIMA: ['fruit', 'file'],
  LLAMA: ['fire', 'llama'],
  LLAMAR: ['phone', 'call'],
  LLEVAR: ['carry', 'wear'],
  MAÑANA: ['tomorrow', 'morning'],
  MUÑECA: ['wrist', 'doll'],
  OPERACIÓN: ['surgery', 'sum'],
  PARTIDO: ['match', 'politics'],
  PESO: ['weight', 'money'],
  PICO: ['beak', 'peak'],
  PILA: ['battery', 'heap'],
  PLANTA: ['plant', 'floor'],
  QUERER: ['want', 'love'],
  RADIO: ['radio', 'bone'],
  RATÓN: ['mouse', 'computerMouse'],
  RED: ['net', 'internet'],
  SIERRA: ['saw', 'mountains'],
  TARDE: ['afternoon', 'late'],
  TIEMPO: ['time', 'weather'],
  TIENDA: ['shop', 'tent'],
  TOCAR: ['touch', 'play'],
  TOMAR: ['drink', 'take'],
  VELA: ['candle', 'sail'],
};

/** The meanings that somebody may choose among; none where a word has but one here. */
export function sensesOf(gloss: string): readonly string[] {
  return homographs[gloss] ?? [];
}
