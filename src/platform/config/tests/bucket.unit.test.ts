import { describe, expect, it } from 'vitest';
import { readBucket } from '../bucket.ts';
import { readEnvironment } from '../config.ts';
import { findUnsafe } from '../find-unsafe.ts';

const given = {
  S3_ENDPOINT: 'https://s3.example.org',
  S3_BUCKET: 'mentalia-files',
  S3_ACCESS_KEY_ID: 'AKIA',
  S3_SECRET_ACCESS_KEY: 'k3Yx9-Zq7Lw2Vb8Nf4Hs6Tj1Rc5Md0Pg',
};

describe('Whoever keeps files in a bucket', () => {
  it('names it, and need not name a region', () => {
    expect(readBucket(readEnvironment(given))).toEqual({
      endpoint: 'https://s3.example.org',
      name: 'mentalia-files',
      region: 'us-east-1',
      accessKeyId: 'AKIA',
      secretAccessKey: given.S3_SECRET_ACCESS_KEY,
    });
    expect(readBucket(readEnvironment({ ...given, S3_REGION: 'eu-west-3' }))).toMatchObject({ region: 'eu-west-3' });
  });

  it('names none of it to keep them beside the database', () => {
    expect(readBucket(readEnvironment({}))).toBeUndefined();
  });

  it.each(['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])(
    'is told at the start that %s is missing, and never what the others hold',
    (missing) => {
      const environment = readEnvironment({ ...given, [missing]: '' });

      expect(() => readBucket(environment)).toThrow(new RegExp(`${missing}: falta; con S3_\\w+ hacen falta todas`));
      expect(() => readBucket(environment)).not.toThrow(/k3Yx9/);
    },
  );

  it('is told of all that is missing where only a region is there', () => {
    expect(() => readBucket(readEnvironment({ S3_REGION: 'eu-west-3' }))).toThrow(/S3_ENDPOINT[\s\S]*S3_SECRET_ACCESS_KEY/);
  });

  it('cannot start in production with a secret that everybody knows', () => {
    const environment = readEnvironment({ ...given, S3_SECRET_ACCESS_KEY: 'minioadmin' });

    expect(findUnsafe(environment).filter((line) => line.startsWith('S3_'))).toEqual([
      'S3_SECRET_ACCESS_KEY: es un secreto conocido o repetido; crea uno nuevo',
    ]);
  });
});
