import { AnalysedText, Analysis } from '../analysis/kept/contract.ts';
import type { AnalysisParts } from '../analysis/kept/keep-analysis.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { analyseConversation } from './analyse-conversation.ts';
import { analyseMessage } from './analyse-message.ts';
import { AnalyseConversation, AnalyseMessage } from './contract.ts';

/** Reading one's own message or conversation: beside the other analyses of a person, and here because it opens a conversation. */
export function messageAnalysisRoutes(server: HttpServer, parts: AnalysisParts): void {
  server.post(
    '/api/user/analyses/messages',
    {
      config: { purpose: 'emotion-analysis', owner: 'self' },
      schema: { body: AnalyseMessage, response: { 200: AnalysedText } },
    },
    async (request) => analyseMessage(parts, personIdOf(request), request.body),
  );
  server.post(
    '/api/user/analyses/conversations',
    {
      config: { purpose: 'social-cues', owner: 'self' },
      schema: { body: AnalyseConversation, response: { 201: Analysis } },
    },
    async (request, reply) => reply.code(201).send(await analyseConversation(parts, personIdOf(request), request.body)),
  );
}
