import { diffSequences } from './diff-sequences.ts';
import type { DocumentBlock } from './document-block.ts';
import { textOf } from './text-of.ts';

export type Change = { kind: 'same' | 'added' | 'removed'; text: string };
/** A piece of a document that is as it was, new, gone, or with other words. */
export type BlockChange = { kind: 'same' | 'added' | 'removed' | 'changed'; words: Change[] };

/** What is different between two versions of a document: piece by piece, and within a piece word by word. */
export function diffDocuments(before: readonly DocumentBlock[], after: readonly DocumentBlock[]): BlockChange[] {
  const pieces = diffSequences(before.map(keyOf), after.map(keyOf));
  const changes: BlockChange[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (pieces[at]?.kind === 'same') {
      changes.push({ kind: 'same', words: [{ kind: 'same', text: wordsOf(pieces[at]?.text) }] });
      at += 1;
      continue;
    }
    const end = pieces.findIndex((piece, index) => index >= at && piece.kind === 'same');
    const run = pieces.slice(at, end === -1 ? pieces.length : end);
    changes.push(...runOf(run));
    at += run.length;
  }
  return changes;
}

/** In a run of what went and what came, the first that went is held against the first that came, and so on. */
function runOf(run: readonly Change[]): BlockChange[] {
  const [gone, come] = [run.filter(({ kind }) => kind === 'removed'), run.filter(({ kind }) => kind === 'added')];
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at): BlockChange => {
    const [old, now] = [gone[at], come[at]];
    if (old && now) return { kind: 'changed', words: diffWords(wordsOf(old.text), wordsOf(now.text)) };
    if (now) return { kind: 'added', words: [{ kind: 'added', text: wordsOf(now.text) }] };
    return { kind: 'removed', words: [{ kind: 'removed', text: wordsOf(old?.text) }] };
  });
}

/** Words with the space after them, so that the pieces together are the text again; neighbours of one kind are joined. */
function diffWords(before: string, after: string): Change[] {
  const split = (text: string) => text.match(/\s*\S+\s*/g) ?? [];
  const joined: Change[] = [];
  for (const change of diffSequences(split(before), split(after))) {
    const last = joined.at(-1);
    if (last?.kind === change.kind) last.text += change.text;
    else joined.push({ ...change });
  }
  return joined;
}

function keyOf(block: DocumentBlock): string {
  return `${block.kind}\u0000${textOf(block)}`;
}

function wordsOf(key = ''): string {
  return key.slice(key.indexOf('\u0000') + 1);
}
