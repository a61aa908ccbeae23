/** How it went with a card, in the person's own judgement: from not at all to with ease. */
export const recalls = ['again', 'hard', 'good', 'easy'] as const;
export type Recall = (typeof recalls)[number];
