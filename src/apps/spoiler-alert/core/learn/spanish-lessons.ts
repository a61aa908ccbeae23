import apologyWithChange from '../../cards/es/apology-with-change.json' with { type: 'json' };
import bullying from '../../cards/es/bullying.json' with { type: 'json' };
import control from '../../cards/es/control.json' with { type: 'json' };
import exploitation from '../../cards/es/exploitation.json' with { type: 'json' };
import financial from '../../cards/es/financial.json' with { type: 'json' };
import gaslighting from '../../cards/es/gaslighting.json' with { type: 'json' };
import grooming from '../../cards/es/grooming.json' with { type: 'json' };
import guilt from '../../cards/es/guilt.json' with { type: 'json' };
import humiliation from '../../cards/es/humiliation.json' with { type: 'json' };
import isolation from '../../cards/es/isolation.json' with { type: 'json' };
import jealousy from '../../cards/es/jealousy.json' with { type: 'json' };
import loveBombing from '../../cards/es/love-bombing.json' with { type: 'json' };
import monitoring from '../../cards/es/monitoring.json' with { type: 'json' };
import respectsLimit from '../../cards/es/respects-limit.json' with { type: 'json' };
import selfHarmThreat from '../../cards/es/self-harm-threat.json' with { type: 'json' };
import sexualPressure from '../../cards/es/sexual-pressure.json' with { type: 'json' };
import stonewalling from '../../cards/es/stonewalling.json' with { type: 'json' };
import support from '../../cards/es/support.json' with { type: 'json' };
import threat from '../../cards/es/threat.json' with { type: 'json' };
import triangulation from '../../cards/es/triangulation.json' with { type: 'json' };
import { type Lesson, openLesson } from './lesson.ts';

/** All of them are one download: which one is read is nobody else's business. */
export const spanishLessons: readonly Lesson[] = [
  control,
  monitoring,
  isolation,
  jealousy,
  humiliation,
  guilt,
  gaslighting,
  threat,
  selfHarmThreat,
  sexualPressure,
  financial,
  loveBombing,
  grooming,
  bullying,
  stonewalling,
  triangulation,
  exploitation,
  respectsLimit,
  apologyWithChange,
  support,
].map(openLesson);
