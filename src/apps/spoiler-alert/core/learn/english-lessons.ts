import apologyWithChange from '../../cards/en/apology-with-change.json' with { type: 'json' };
import bullying from '../../cards/en/bullying.json' with { type: 'json' };
import control from '../../cards/en/control.json' with { type: 'json' };
import exploitation from '../../cards/en/exploitation.json' with { type: 'json' };
import financial from '../../cards/en/financial.json' with { type: 'json' };
import gaslighting from '../../cards/en/gaslighting.json' with { type: 'json' };
import grooming from '../../cards/en/grooming.json' with { type: 'json' };
import guilt from '../../cards/en/guilt.json' with { type: 'json' };
import humiliation from '../../cards/en/humiliation.json' with { type: 'json' };
import isolation from '../../cards/en/isolation.json' with { type: 'json' };
import jealousy from '../../cards/en/jealousy.json' with { type: 'json' };
import loveBombing from '../../cards/en/love-bombing.json' with { type: 'json' };
import monitoring from '../../cards/en/monitoring.json' with { type: 'json' };
import respectsLimit from '../../cards/en/respects-limit.json' with { type: 'json' };
import selfHarmThreat from '../../cards/en/self-harm-threat.json' with { type: 'json' };
import sexualPressure from '../../cards/en/sexual-pressure.json' with { type: 'json' };
import stonewalling from '../../cards/en/stonewalling.json' with { type: 'json' };
import support from '../../cards/en/support.json' with { type: 'json' };
import threat from '../../cards/en/threat.json' with { type: 'json' };
import triangulation from '../../cards/en/triangulation.json' with { type: 'json' };
import { type Lesson, openLesson } from './lesson.ts';

/** All of them are one download: which one is read is nobody else's business. */
export const englishLessons: readonly Lesson[] = [
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
