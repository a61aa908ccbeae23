import type { Piece, Start } from './piece.ts';
import { spanishGroup, spanishStart } from './spanish-start.ts';
import { spanishStructure } from './spanish-structure.ts';

type Paragraph = { shape: string; text: string };
type Version = { begins: string | null; paragraphs: Paragraph[] };
/** A part of a law with every text that it ever had. */
export type BoeBlock = { id: string; type: string; title: string; endsOn: string | null; versions: Version[] };

const withoutArticles = ['preambulo', 'nota_inicial', 'nota', 'instrumento'];

/** What the blocks of a law say on a day. */
export function* boePieces(blocks: BoeBlock[], day: string, page: string): Generator<Piece> {
  let group: string | undefined;
  for (const block of blocks) {
    if (block.type === 'firma') yield { is: 'end' };
    const current = versionOn(block, day);
    if (!current || block.type === 'firma' || withoutArticles.includes(block.type)) continue;
    const paragraphs = current.paragraphs.filter(({ shape }) => !shape.startsWith('nota'));
    if (block.type === 'encabezado') {
      const text = paragraphs
        .map((paragraph) => paragraph.text)
        .join('. ')
        .replaceAll('.. ', '. ');
      group = spanishGroup(paragraphs[0]?.text ?? '');
      const structure = spanishStructure(text);
      if (structure) yield { is: 'structure', ...structure };
      continue;
    }
    const url = `${page}#${block.id}`;
    yield* articlePieces(block, paragraphs, group, { ...stateOf(block, current, day), sourceUrl: url });
    for (const later of block.versions.filter(({ begins }) => begins !== null && begins > day)) {
      if (later === current) continue;
      const text = later.paragraphs.filter(({ shape }) => !shape.startsWith('nota'));
      yield* articlePieces(block, text, group, { standing: 'future', versionDate: later.begins, sourceUrl: url });
    }
  }
}

/** The text that counts on a day; where none counts yet, the first that will. */
function versionOn({ versions }: BoeBlock, day: string): Version | undefined {
  return versions.findLast(({ begins }) => begins === null || begins <= day) ?? versions[0];
}

function stateOf({ endsOn }: BoeBlock, { begins }: Version, day: string): Pick<Start, 'standing' | 'versionDate'> {
  if (endsOn !== null && endsOn <= day) return { standing: 'repealed', versionDate: begins };
  return begins !== null && begins > day ? { standing: 'future', versionDate: begins } : { versionDate: begins };
}

type State = Pick<Start, 'standing' | 'versionDate' | 'sourceUrl'>;

function* articlePieces(block: BoeBlock, paragraphs: Paragraph[], group: string | undefined, state: State): Generator<Piece> {
  const [first, ...others] = paragraphs;
  const head = first && /^(?:articulo|anexo)/.test(first.shape) ? first.text : block.title;
  const name = first?.shape === 'anexo_num' && others[0]?.shape === 'anexo_tit' ? others.shift()?.text : undefined;
  const said = spanishStart(name ? `${head.replace(/\.$/, '')}. ${name}` : head, group);
  const { rest, ...start } = said ?? { ...nameless(block.title), rest: [] };
  const later = state.standing === 'future' && block.versions.length > 1 ? ` (desde ${state.versionDate})` : '';
  yield { is: 'article', ...start, ...state, number: `${start.number}${later}` };
  for (const text of rest) yield { is: 'text', text };
  const body = head === first?.text ? others : paragraphs;
  for (const { text } of body) yield { is: 'text', text };
}

function nameless(title: string): Start {
  return { number: title.replace(/\.$/, '').toLowerCase(), kind: 'provision', heading: '', path: [] };
}
