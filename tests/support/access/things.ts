import { randomUUID } from 'node:crypto';
import { audioFile } from '#platform/consent/files/audio-file.ts';
import { versionOf } from '#platform/consent/ledger/consent-texts.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { anOffer } from '../an-offer.ts';
import { aWav } from '../some-sound.ts';
import { anOrganisation, letsIn, offers } from './a-cast.ts';
import { accountThings } from './account-things.ts';
import { chatThings } from './chat-things.ts';
import { legalShareThings } from './legal-share-things.ts';
import { legalThings } from './legal-things.ts';
import { type BuildThing, madeOf } from './made-of.ts';
import { noticeThings } from './notice-things.ts';
import { signDictionaryThings } from './sign-dictionary-things.ts';
import { signGlossThings } from './sign-gloss-things.ts';
import { signMineThings } from './sign-mine-things.ts';
import { signPhraseThings } from './sign-phrase-things.ts';
import { signReadingThings } from './sign-reading-things.ts';

type Made = { id: string };
const hourMs = 3_600_000;

/** How each kind of thing comes to be. A kind that routes name and nobody builds here fails the suite by its name. */
export const things: Record<string, BuildThing> = {
  ...accountThings,
  ...chatThings,
  ...legalShareThings,
  ...legalThings,
  ...noticeThings,
  ...signDictionaryThings,
  ...signGlossThings,
  ...signPhraseThings,
  ...signMineThings,
  ...signReadingThings,

  async conversation({ ana }) {
    return { owner: ana, ids: { id: await ana.opens('blu-psicologa') } };
  },

  async generation({ ana }) {
    const path = `/api/chat/conversations/${await ana.opens('blu-psicologa')}/messages`;
    const sent = await ana.post<{ generationId: string }>(path, { text: 'Hola', clientMessageId: randomUUID() });
    return { owner: ana, ids: { id: madeOf(sent).generationId } };
  },

  async note({ ana }) {
    const { id } = madeOf(await ana.post<Made>('/api/universe/notes', { clientNoteId: randomUUID(), content: 'Llamar a Marta' }));
    return { owner: ana, ids: { id } };
  },

  async handoff({ ana }) {
    return { owner: ana, ids: { id: (await anOffer(ana)).id } };
  },

  async export({ ana, system }) {
    const asked = await ana.post<Made>('/api/user/exports', { language: 'es' });
    await system.database.pool.query("delete from jobs.job where name like '%export%'");
    return { owner: ana, ids: { id: madeOf(asked).id } };
  },

  async file({ ana, system }) {
    const bytes = (async function* () {
      yield aWav();
    })();
    const { id } = await receiveFile(system, ana.personId, { purpose: audioFile, name: 'nota.wav', bytes });
    return { owner: ana, ids: { id } };
  },

  async 'access-request'({ ana }) {
    const asked = { accessLevel: 'premium', reason: 'Lo necesito' };
    const { id } = madeOf(await ana.post<Made>('/api/applications/chat/access-requests', asked));
    return { owner: ana, ids: { requestId: id } };
  },

  async grant({ ana }) {
    return { owner: ana, ids: { id: (await offers(ana, ['profile:sensory'])).id } };
  },

  async 'grant-ask'({ ana, marta }) {
    const { token } = await offers(ana, ['profile:sensory']);
    const { grantId } = madeOf(await marta.post<{ grantId: string }>('/api/user/invitations/accept', { token }));
    const id = randomUUID();
    madeOf(await marta.post(`/api/universe/practice/people/${grantId}/asks`, { id, scopes: ['profile:learning'] }));
    return { owner: ana, ids: { id } };
  },

  async 'received-grant'({ ana, marta }) {
    const { conversationId } = await ana.says('Hoy fui al mercado');
    const words = { scope: 'profile:sensory', botSlug: 'blu-psicologa' };
    return { owner: marta, ids: { grantId: await letsIn(ana, marta), conversationId }, words };
  },

  async appointment({ ana, marta, grantId, system }) {
    const startsAt = new Date(system.now().getTime() + hourMs);
    const asked = { id: randomUUID(), grantId, title: 'Primera cita', ...hourFrom(startsAt) };
    const { id } = madeOf(await marta.post<Made>('/api/universe/appointments', asked));
    return { owner: marta, ids: { id }, insiders: [ana] };
  },

  async 'practice-template'({ marta }) {
    const id = randomUUID();
    madeOf(await marta.put(`/api/universe/practice/templates/${id}`, { name: 'Bienvenida', body: 'Hola' }));
    return { owner: marta, ids: { id } };
  },

  async analysis({ ana }) {
    const asked = { text: 'Estoy feliz, me dieron la beca', keep: true };
    const { analysis } = madeOf(await ana.post<{ analysis: Made | null }>('/api/user/analyses/text', asked));
    return { owner: ana, ids: { id: analysis?.id ?? '' } };
  },

  async 'analysis-run'({ ana, system }) {
    const bytes = (async function* () {
      yield aWav();
    })();
    const { id: fileId } = await receiveFile(system, ana.personId, { purpose: audioFile, name: 'nota.wav', bytes });
    madeOf(await ana.put('/api/user/consents/audio-files', { granted: true, version: versionOf('audio-files'), language: 'es' }));
    return { owner: ana, ids: { id: madeOf(await ana.post<Made>('/api/user/analyses/runs', { fileId })).id } };
  },

  async 'practice-session'({ ana }) {
    const asked = { clientSessionId: randomUUID(), scenarioId: 'agenda-before-meeting', difficulty: 1 };
    const { id } = madeOf(await ana.post<Made>('/api/comunicacion-social/sessions', asked));
    madeOf(await ana.post(`/api/comunicacion-social/sessions/${id}/replies`, { version: 1, text: 'Necesito los temas' }));
    return { owner: ana, ids: { id } };
  },

  async 'social-goal'({ ana }) {
    const levels = { '-2': '', '-1': '', '0': 'Lo digo una vez', '1': '', '2': '' };
    const id = randomUUID();
    madeOf(await ana.post('/api/comunicacion-social/goals', { clientGoalId: id, title: 'Decir que no', levels }));
    return { owner: ana, ids: { id } };
  },

  async 'real-life-entry'({ ana }) {
    const id = randomUUID();
    const entry = { clientEntryId: id, what: 'Pedí la agenda', went: 'as-wanted', happenedOn: '2026-05-04' };
    madeOf(await ana.post('/api/comunicacion-social/real-life', entry));
    return { owner: ana, ids: { id } };
  },

  async 'written-scenario'({ marta, grantId }) {
    const id = randomUUID();
    const asked = { clientScenarioId: id, copyOf: 'agenda-before-meeting' };
    madeOf(await marta.post('/api/comunicacion-social/written', asked));
    return { owner: marta, ids: { id }, words: { grantId } };
  },

  async 'trusted-contact'({ ana }) {
    const id = randomUUID();
    madeOf(await ana.post('/api/safety/contacts', { id, name: 'Laura', phone: '', email: '', reach: '', message: '' }));
    return { owner: ana, ids: { id } };
  },

  async 'safety-episode'({ ana }) {
    await ana.says('no quiero vivir');
    const { episode } = madeOf(await ana.get<{ episode: Made | null }>('/api/safety/episodes/open'));
    return { owner: ana, ids: { id: episode?.id ?? '' } };
  },

  async organisation(cast) {
    const { ana } = cast;
    return { owner: ana, ids: await anOrganisation(cast, ana) };
  },
};

/** An hour from then on, as a body says it. */
export function hourFrom(at: Date): { startsAt: string; endsAt: string } {
  return { startsAt: at.toISOString(), endsAt: new Date(at.getTime() + hourMs).toISOString() };
}
