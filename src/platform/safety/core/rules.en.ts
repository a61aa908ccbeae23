import type { RuleSource } from './rule.ts';

/** English, apostrophes gone and short forms opened: `don't wanna` reads `do not want to`. */
export const englishLists: Record<string, string> = {
  die: 'die disappear',
  other: 'he she they grandma grandpa baby husband friend brother sister son daughter partner boyfriend girlfriend husband wife mom mum dad mother father cousin roommate classmate student colleague someone kid',
  partner: 'partner boyfriend girlfriend husband wife ex dad mom mum father mother stepdad stepfather stepmother uncle brother boss he',
  hurtful: 'hits hit beats beat chokes choked threatens threatened rapes raped hitting beating abuses abused strangled punches punched',
  grown: 'dad stepdad father stepfather uncle coach teacher brother cousin grandpa neighbor neighbour priest',
};

export const englishRules: RuleSource[] = [
  { id: 'en/wish-to-die', kind: 'ideation', phrases: [
    'sleep and not|never wake', 'done living', 'i am going to jump',
    'sleep forever', 'let me die',
    'end|ending it all', 'going|want|thinking to|about|of end|ending it', 'disappear forever',
    'want|wish|wanting|like|need|love|ready|hope to|i {die}|died|dead|disappeared', 'want to .. {die}|dead', 'want to be|stop dead|living|existing', 'wish i was|were|had dead|never', 'wish i would .. not wake', 'kill|killing|unalive myself', 'killing myself', 'end|ending|take|taking my own? life|life', 'end it all', 'end it tonight|today', 'suicidal', 'thinking|think|thoughts|thought about|of .. suicide|dying|death', 'commit|committing suicide', 'better off dead', 'want it all? to be|end over|end|all', 'rather be dead', 'hope i do not wake', 'go to sleep .. never wake',
  ] },
  { id: 'en/no-wish-to-live', kind: 'ideation', negatable: false, phrases: [
    'nobody|no would .. if i died|die|disappeared|killed',
    'done|finished with life|with living', 'no reason to keep going|living', 'should not exist', 'life has no meaning|purpose',
    'do not want to .. live|exist|wake|alive', 'do not want to be here|alive', 'do not feel like living', 'no reason|point to|in live|living|living|going|go', 'no point .. living|going', 'can not go on|live', 'can not do this anymore', 'life is not worth', 'not worth living', 'tired of living|existing|life|being alive?', 'hate being alive', 'no way out', 'should not be alive|exist', 'better off without me', 'nobody|no would miss|one me|would', 'i am a burden', 'wish i had|was never been? born', 'never been born',
  ] },
  { id: 'en/plan', kind: 'plan', phrases: [
    'saving|saved|stockpiling|hoarding .. pills',
    'going to kill|hang|shoot|jump|drown|overdose myself|off|from|in', 'will kill|hang|shoot myself', 'am killing myself', 'plan|planning|planned .. kill|suicide|die|killing', 'have a plan to', 'jump off .. bridge|roof|building|balcony', 'jump in front', 'hang|hanging|shoot|shooting|drown|poison myself', 'slit my wrists|throat', 'how many pills .. die|kill|fatal|lethal', 'lethal dose', 'painless way|ways to', 'bought|have|got a|the rope|gun|noose .. tonight|kill|ready|myself', 'have .. pills .. ready|saved|tonight', 'take all my? the? pills', 'tonight is the night|end', 'do it tonight',
  ] },
  { id: 'en/self-harm', kind: 'self-harm', phrases: [
    'burned|burnt|hurt|cut myself on purpose',
    'hurt|hurting|harm|harming|cut|cutting|burn|burning|punish|hitting|starve myself', 'self harm', 'selfharm', 'i cut my arms|wrists|legs|thighs|wrist|arm', 'cut my wrists|arms|legs|thighs', 'relapsed .. cutting', 'started|been|am cutting', 'bang my head',
  ] },
  { id: 'en/goodbye', kind: 'goodbye', phrases: [
    'goodbye everyone|forever|world|all', 'this is goodbye', 'my last message|goodbye|day|night', 'suicide note', 'goodbye letter|note', 'when i am gone', 'will not be here|around tomorrow|anymore', 'giving away my', 'take care of .. when i am gone',
  ] },
  { id: 'en/medical', kind: 'medical', phrases: [
    '{other} .. is not waking|breathing|responding', 'grandma|grandpa|baby|mum is not waking|breathing',
    'took|taken|swallowed {many} .. pills|tablets',
    'swallowed|drank .. bleach|poison|antifreeze',
    'took|taken|swallowed|take .. all|many|bottle|whole|much|lot .. pills|pills|bleach|meds|medication|tablets', 'overdosed', 'have an|taken|took overdosed|overdose', 'overdose', 'chest pain', 'chest hurts .. arm|breathe', 'not breathing', 'is unconscious', 'having a seizure|stroke', 'having a heart attack', 'bleeding a lot|out|heavily', 'can|will not stop .. bleeding', 'not stop bleeding', 'call an ambulance', 'throat is closing',
  ] },
  { id: 'en/violence', kind: 'violence', phrases: [
    '{partner} .. {hurtful} me', '{hurtful} by my|a {partner}', 'i was|got raped|assaulted|beaten', 'raped|assaulted me', 'afraid|scared .. kill|hurt|hit me', 'scared of my {partner}', 'threatened|threatens|going to kill|hurt me', 'domestic violence|abuse', 'forces|forced me to .. sex|sleep', 'will not let me leave', 'locks me in',
  ] },
  { id: 'en/minor-abuse', kind: 'minor-abuse', phrases: [
    '{grown} .. touches|touched|molested|molests me', '{grown} .. touches|touched my', 'adult|man|guy|online .. asked|asks|wants|sent .. nudes|naked', 'asks|asked me? for nudes|naked', 'am {age} .. hits|touches|rapes|touched me', 'parents hit|beat|hurt|lock me', 'touching|hurting|abusing|molesting .. child|kid|daughter|son|niece|nephew',
  ] },
  { id: 'en/harm-to-others', kind: 'harm-to-others', phrases: [
    'want|going|plan to kill|stab|shoot|poison|hurt him|her|them|my|someone|everyone|people', 'will kill|stab|shoot him|her|them|everyone', 'bring a gun|knife to', 'voices .. tell|telling .. kill|hurt',
  ] },
  { id: 'en/someone-else', kind: 'someone-else', phrases: [
    '{other} .. talking|talks about suicide|dying|killing',
    '{other} .. wants|want|threatens|threatened|plans|planning|going|tried|trying|talks|says|said .. die|suicide|himself|herself|themselves|themself', '{other} .. kill|hurt|cut|cutting|killing|hurting|cuts himself|herself|themselves|themself', '{other} is suicidal', '{other} .. does|do not want .. live|alive',
  ] },
];
englishLists.many = '8 9 10 12 15 20 25 30 40 50 60 100 ten twelve fifteen twenty thirty forty fifty';
englishLists.age = '7 8 9 10 11 12 13 14 15 16 17';
