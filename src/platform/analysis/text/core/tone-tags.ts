/** What the tone tags say that people put at the end of a text (`/s`); what each means is in the pages' words. */
export const toneTags = {
  s: 'sarcastic',
  sarc: 'sarcastic',
  j: 'joking',
  hj: 'half-joking',
  srs: 'serious',
  g: 'genuine',
  gen: 'genuine',
  nm: 'not-mad',
  lh: 'light-hearted',
  pos: 'positive',
  neg: 'negative',
  neu: 'neutral',
  p: 'platonic',
  r: 'romantic',
  rh: 'rhetorical',
  t: 'teasing',
  th: 'threat',
  hyp: 'hyperbole',
  lit: 'literal',
  nbh: 'nobody-here',
  nsb: 'not-subtweeting',
  ij: 'inside-joke',
  ref: 'reference',
  q: 'quote',
  c: 'copypasta',
  cb: 'clickbait',
  info: 'information',
  m: 'metaphor',
} as const;

export type ToneTag = { tag: string; means: (typeof toneTags)[keyof typeof toneTags]; start: number; end: number };

/** The tone tags of a text: a slash and a known sign, standing alone. An address or a date ("/s/", "3/4") is none. */
export function readToneTags(text: string): ToneTag[] {
  return [...text.matchAll(/(?<=^|\s)\/([a-z]{1,4})(?=$|[\s.,!?)])/giu)].flatMap(({ 0: tag, 1: name = '', index }) => {
    const means = toneTags[name.toLowerCase() as keyof typeof toneTags];
    return means ? [{ tag, means, start: index, end: index + tag.length }] : [];
  });
}
