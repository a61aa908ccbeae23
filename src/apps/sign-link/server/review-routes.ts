import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { ProposeSign, ReportSign } from '../dictionary/contract.ts';
import {
  AskToReview,
  DecideReview,
  DecideReviewer,
  MyContribution,
  MyContributions,
  MyReviewing,
  ReviewerRows,
  ReviewerSheet,
  ReviewerStatus,
  ReviewItems,
  ReviewSheet,
} from '../review/contract.ts';
import { askToReview, showReviewing, stopReviewing } from './review/ask-to-review.ts';
import { decideReview } from './review/decide-review.ts';
import { decideReviewer, listReviewers, readReviewer } from './review/decide-reviewer.ts';
import { listContributions, proposeSign, reportSign, takeBackContribution } from './review/put-in.ts';
import { leaveReview, listReviews, readReview, takeReview } from './review/review-signs.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const ofSign = { purpose: 'core', owner: { thing: 'sign' } } as const;
const ofReview = { purpose: 'core', owner: { thing: 'sign-review' } } as const;
/** Who says that they are deaf is nothing that a screen left open should tell. */
const admin = { purpose: 'core', owner: 'admin', role: 'admin', guarded: true } as const;
const ById = z.strictObject({ id: z.uuid() });
const ByPerson = z.strictObject({ personId: z.uuid() });
const Page = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
const nothing = { 204: z.null() };
const root = '/api/sign-link';

/** What people propose and point out, those who review it, and who lets them. */
export function reviewRoutes(server: HttpServer, system: System): void {
  const puttingIn = { params: ById, response: { 201: MyContribution } };
  server.post(
    `${root}/signs/:id/corrections`,
    { config: ofSign, schema: { ...puttingIn, body: ProposeSign } },
    async (request, reply) =>
      reply.code(201).send(await proposeSign(contextOf(system, request), request.params.id, request.body)),
  );
  server.post(
    `${root}/signs/:id/reports`,
    { config: ofSign, schema: { ...puttingIn, body: ReportSign } },
    async (request, reply) => reply.code(201).send(await reportSign(contextOf(system, request), request.params.id, request.body)),
  );
  server.get(
    `${root}/sign-contributions`,
    { config: mine, schema: { querystring: Page, response: { 200: MyContributions } } },
    async (request) => listContributions(contextOf(system, request), request.query),
  );
  server.delete(
    `${root}/sign-contributions/:id`,
    { config: { ...mine, owner: { thing: 'sign-contribution' } }, schema: { params: ById, response: nothing } },
    async (request, reply) => {
      await takeBackContribution(contextOf(system, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  reviewing(server, system);
  reviewers(server, system);
}

function reviewing(server: HttpServer, system: System): void {
  const base = `${root}/sign-reviews`;
  const onOne = { config: ofReview, schema: { params: ById, response: { 200: ReviewSheet } } };
  server.get(base, { config: mine, schema: { querystring: Page, response: { 200: ReviewItems } } }, async (request) =>
    listReviews(contextOf(system, request), request.query),
  );
  server.get(`${base}/:id`, onOne, async (request) => readReview(contextOf(system, request), request.params.id));
  server.post(`${base}/:id/take`, onOne, async (request) => takeReview(contextOf(system, request), request.params.id));
  server.post(`${base}/:id/leave`, onOne, async (request) => leaveReview(contextOf(system, request), request.params.id));
  server.post(
    `${base}/:id/decide`,
    { config: ofReview, schema: { params: ById, body: DecideReview, response: nothing } },
    async (request, reply) => {
      await decideReview(contextOf(system, request), request.params.id, request.body);
      return reply.code(204).send(null);
    },
  );
}

function reviewers(server: HttpServer, system: System): void {
  const self = `${root}/sign-reviewing`;
  const answers = { response: { 200: MyReviewing } };
  server.get(self, { config: mine, schema: answers }, async (request) => showReviewing(contextOf(system, request)));
  server.put(self, { config: mine, schema: { body: AskToReview, ...answers } }, async (request) =>
    askToReview(contextOf(system, request), request.body),
  );
  server.delete(self, { config: mine, schema: answers }, async (request) => stopReviewing(contextOf(system, request)));

  const base = '/api/admin/sign-reviewers';
  const listed = Page.extend({ status: ReviewerStatus.default('asked') });
  server.get(base, { config: admin, schema: { querystring: listed, response: { 200: ReviewerRows } } }, async (request) =>
    listReviewers(contextOf(system, request), request.query),
  );
  server.get(
    `${base}/:personId`,
    { config: admin, schema: { params: ByPerson, response: { 200: ReviewerSheet } } },
    async (request) => readReviewer(contextOf(system, request), request.params.personId),
  );
  server.post(
    `${base}/:personId/decide`,
    { config: { ...admin, fresh: true }, schema: { params: ByPerson, body: DecideReviewer, response: nothing } },
    async (request, reply) => {
      await decideReviewer(contextOf(system, request), request.params.personId, request.body);
      return reply.code(204).send(null);
    },
  );
}
