import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { AddMadeAttempt, AskCalibration, AskPractice, KeepCalibration, PracticeNow } from '../camera/contract.ts';
import { addMadeAttempt, forgetCalibrations, forgetMade, keepCalibration, showPractice } from './camera/keep-practice.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const base = '/api/sign-link/practice';
const response = { 200: PracticeNow };

/** What came of making letters, and how this person's own hand makes them. Numbers and names of letters: an image never gets here. */
export function practiceRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: mine, schema: { querystring: AskPractice, response } }, async (request) =>
    showPractice(contextOf(system, request), request.query.language),
  );
  server.delete(base, { config: mine, schema: { querystring: AskPractice, response } }, async (request) =>
    forgetMade(contextOf(system, request), request.query.language),
  );
  server.post(`${base}/attempts`, { config: mine, schema: { body: AddMadeAttempt, response } }, async (request) =>
    addMadeAttempt(contextOf(system, request), request.body),
  );
  server.put(`${base}/calibrations`, { config: mine, schema: { body: KeepCalibration, response } }, async (request) =>
    keepCalibration(contextOf(system, request), request.body),
  );
  server.delete(`${base}/calibrations`, { config: mine, schema: { querystring: AskCalibration, response } }, async (request) =>
    forgetCalibrations(contextOf(system, request), request.query.language, request.query.letter),
  );
}
