import type { BotSummary } from '#platform/bots/contract.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import type { Settings, Today } from '#platform/profiles/contract.ts';
import { problem } from './open-universe.tsx';

type Answer = ReturnType<typeof problem>;
export type Home = {
  of: string;
  settings?: Partial<Settings>;
  today?: Partial<Today>;
  onboarded?: boolean;
  conversations?: Conversation[];
  favourites?: string[];
  answers?: [string, Answer][];
};

export const bots: BotSummary[] = [
  bot('blu-psicologa', 'BLU', { id: 'check-in', title: 'Cómo estoy ahora', minutes: 5 }),
  bot('gerencia-ia', 'Gerencia IA', { id: 'break-down', title: 'Desmenuzar una tarea', minutes: 4 }),
];

export const half = aConversation(1, {
  title: 'Preparar la reunión',
  botSlug: 'gerencia-ia',
  progress: { position: 3, total: 5, protocolId: 'break-down' },
});
const open = (count: number) => Array.from({ length: count }, (_, at) => aConversation(at + 20, { title: `La tarde ${at}` }));
const halves = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aConversation(at + 40, { progress: { position: 1 + (at % 4), total: 5, protocolId: 'check-in' } }),
  );
const broken = problem('http/unexpected', 500);
const tired: Partial<Today> = { energy: 'baja', load: 'alta', speech: 'cuesta', kept: true };

/** Homes as different as people's. */
export const seededHomes: Home[] = [
  { of: 'somebody new', onboarded: false },
  { of: 'somebody new who already talked', onboarded: false, conversations: open(2) },
  { of: 'somebody who has begun nothing' },
  { of: 'somebody who opened a conversation and wrote nothing', conversations: [untouched(aConversation(2))] },
  { of: 'an exercise half done', conversations: [half] },
  {
    of: 'an exercise at its last step',
    conversations: [{ ...half, progress: { position: 5, total: 5, protocolId: 'break-down' } }],
  },
  { of: 'an exercise of one step', conversations: [{ ...half, progress: { position: 1, total: 1, protocolId: 'check-in' } }] },
  { of: 'many exercises half done', conversations: halves(12) },
  { of: 'many conversations', conversations: open(30) },
  { of: 'conversations without a name', conversations: [aConversation(3), aConversation(4)] },
  { of: 'a bot that is not installed any more', conversations: [aConversation(5, { botSlug: 'antiguo' })] },
  { of: 'somebody who wants several steps', settings: { oneStep: false }, conversations: [half, ...open(4)] },
  { of: 'somebody who wants several steps and has none', settings: { oneStep: false } },
  { of: 'somebody new who wants several steps', settings: { oneStep: false }, onboarded: false, conversations: halves(3) },
  { of: 'a tired day', today: tired, conversations: [...halves(4), ...open(3)] },
  {
    of: 'a tired day of who wants several steps',
    settings: { oneStep: false, chunk: 'todo' },
    today: tired,
    conversations: open(8),
  },
  { of: 'who sees everything, without minutes', settings: { chunk: 'todo', time: 'apagado' }, conversations: [half, ...open(9)] },
  {
    of: 'who has favourites, with a timer',
    settings: { time: 'temporizador', chunk: '5' },
    favourites: ['/universe/perfil-nd', '/gone'],
  },
  { of: 'conversations that cannot be read', answers: [['GET /api/chat/conversations', broken]] },
  { of: 'a profile that cannot be read', conversations: [half], answers: [['GET /api/user/profile', broken]] },
  {
    of: 'bots and favourites that cannot be read',
    answers: [
      ['GET /api/bots', broken],
      ['GET /api/universe/favourites', broken],
    ],
  },
];

export function aConversation(number: number, part: Partial<Conversation> = {}): Conversation {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    botSlug: 'blu-psicologa',
    title: null,
    createdAt: '2026-11-24T10:00:00.000Z',
    updatedAt: '2026-11-24T11:00:00.000Z',
    progress: null,
    ...part,
  };
}

function untouched(conversation: Conversation): Conversation {
  return { ...conversation, updatedAt: conversation.createdAt };
}

function bot(slug: string, name: string, protocol: BotSummary['protocols'][number]): BotSummary {
  const said = { description: '', disclaimer: '', summary: '' };
  return { slug, name, category: 'salud-mental', icon: 'star', home: null, ...said, mode: 'guided', protocols: [protocol] };
}
