import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'false', 'true'])
  .transform((value) => value === '1' || value === 'true')
  .optional();
const number = (low: number, high: number) => z.coerce.number().int().min(low).max(high);
const filled = z.string().trim().min(1);

/** Every setting there is, in one place. Each works on a laptop with nothing set; empty counts as absent. */
export const Environment = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('Mode. production refuses unsafe settings'),
  PORT: number(0, 65535).default(5000).describe('Port of the HTTP server'),
  HOST: filled.default('127.0.0.1').describe('Address to listen on; this machine only, unless changed'),
  DATA_DIR: filled.default('./mentalia-data').describe('Folder of the embedded database and the secrets'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL; without it, the embedded database in DATA_DIR'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('What several nodes share: replies under way and limits; without it there is one node'),
  SECRET_KEY: filled
    .min(32)
    .optional()
    .describe('Signs cookies. Made on first start and kept in DATA_DIR; required in production'),
  JWT_SECRET_KEY: filled.min(32).optional().describe('Signs access tokens. Made on first start; required in production'),
  MASTER_KEY: filled
    .refine((value) => Buffer.from(value, 'base64').length >= 32, 'son 32 bytes o más, en base64')
    .optional()
    .describe('Seals what people write, 32 bytes in base64. Made on first start; required in production'),
  MASTER_KEY_PREVIOUS: filled
    .refine((value) => Buffer.from(value, 'base64').length >= 32, 'son 32 bytes o más, en base64')
    .optional()
    .describe('The master key before this one, until vault rotate has replaced it'),
  OPENAI_API_KEY: filled.optional().describe('Lets bots use an OpenAI model; without any model they are guided'),
  OPENAI_BASE_URL: z.url().optional().describe('Another server that speaks the OpenAI protocol'),
  ANTHROPIC_API_KEY: filled.optional().describe('Lets bots use an Anthropic model'),
  ANTHROPIC_BASE_URL: z.url().optional().describe('Another server that speaks the Anthropic protocol'),
  ANTHROPIC_MODEL: filled.default('claude-haiku-4-5').describe('Which of its models'),
  MODEL_URL: z
    .url()
    .optional()
    .describe(
      'A language model of yours that speaks the OpenAI protocol. On this machine or in its private network; elsewhere it counts as outside, and each person is asked',
    ),
  MODEL_NAME: filled.optional().describe('The name of the model to ask for'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server; without it, mails stay readable under /dev/mail, and in production are not sent'),
  MAIL_FROM: filled
    .regex(/^(?:[^<>@\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/, 'es una dirección, o Nombre <dirección>')
    .optional()
    .describe('Who mails come from, as MENTALIA <hola@example.org>; needed with SMTP_URL'),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where files are kept, in a store that speaks S3; without it, in DATA_DIR'),
  S3_BUCKET: filled
    .regex(/^[a-z0-9][a-z0-9.-]+$/, 'es el nombre de un bucket')
    .optional()
    .describe('The bucket there, which must exist; needed with S3_ENDPOINT'),
  S3_REGION: filled.optional().describe('Its region; us-east-1 unless said otherwise'),
  S3_ACCESS_KEY_ID: filled.optional().describe('Who asks there; needed with S3_ENDPOINT'),
  S3_SECRET_ACCESS_KEY: filled.optional().describe('And its secret; needed with S3_ENDPOINT'),
  CORS_ORIGINS: z.string().optional().describe('Other web addresses that may call the API, split by commas'),
  OWN_ORIGINS: z.string().optional().describe('Other addresses of this same installation, split by commas; one account for all'),
  OIDC_PROVIDERS: z
    .string()
    .optional()
    .describe('Other accounts to sign in with, as JSON: [{"name","title","issuer","clientId","secret"}]'),
  PUBLIC_URL: z.url().optional().describe('The address people type, where it is not http://HOST:PORT'),
  JWT_ACCESS_TOKEN_EXPIRES_MINUTES: number(1, 60).default(15).describe('Minutes an access token lives'),
  SESSION_DAYS: number(1, 365).default(30).describe('Days a session lives'),
  ACTIVITY_DAYS: number(1, 3650).default(365).describe('Days it is kept what a person did lately, and their decided handoffs'),
  AUDIT_DAYS: number(30, 36_500).default(730).describe('Days that lines of the audit are kept before audit trim cuts them off'),
  RATE_LIMIT_PER_HOUR: number(1, 1_000_000).default(1000).describe('Requests per hour for each person and each address'),
  TRUST_PROXY: flag.describe('true behind a proxy that sets X-Forwarded-For'),
  DEBUG: z
    .string()
    .transform((value) => !['0', 'false', 'no', 'off'].includes(value.trim().toLowerCase()))
    .optional()
    .describe('Refused in production'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn').describe('How much is logged'),
});
export type Environment = z.infer<typeof Environment>;

/** The settings that hold a secret: each may come from a file instead, named by the same word with `_FILE`. */
export const secretNames = [
  'SECRET_KEY',
  'JWT_SECRET_KEY',
  'MASTER_KEY',
  'MASTER_KEY_PREVIOUS',
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'OIDC_PROVIDERS',
  'OPENAI_API_KEY',
  'ANTHROPIC_API_KEY',
] as const;
