import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AwsV4Signer } from 'aws4fetch';
import { Agent, type Dispatcher, request } from 'undici';
import type { Bucket } from '../../config/bucket.ts';
import { isUuid } from '../../db/is-uuid.ts';
import type { FileStore } from '../file-store.ts';

const prefix = 'files/';
/** Longer than any store that works takes to answer. */
const patienceMs = 30_000;

/**
 * Keeps contents in a bucket of any store that speaks S3. What is put there waits in `waitingFolder`, sealed as it is, until its
 * length is known: a store must be told it first, and what is refused on its way never leaves this machine.
 */
export function bucketStore(bucket: Bucket, waitingFolder: string): FileStore {
  const { endpoint, name, region, accessKeyId, secretAccessKey } = bucket;
  const root = `${endpoint.replace(/\/$/, '')}/${name}`;
  const dispatcher = new Agent({ headersTimeout: patienceMs, bodyTimeout: patienceMs });
  const ask = async (
    method: 'GET' | 'PUT' | 'DELETE',
    url: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: Dispatcher.DispatchOptions['body'] } = {},
  ) => {
    const signer = new AwsV4Signer({ method, url, headers, accessKeyId, secretAccessKey, region, service: 's3' });
    const signed = await signer.sign();
    const sent = { ...Object.fromEntries(signed.headers), ...headers };
    return request(signed.url, { method, headers: sent, body: body ?? null, dispatcher });
  };
  /** An id that is none could name anything. */
  const urlOf = (id: string): string => {
    if (!isUuid(id)) throw new Error('This is no id of a file');
    return `${root}/${prefix}${id}`;
  };

  return {
    async put(id, bytes) {
      const url = urlOf(id);
      await mkdir(waitingFolder, { recursive: true, mode: 0o700 });
      const waiting = join(waitingFolder, id);
      const file = await open(waiting, 'w', 0o600);
      try {
        for await (const part of bytes) await file.write(part);
        await file.close();
        const headers = { 'content-length': String((await stat(waiting)).size) };
        await settle(await ask('PUT', url, { headers, body: createReadStream(waiting) }));
      } finally {
        await file.close().catch(() => undefined);
        await rm(waiting, { force: true });
      }
    },

    async find(id, range) {
      if (range && range.to <= range.from) throw new Error('Nothing of a file was asked for');
      const answer = await ask('GET', urlOf(id), range ? { headers: { range: `bytes=${range.from}-${range.to - 1}` } } : {});
      if (answer.statusCode === 404) {
        await answer.body.dump();
        return undefined;
      }
      if (answer.statusCode >= 300) await settle(answer);
      const whole = range ? String(answer.headers['content-range']).split('/')[1] : answer.headers['content-length'];
      return { size: Number(whole), bytes: answer.body };
    },

    async remove(id) {
      const url = urlOf(id);
      // First here: a store that is away keeps nothing waiting.
      await rm(join(waitingFolder, id), { force: true });
      await settle(await ask('DELETE', url), 404);
    },

    async *list() {
      // What a crash left waiting is in no bucket.
      for (const id of await readdir(waitingFolder).catch(() => [])) if (isUuid(id)) yield id;
      for (let after: string | undefined = ''; after !== undefined; ) {
        const asked = new URLSearchParams({ 'list-type': '2', prefix, ...(after ? { 'continuation-token': after } : {}) });
        const answer = await ask('GET', `${root}?${asked}`);
        if (answer.statusCode >= 300) await settle(answer);
        const page = await answer.body.text();
        for (const [, key = ''] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) {
          const id = key.slice(prefix.length);
          if (key.startsWith(prefix) && isUuid(id)) yield id;
        }
        after = /<NextContinuationToken>([^<]+)</.exec(page)?.[1];
      }
    },
  };
}

/** Reads an answer to its end. Throws what the store answered, never what it was asked: addresses hold ids, headers hold keys. */
async function settle({ statusCode, body }: Dispatcher.ResponseData, also?: number): Promise<void> {
  await body.dump();
  if (statusCode >= 300 && statusCode !== also) throw new Error(`The store of files answered ${statusCode}`);
}
