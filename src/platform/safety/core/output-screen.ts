import replies from './output-replies.json' with { type: 'json' };
import { compilePattern, matchAt } from './pattern.ts';
import { readWords } from './read-words.ts';

/** Passes a model's words on sentence by sentence; a sentence a bot must not say is replaced before anybody reads it. */
export type OutputScreen = {
  /** Takes a delta, answers what may be shown now. */
  push: (delta: string) => string;
  /** The model has finished (or was stopped): the last words, screened. */
  end: () => string;
};

type Fault = 'diagnosis' | 'dose' | 'human' | 'method';

const lists = {
  condition:
    'autismo autista tdah depresion ansiedad bipolar bipolaridad esquizofrenia borderline tlp toc tept psicosis adhd autism autistic depression anxiety ocd ptsd schizophrenia asperger deprimido deprimida depressed',
  drug: 'fluoxetina sertralina escitalopram citalopram paroxetina venlafaxina diazepam lorazepam alprazolam clonazepam litio quetiapina risperidona olanzapina aripiprazol metilfenidato lisdexanfetamina atomoxetina bupropion melatonina prozac zoloft xanax ritalin adderall concerta lithium fluoxetine sertraline methylphenidate ibuprofeno paracetamol',
  unit: 'mg miligramos gramos comprimidos comprimido pastillas pastilla gotas milligrams pills tablets ml',
};
const faults: { fault: Fault; phrases: string[] }[] = [
  {
    fault: 'diagnosis',
    phrases: [
      'tienes un? trastorno|{condition}',
      'tienes .. {condition}',
      'tiene usted .. {condition}',
      'padeces|sufres de? .. {condition}|trastorno',
      'eres autista|bipolar|esquizofrenico|esquizofrenica|borderline',
      'te diagnostico',
      'mi diagnostico es',
      'tu diagnostico es',
      'you have .. {condition}',
      'you are autistic|bipolar|schizophrenic',
      'you suffer from',
      'i diagnose you',
      'my diagnosis is',
    ],
  },
  {
    fault: 'dose',
    phrases: [
      'toma|tome|tomar|tomate|aumenta|sube|reduce|baja|deja|duplica .. {drug}',
      'toma|tome|tomar|take .. {unit}',
      'toma|tome|tomar .. tu medicacion doble',
      'deja|suspende|abandona de? tomar? tu|la|los medicacion|medicamento|tratamiento',
      'dosis de .. {unit}|{drug}',
      '{drug} .. {unit}',
      'take|increase|stop|double|reduce .. {drug}',
      'stop taking your',
      'increase|reduce|double your dose',
    ],
  },
  {
    fault: 'human',
    phrases: [
      'soy una|tu? persona|humano|humana|psicologo|psicologa|terapeuta|medico|medica',
      'soy un|una ser? humano|humana|psicologo|psicologa|terapeuta|medico|medica|doctor|doctora',
      'no soy un? programa|bot|robot|maquina|ia',
      'no soy una programa|bot|robot|maquina|ia',
      'i am a|an|your licensed|qualified|trained|certified|real? human|person|therapist|psychologist|doctor|counselor',
      'i am a real',
      'i am human',
      'i am not a|an bot|program|ai|machine|robot',
    ],
  },
  {
    fault: 'method',
    phrases: [
      'dosis letal|mortal',
      'lethal dose',
      'para suicidarte|matarte|ahorcarte',
      'puedes suicidarte|matarte|ahorcarte|cortarte',
      'to kill|hang yourself',
      'metodo|forma|manera de suicidarte|suicidio|matarte',
      'kill yourself',
      'suicidate',
      'matate',
    ],
  },
];
const compiled = faults.flatMap(({ fault, phrases }) =>
  phrases.map((phrase) => ({ fault, pattern: compilePattern(phrase, lists) })),
);
const longestHeld = 600;

/** A screen for one reply. It holds at most one sentence, or 600 characters of one that never ends. */
export function createOutputScreen(lang: 'es' | 'en'): OutputScreen {
  let held = '';
  const said = new Set<Fault>();

  const screen = (sentence: string): string => {
    const fault = faultOf(sentence);
    if (!fault) return sentence;
    const first = !said.has(fault);
    said.add(fault);
    const lead = sentence.slice(0, sentence.length - sentence.trimStart().length);
    const tail = sentence.slice(sentence.trimEnd().length);
    return first ? `${lead}${replies[lang][fault]}${tail}` : lead + tail;
  };

  return {
    push: (delta) => {
      held += delta;
      let ready = '';
      let end = sentenceEnd(held);
      while (end > 0) {
        ready += screen(held.slice(0, end));
        held = held.slice(end);
        end = sentenceEnd(held);
      }
      return ready;
    },
    end: () => {
      const rest = held;
      held = '';
      return rest && screen(rest);
    },
  };
}

/** The end of the first whole sentence: its mark *and* the blank after it, so "2.5 mg" split anywhere stays one sentence. */
function sentenceEnd(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\n') return at + 1;
    if (
      (char === '.' || char === '!' || char === '?' || char === '…') &&
      at + 1 < text.length &&
      /\s/.test(text[at + 1] as string)
    )
      return at + 2;
  }
  if (text.length <= longestHeld) return 0;
  const blank = text.lastIndexOf(' ', longestHeld);
  return blank > 0 ? blank + 1 : longestHeld;
}

function faultOf(sentence: string): Fault | null {
  const { words, sentence: numbers } = readWords(sentence.replace(/(\d)[.,](?=\d)/g, '$1'));
  for (let at = 0; at < words.length; at++) {
    for (const { fault, pattern } of compiled) {
      if (!pattern.first.includes(words[at] as string)) continue;
      if (matchAt(pattern, words, numbers, at) !== -1 && !isDenied(words, at)) return fault;
    }
  }
  return null;
}

/** "I am not a psychologist" and "I cannot say whether you have ADHD" are what a bot should say. */
function isDenied(words: string[], start: number): boolean {
  return words
    .slice(Math.max(0, start - 4), start)
    .some(
      (word) =>
        word === 'no' ||
        word === 'not' ||
        word === 'si' ||
        word === 'if' ||
        word === 'whether' ||
        word === 'nunca' ||
        word === 'never',
    );
}
