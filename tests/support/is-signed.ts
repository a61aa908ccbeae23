import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Whether a request, as it arrived, is signed with this secret by version 4 of the signatures that S3 asks for. */
export function isSigned({ method, url = '', headers }: IncomingMessage, secret: string): boolean {
  const found = /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(headers.authorization ?? '');
  const [, scope = '', names = '', signature] = found ?? [];
  const { pathname, searchParams } = new URL(url, 'http://host');
  const encode = (text: string) => encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  const query = [...searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  const canonical = [
    method,
    pathname,
    query.join('&'),
    ...names.split(';').map((name) => `${name}:${headers[name]}`),
    '',
    names,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const digest = createHash('sha256').update(canonical).digest('hex');
  const asked = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, digest].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Buffer>((so, part) => createHmac('sha256', so).update(part).digest(), `AWS4${secret}`);
  return createHmac('sha256', key).update(asked).digest('hex') === signature && names.split(';').includes('host');
}
