/** The parts of the editor, in the order in which they are gone through. */
export const editorParts = ['situation', 'persona', 'levels', 'review'] as const;
export type EditorPart = (typeof editorParts)[number];

/** Where a field is found: in which part, and in which level and step of it. */
export function partOf(at: string): { part: Exclude<EditorPart, 'review'>; level?: number; step?: string } {
  const [root, index, step] = at.split('.');
  if (root === 'persona' || root === 'otherCould') return { part: 'persona' };
  if (root !== 'levels') return { part: 'situation' };
  return { part: 'levels', level: Number(index), ...(step && step !== 'difficulty' ? { step } : {}) };
}
