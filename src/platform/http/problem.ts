import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isUnfitValue } from '../db/unfit-value.ts';
import { DomainError, type Problem } from '../errors/define-error.ts';
import type { Log } from '../log/log.ts';

/** The only place where an error becomes an answer (RFC 9457). What nobody foresaw is logged whole and told to nobody. */
export function answerProblem(log: Log, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = describe(error);
  if (problem.type === 'http/unexpected' && !hasLeft(error, reply))
    log.error({ err: error, requestId: request.id, route: request.routeOptions.url }, 'unexpected error');
  if (problem.type === 'http/not-valid' && error instanceof Error && isUnfitValue(error))
    log.warn({ err: error, requestId: request.id, route: request.routeOptions.url }, 'a value that no column can hold');
  if ((problem.status === 429 || problem.status === 503) && typeof problem.retryAfterSeconds === 'number')
    reply.header('retry-after', problem.retryAfterSeconds);
  if (problem.type === 'http/not-signed-in') reply.header('www-authenticate', 'Bearer');
  return sendProblem(reply, request, problem);
}

/** Sends a problem as `application/problem+json`, with the request's id so that a person can quote it. */
export function sendProblem(reply: FastifyReply, request: FastifyRequest, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send({ ...problem, requestId: request.id });
}

/** Whoever asked is gone, and what was being read for them was ended for that alone. One that ends under somebody who waits is a fault. */
function hasLeft(error: unknown, reply: FastifyReply): boolean {
  return reply.raw.destroyed && (error as FastifyError | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function describe(error: unknown): Problem {
  if (error instanceof DomainError) return { ...error.details, type: error.type, title: error.title, status: error.status };
  if (hasZodFastifySchemaValidationErrors(error)) return notValid(error.validation, error.validationContext ?? 'body');
  // What has the right shape, and no database can hold it all the same (sec/S44).
  if (isUnfitValue(error)) return { type: 'http/not-valid', title: 'Some fields are not valid', status: 422, errors: [] };
  const { code, statusCode } = error as FastifyError;
  const known = typeof code === 'string' ? foreseen[code] : undefined;
  if (known) return known;
  if (error instanceof SyntaxError && statusCode === 400)
    return { type: 'http/malformed-json', title: 'The body is not valid JSON', status: 400 };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)
    return { type: 'http/bad-request', title: 'The request cannot be read', status: statusCode };
  return { type: 'http/unexpected', title: 'Something went wrong on our side', status: 500 };
}

const foreseen: Record<string, Problem> = {
  FST_ERR_CTP_INVALID_JSON_BODY: { type: 'http/malformed-json', title: 'The body is not valid JSON', status: 400 },
  FST_ERR_CTP_EMPTY_JSON_BODY: { type: 'http/malformed-json', title: 'The body is empty', status: 400 },
  FST_ERR_CTP_BODY_TOO_LARGE: { type: 'http/too-large', title: 'The body is too large', status: 413 },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { type: 'http/unsupported-media-type', title: 'The body must be JSON', status: 415 },
};

type Issue = { instancePath: string; message?: string | undefined; params: Record<string, unknown>; keyword: string };

function notValid(issues: Issue[], place: string): Problem {
  const prefix = place === 'body' ? '' : `/${place}`;
  const errors = issues.flatMap(({ instancePath, message, params, keyword }) => {
    const at = `#${prefix}${instancePath === '/' ? '' : instancePath}`;
    if (keyword !== 'unrecognized_keys') return [{ pointer: at, message: message ?? 'Not valid' }];
    const keys = Array.isArray(params.keys) ? params.keys.map(String) : [];
    return keys.map((key) => ({ pointer: `${at}/${escapePointer(key)}`, message: 'There is no such field' }));
  });
  return { type: 'http/not-valid', title: 'Some fields are not valid', status: 422, errors };
}

/** RFC 6901. */
function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
