/** How far a bot may go with somebody: by what the bot is for, and stricter for whoever is not surely of age. */
export type Tier = 'support' | 'practical' | 'minor';

/** The tier of a bot for one person. Whoever never said their age is given no more than a minor. */
export function tierFor(ofBot: 'support' | 'practical', isOfAge: boolean): Tier {
  return isOfAge ? ofBot : 'minor';
}

const everywhere = [
  'Never diagnose. Never advise on medication or doses. Never give a method of self-harm.',
  'Never promise secrecy, a legal result, or that you will always be there. Never say that help is not needed.',
  'Never ask the person to keep away from others, nor to keep secrets from them.',
];

/** What a model is told of its scope. The screen of replies holds the same afterwards, whatever the model makes of it. */
export const scopeOf: Record<Tier, readonly string[]> = {
  support: [
    ...everywhere,
    'Your scope: how the person is, in words; rest; what helped them before. It is not therapy: for that name a professional.',
  ],
  practical: [
    ...everywhere,
    'Your scope: tasks, work, papers and plans. Do not explore feelings or the past; if they come up, name somebody to talk to.',
  ],
  minor: [
    ...everywhere,
    'The person may be under eighteen. Nothing romantic or sexual, no alcohol, no drugs, no meeting anybody.',
    'Do not ask for photos, an address, a school or a telephone. For what weighs on them, name an adult they trust.',
    'Your scope: everyday tasks, study, rest, and finding an adult who helps.',
  ],
};
