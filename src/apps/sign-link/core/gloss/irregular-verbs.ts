/** What a verb does not take from the rule. Six persons: yo, tú, él, nosotros, vosotros, ellos. */
export type Irregular = {
  present?: string;
  /** Six forms, or the stem of a strong one (`tuv`). */
  past?: string;
  imperfect?: string;
  /** The stem that future and conditional stand on. */
  future?: string;
  subjunctive?: string;
  participle?: string;
  gerund?: string;
  /** How `tú` is told to. */
  imperative?: string;
};

export const irregularVerbs: Record<string, Irregular> = {
  andar: { past: 'anduv' },
  caer: {
    present: 'caigo caes cae caemos caéis caen',
    past: 'caí caíste cayó caímos caísteis cayeron',
    subjunctive: 'caig',
    gerund: 'cayendo',
    participle: 'caído',
  },
  conducir: { present: 'conduzco conduces conduce conducimos conducís conducen', past: 'conduj', subjunctive: 'conduzc' },
  dar: {
    present: 'doy das da damos dais dan',
    past: 'di diste dio dimos disteis dieron',
    subjunctive: 'dé des dé demos deis den',
  },
  decir: {
    present: 'digo dices dice decimos decís dicen',
    past: 'dij',
    future: 'dir',
    subjunctive: 'dig',
    participle: 'dicho',
    gerund: 'diciendo',
    imperative: 'di',
  },
  estar: { present: 'estoy estás está estamos estáis están', past: 'estuv', subjunctive: 'esté estés esté estemos estéis estén' },
  haber: { present: 'he has ha hemos habéis han', past: 'hub', future: 'habr', subjunctive: 'hay' },
  hacer: {
    present: 'hago haces hace hacemos hacéis hacen',
    past: 'hice hiciste hizo hicimos hicisteis hicieron',
    future: 'har',
    subjunctive: 'hag',
    participle: 'hecho',
    imperative: 'haz',
  },
  ir: {
    present: 'voy vas va vamos vais van',
    past: 'fui fuiste fue fuimos fuisteis fueron',
    imperfect: 'iba ibas iba íbamos ibais iban',
    subjunctive: 'vay',
    gerund: 'yendo',
    participle: 'ido',
    imperative: 've',
  },
  oír: {
    present: 'oigo oyes oye oímos oís oyen',
    past: 'oí oíste oyó oímos oísteis oyeron',
    future: 'oir',
    subjunctive: 'oig',
    gerund: 'oyendo',
    participle: 'oído',
  },
  oler: { present: 'huelo hueles huele olemos oléis huelen', subjunctive: 'huel' },
  poder: {
    present: 'puedo puedes puede podemos podéis pueden',
    past: 'pud',
    future: 'podr',
    subjunctive: 'pueda puedas pueda podamos podáis puedan',
    gerund: 'pudiendo',
  },
  poner: {
    present: 'pongo pones pone ponemos ponéis ponen',
    past: 'pus',
    future: 'pondr',
    subjunctive: 'pong',
    participle: 'puesto',
    imperative: 'pon',
  },
  querer: {
    present: 'quiero quieres quiere queremos queréis quieren',
    past: 'quis',
    future: 'querr',
    subjunctive: 'quiera quieras quiera queramos queráis quieran',
  },
  saber: { present: 'sé sabes sabe sabemos sabéis saben', past: 'sup', future: 'sabr', subjunctive: 'sep' },
  salir: { present: 'salgo sales sale salimos salís salen', future: 'saldr', subjunctive: 'salg', imperative: 'sal' },
  ser: {
    present: 'soy eres es somos sois son',
    past: 'fui fuiste fue fuimos fuisteis fueron',
    imperfect: 'era eras era éramos erais eran',
    subjunctive: 'se',
    participle: 'sido',
    imperative: 'sé',
  },
  tener: {
    present: 'tengo tienes tiene tenemos tenéis tienen',
    past: 'tuv',
    future: 'tendr',
    subjunctive: 'teng',
    imperative: 'ten',
  },
  traer: {
    present: 'traigo traes trae traemos traéis traen',
    past: 'traje trajiste trajo trajimos trajisteis trajeron',
    subjunctive: 'traig',
    gerund: 'trayendo',
    participle: 'traído',
  },
  valer: { present: 'valgo vales vale valemos valéis valen', future: 'valdr', subjunctive: 'valg' },
  venir: {
    present: 'vengo vienes viene venimos venís vienen',
    past: 'vin',
    future: 'vendr',
    subjunctive: 'veng',
    gerund: 'viniendo',
    imperative: 'ven',
  },
  ver: {
    present: 'veo ves ve vemos veis ven',
    past: 'vi viste vio vimos visteis vieron',
    imperfect: 'veía veías veía veíamos veíais veían',
    subjunctive: 've',
    participle: 'visto',
  },
};

/** Built on another verb: «obtuve» is as «tuve». */
export const verbFamilies: Readonly<Record<string, readonly string[]>> = {
  tener: ['obtener', 'sostener', 'mantener', 'detener', 'contener'],
  poner: ['posponer', 'proponer', 'suponer', 'componer', 'disponer'],
  venir: ['prevenir', 'convenir'],
  conducir: ['reducir', 'producir', 'introducir'],
};

/** Participles that a rule does not give. */
export const irregularParticiples: Record<string, string> = {
  abrir: 'abierto',
  cubrir: 'cubierto',
  devolver: 'devuelto',
  escribir: 'escrito',
  imprimir: 'impreso',
  morir: 'muerto',
  resolver: 'resuelto',
  romper: 'roto',
  volver: 'vuelto',
};
