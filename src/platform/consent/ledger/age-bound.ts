import type { Feature } from '../../auth/minors/core/limits-of.ts';
import type { Purpose } from '../../http/person.ts';

/** What a minor cannot allow, whatever they decide; what they allowed before their age was known does not count either (priv/P16). */
export const ageBound: Partial<Record<Purpose, Feature>> = {
  'emotion-analysis': 'emotion-analysis',
  // A camera sees a face, and what it shows is read as an expression.
  camera: 'emotion-analysis',
  'chat-imports': 'keep-analysed-chat',
  'product-metrics': 'product-metrics',
};
