import type { Settings } from '#platform/profiles/contract.ts';
import { keyOf, type Tool } from '../calm/tool.ts';
import type { Action } from '../catalog/app-search.ts';

const sizes: readonly Settings['size'][] = ['875', '100', '125', '150', '200'];

/** Where people who help are: the search puts it first for whoever asks. */
export const helpAction: Action = {
  id: 'shell.help',
  name: { es: 'Ayuda ahora', en: 'Help now' },
  words: 'teléfonos personas línea de la vida socorro auxilio phone lines person',
  icon: 'life-buoy',
  isUsual: true,
  to: '/ayuda',
};

/** What can be done on every page, whatever apps there are. It depends on how things are now: larger than what. */
export function shellActions(settings: Settings): readonly Action[] {
  return [...sizeActions(settings.size), ...looks.map(lookAction)];
}

/** What the tools of the frame are also called. */
const toolWords: Record<string, string> = {
  capture: 'apuntar escribir recordar nota write remember',
  focus: 'concentración solo esto modo concentrate',
  pause: 'descanso sensorial parar calma silencio respirar sensory rest calm quiet breathe',
  ruler: 'regla línea leer guía line guide',
  read: 'leer escuchar voz audio listen voice aloud',
  keys: 'atajos teclado teclas keyboard keys',
};

/** What the frame offers on this page by a button or a key, in the words of what pressing it does now. */
export function toolActions(tools: readonly Tool[]): readonly (Action & { key: string })[] {
  return tools
    .filter(({ place, isIdle }) => place !== 'dock' && !isIdle)
    .map((tool) => ({
      id: `shell.tool.${tool.id}`,
      name: { es: tool.act, en: tool.act },
      words: `${tool.name} ${toolWords[tool.id] ?? ''}`,
      icon: tool.icon,
      isUsual: tool.place === 'frame',
      key: keyOf(tool),
      run: () => tool.run(),
    }));
}

function sizeActions(size: Settings['size']): Action[] {
  const at = sizes.indexOf(size);
  const [smaller, larger] = [sizes[at - 1], sizes[at + 1]];
  const words = 'tamaño letra zoom ver leer size font zoom text read';
  return [
    ...(larger
      ? [sizeAction('larger', { es: 'Texto más grande', en: 'Larger text' }, larger, `${words} agrandar aumentar bigger`)]
      : []),
    ...(smaller
      ? [sizeAction('smaller', { es: 'Texto más pequeño', en: 'Smaller text' }, smaller, `${words} reducir menor little`)]
      : []),
  ];
}

function sizeAction(id: string, name: Action['name'], size: Settings['size'], words: string): Action {
  return { id: `shell.size.${id}`, name, words, icon: 'type', isUsual: id === 'larger', change: { size } };
}

type Look = {
  id: string;
  es: string;
  en: string;
  words: string;
  icon: Action['icon'];
  change: Partial<Settings>;
  isUsual?: boolean;
};

const colours = 'tema modo color pantalla theme mode colour color screen';
const letters = 'fuente tipografía letra font typeface letters';
const looks: readonly Look[] = [
  {
    id: 'crema',
    es: 'Colores: Crema',
    en: 'Colours: Cream',
    words: `${colours} claro día light day`,
    icon: 'palette',
    change: { theme: 'crema' },
  },
  {
    id: 'noche',
    es: 'Colores: Noche suave',
    en: 'Colours: Soft night',
    words: `${colours} oscuro dark`,
    icon: 'moon',
    change: { theme: 'noche' },
    isUsual: true,
  },
  {
    id: 'contraste',
    es: 'Colores: Alto contraste',
    en: 'Colours: High contrast',
    words: `${colours} blanco negro white black`,
    icon: 'palette',
    change: { theme: 'contraste' },
  },
  {
    id: 'baja',
    es: 'Colores: Baja intensidad',
    en: 'Colours: Low intensity',
    words: `${colours} brillo suave calma brightness soft calm`,
    icon: 'palette',
    change: { theme: 'baja' },
  },
  {
    id: 'sistema',
    es: 'Colores: Como mi sistema',
    en: 'Colours: As my system',
    words: `${colours} automático automatic device`,
    icon: 'palette',
    change: { theme: 'sistema' },
  },
  {
    id: 'gris',
    es: 'Color: Gris',
    en: 'Colour: Grey',
    words: `${colours} saturación sin color saturation grayscale`,
    icon: 'palette',
    change: { saturation: 'gris' },
  },
  {
    id: 'color',
    es: 'Color: Normal',
    en: 'Colour: Normal',
    words: `${colours} saturación saturation`,
    icon: 'palette',
    change: { saturation: 'media' },
  },
  {
    id: 'size',
    es: 'Texto de tamaño normal',
    en: 'Text of normal size',
    words: 'tamaño letra zoom size font',
    icon: 'type',
    change: { size: '100' },
  },
  { id: 'atkinson', es: 'Letra: Atkinson', en: 'Font: Atkinson', words: letters, icon: 'type', change: { font: 'atkinson' } },
  { id: 'lexend', es: 'Letra: Lexend', en: 'Font: Lexend', words: letters, icon: 'type', change: { font: 'lexend' } },
  {
    id: 'opendyslexic',
    es: 'Letra: OpenDyslexic',
    en: 'Font: OpenDyslexic',
    words: `${letters} dislexia dyslexia`,
    icon: 'type',
    change: { font: 'opendyslexic' },
  },
  {
    id: 'still',
    es: 'Movimiento: Nada',
    en: 'Motion: None',
    words: 'animaciones quieto parar animation still stop',
    icon: 'pause',
    change: { motion: 'nada' },
  },
  {
    id: 'moving',
    es: 'Movimiento: Como mi sistema',
    en: 'Motion: As my system',
    words: 'animaciones animation',
    icon: 'play',
    change: { motion: 'sistema' },
  },
  {
    id: 'roomy',
    es: 'Más espacio entre líneas',
    en: 'More space between lines',
    words: 'espaciado aire separado spacing lines',
    icon: 'list',
    change: { spacing: 'amplio' },
  },
  {
    id: 'tight',
    es: 'Espacio normal entre líneas',
    en: 'Normal space between lines',
    words: 'espaciado spacing lines',
    icon: 'list',
    change: { spacing: 'normal' },
  },
  {
    id: 'big-buttons',
    es: 'Botones grandes',
    en: 'Big buttons',
    words: 'objetivos tocar dedo targets touch',
    icon: 'square',
    change: { targets: 'grande' },
  },
  {
    id: 'buttons',
    es: 'Botones normales',
    en: 'Normal buttons',
    words: 'objetivos tocar targets touch',
    icon: 'square',
    change: { targets: 'normal' },
  },
  {
    id: 'spanish',
    es: 'Idioma: Español',
    en: 'Language: Spanish',
    words: 'lengua traducir castellano translate',
    icon: 'languages',
    change: { language: 'es' },
  },
  {
    id: 'english',
    es: 'Idioma: Inglés',
    en: 'Language: English',
    words: 'lengua traducir translate',
    icon: 'languages',
    change: { language: 'en' },
  },
];

function lookAction({ id, es, en, words, icon, change, isUsual }: Look): Action {
  return { id: `shell.look.${id}`, name: { es, en }, words, icon, change, isUsual };
}
