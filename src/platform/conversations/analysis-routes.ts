import { AnalysedText } from '../analysis/kept/contract.ts';
import type { AnalysisParts } from '../analysis/kept/keep-analysis.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { analyseMessage } from './analyse-message.ts';
import { AnalyseMessage } from './contract.ts';

/** Reading one's own message: beside the other analyses of a person, and here because it opens a conversation. */
export function messageAnalysisRoutes(server: HttpServer, parts: AnalysisParts): void {
  server.post(
    '/api/user/analyses/messages',
    {
      config: { purpose: 'emotion-analysis', owner: 'self' },
      schema: { body: AnalyseMessage, response: { 200: AnalysedText } },
    },
    async (request) => analyseMessage(parts, personIdOf(request), request.body),
  );
}
