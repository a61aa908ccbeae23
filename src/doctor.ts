import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from './platform/config/config.ts';
import { ConfigProblem } from './platform/config/config-problem.ts';
import { Environment } from './platform/config/environment.ts';
import { findUnsafe } from './platform/config/find-unsafe.ts';

/** Prints what is configured, what is missing and what that means. Starts nothing, makes nothing, shows no value; it asks Redis, where there is one. */
export async function doctor(env: NodeJS.ProcessEnv): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const [name, schema] of Object.entries(Environment.shape)) {
    const given = Boolean(env[name]?.trim() || env[`${name}_FILE`]?.trim());
    say(`${given ? '✓' : '·'} ${name.padEnd(34)} ${given ? 'configurado' : 'sin configurar'}  ${schema.description ?? ''}`);
  }
  try {
    const environment = readEnvironment(env);
    const unsafe = findUnsafe(environment);
    say('');
    say(meaningOf(environment));
    say(await sharedBy(environment));
    for (const problem of unsafe) say(`${environment.NODE_ENV === 'production' ? '✗' : '! Para producción:'} ${problem}`);
    if (unsafe.length > 0 && environment.NODE_ENV === 'production') process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof ConfigProblem)) throw error;
    for (const problem of error.problems) say(`✗ ${problem}`);
    process.exitCode = 1;
  }
}

function meaningOf(environment: Environment): string {
  const { DATABASE_URL, DATA_DIR } = environment;
  const folder = resolve(DATA_DIR);
  const started = existsSync(join(folder, 'secrets'));
  return [
    DATABASE_URL
      ? 'Base de datos: PostgreSQL.'
      : `Base de datos: la incluida, en ${folder} (${started ? 'ya creada' : 'se crea al empezar'}).`,
    ...modelsOf(environment),
  ].join('\n');
}

/** A remote model is run by another company: whoever installs this must know who reads what people write. */
function modelsOf({ MODEL_URL, OPENAI_API_KEY, ANTHROPIC_API_KEY }: Environment): string[] {
  const remote = [OPENAI_API_KEY ? 'OpenAI' : [], ANTHROPIC_API_KEY ? 'Anthropic' : []].flat();
  if (!MODEL_URL && remote.length === 0) return ['Sin modelo de lenguaje: los bots funcionan en modo guiado.'];
  const uses = 'Los bots usan un modelo de lenguaje.';
  if (remote.length === 0) return [uses];
  if (remote.length === 1) return [uses, `Remoto: ${remote[0]}. Otra empresa recibe lo que se escribe a los bots.`];
  return [uses, `Remotos: ${remote.join(', ')}. Otras empresas reciben lo que se escribe a los bots.`];
}

async function sharedBy({ REDIS_URL }: Environment): Promise<string> {
  if (!REDIS_URL) return 'Un solo nodo, sin Redis.';
  const { pingRedis } = await import('./platform/cache/ping-redis.ts');
  return (await pingRedis(REDIS_URL))
    ? 'Redis responde: varios nodos comparten respuestas y límites.'
    : '! Redis no responde en REDIS_URL. MENTALIA empieza igual; hasta que responda, cada nodo va por su cuenta.';
}
