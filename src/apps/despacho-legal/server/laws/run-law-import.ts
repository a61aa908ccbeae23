import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { type Call, CommandProblem } from '#platform/context/define-command.ts';
import type { Asked } from '../../core/law/asked.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import { findLawKey } from '../../core/law/law-keys.ts';
import names from '../../core/law/law-names.json' with { type: 'json' };
import { BoeProblem, downloadFromBoe } from './download-from-boe.ts';
import { type Imported, importLaws, type ReadLaw } from './import-laws.ts';
import { readLawFolder } from './read-law-folder.ts';
import { faultInWords, linesOfImported, problemInWords } from './words-of-import.ts';

type Wanted = { country: Jurisdiction; from: string; only: ReadonlySet<string> | undefined };
type Refusal = (name: string, why: string) => void;

const usage = 'Uso: law import es|mx --from boe|CARPETA [--only CLAVE,CLAVE] [--dry-run] [--accept]';

/** `mentalia law import`: ends badly where something that was asked for was not loaded. What could be, is. */
export async function runLawImport({ words, options, open, tell, say }: Call): Promise<void> {
  const wanted = readWanted(words, options);
  const isTrial = options['dry-run'] === true;
  let refused = 0;
  const refuse: Refusal = (name, why) => {
    refused += 1;
    say(`${name}: ${why}`);
  };
  const { db, now } = await open();
  const day = now().toISOString().slice(0, 10);
  const read = wanted.from === 'boe' ? downloaded(wanted, day, { refuse, say }) : ofFolder(wanted, day, { refuse, say });
  const onLaw = (imported: Imported) => {
    for (const line of linesOfImported(imported)) tell(line);
    if (imported.is === 'miscounted' || imported.is === 'older') refused += 1;
  };
  const imported = await importLaws({ db, now }, read, { isTrial, accept: options.accept === true, onLaw });

  const count = (is: Imported['is']) => imported.filter((each) => each.is === is).length;
  tell(`Nuevas: ${count('new')}. Cambiadas: ${count('changed')}. Iguales: ${count('same')}. No cargadas: ${refused}.`);
  if (isTrial) tell('Era una prueba: no se ha escrito nada.');
  if (imported.length === 0 && refused === 0) throw new CommandProblem('No se ha encontrado ninguna ley de las pedidas.');
  if (refused > 0) throw new CommandProblem(`Sin cargar: ${refused}. Arriba dice cuáles y por qué.`);
}

function readWanted([country, ...more]: string[], options: Call['options']): Wanted {
  const { from, only } = options;
  if (country !== 'es' && country !== 'mx') throw new CommandProblem(`Di de qué país: es o mx. ${usage}`);
  if (typeof from !== 'string') throw new CommandProblem(`Di de dónde: --from boe, o --from y una carpeta. ${usage}`);
  if (from === 'boe' && country === 'mx')
    throw new CommandProblem('El BOE publica leyes de España. Las de México se cargan de una carpeta: --from CARPETA.');
  if (from !== 'boe' && !(existsSync(from) && statSync(from).isDirectory()))
    throw new CommandProblem(`No encuentro la carpeta «${from}».`);
  const jurisdiction = country === 'es' ? 'ES' : 'MX';
  // Keys may stand behind one another too: --only CE ET.
  const keys = [...(typeof only === 'string' ? only.split(',') : []), ...more].map((key) => key.trim()).filter(Boolean);
  if (more.length > 0 && typeof only !== 'string') throw new CommandProblem(`Sobra «${more[0]}». ${usage}`);
  return {
    country: jurisdiction,
    from,
    only: keys.length > 0 ? new Set(keys.map((key) => findLawKey(key, jurisdiction))) : undefined,
  };
}

type Saying = { refuse: Refusal; say(line: string): void };

async function* downloaded({ country, only }: Wanted, day: string, { refuse, say }: Saying): AsyncGenerator<ReadLaw> {
  const asked: Asked = { hash: (text) => createHash('sha256').update(text).digest('hex'), day };
  const listed = names.filter(({ jurisdiction, key }) => jurisdiction === country && (only?.has(key) ?? true));
  for (const key of only ?? [])
    if (!listed.some((law) => law.key === key)) refuse(key, 'no está en la lista de leyes que se descargan.');
  for (const [at, { key, identifier }] of listed.entries()) {
    say(`Descargando ${at + 1} de ${listed.length}: ${key} (${identifier})`);
    try {
      yield await downloadFromBoe(identifier, asked);
    } catch (error) {
      if (!(error instanceof BoeProblem)) throw error;
      refuse(key, faultInWords(error));
    }
  }
}

function* ofFolder({ country, from, only }: Wanted, day: string, { refuse, say }: Saying): Generator<ReadLaw> {
  const { files, unread, doubled } = readLawFolder(from, day);
  for (const { path, error } of unread) refuse(path, problemInWords(error));
  for (const { path, instead } of doubled) say(`${path}: no se usa; ${instead} es la misma ley, con un texto igual o más nuevo.`);
  const ours = files.filter(({ law }) => law.jurisdiction === country);
  if (ours.length < files.length) say(`Leyes de otro país, que no se cargan ahora: ${files.length - ours.length}.`);
  for (const key of only ?? []) if (!ours.some(({ law }) => law.key === key)) refuse(key, 'no está en la carpeta.');
  for (const { law, source } of ours) if (only?.has(law.key) ?? true) yield { law, source };
}
