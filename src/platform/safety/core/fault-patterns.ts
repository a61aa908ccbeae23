import { compilePattern, type Pattern } from './pattern.ts';

/** What a bot must not say, whoever writes its words. */
export type Fault = 'diagnosis' | 'dose' | 'human' | 'method';

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

/** Each phrase of a fault, compiled. */
export const faultPatterns: { fault: Fault; pattern: Pattern }[] = faults.flatMap(({ fault, phrases }) =>
  phrases.map((phrase) => ({ fault, pattern: compilePattern(phrase, lists) })),
);
