import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { devMailRoutes } from '../dev-mail-routes.ts';
import { sendMail } from '../send-mail.ts';

describe.skipIf(whyNoDatabase)('The page of mails that did not leave', () => {
  it('lists them, newest first, as text and nothing else', async () => {
    const { system, url } = await aWorld();
    const send = (subject: string, at: number) =>
      system.db.transaction((tx) =>
        sendMail(
          tx,
          { ...system, now: () => new Date(at) },
          {
            to: 'ana@example.org',
            kind: 'reset-password',
            language: 'es',
            subject,
            lines: ['<img src=x onerror=alert(1)>'],
            link: { text: 'Abrir', href: 'https://mentalia.example/?a=1&b=2' },
          },
        ),
      );
    await send('La primera <script>', Date.now() + 1000);
    await send('La segunda', Date.now() + 2000);

    const answer = await fetch(`${url}/dev/mail`);
    const page = await answer.text();

    expect(answer.status).toBe(200);
    expect(page.indexOf('La segunda')).toBeLessThan(page.indexOf('La primera &#60;script&#62;'));
    expect(page).toContain('<a href="https://mentalia.example/?a=1&#38;b=2">Abrir</a>');
    expect(page).not.toMatch(/<script|<img/);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('does not exist for another machine, under another name, in production or where mails leave', async () => {
    const { system } = await aWorld();
    const ask = async (config: object, from: object = {}) => {
      const server = fastify({ trustProxy: true });
      devMailRoutes(server, { ...system, config: { ...system.config, ...config } });
      const { statusCode } = await server.inject({ url: '/dev/mail', headers: { host: 'localhost:5000' }, ...from });
      await server.close();
      return statusCode;
    };

    expect(await ask({})).toBe(200);
    expect(await ask({}, { remoteAddress: '192.0.2.1' })).toBe(404);
    expect(await ask({}, { headers: { host: 'localhost', 'x-forwarded-for': '192.0.2.1' } })).toBe(404);
    expect(await ask({}, { headers: { host: 'evil.example' } })).toBe(404);
    expect(await ask({ mode: 'production' })).toBe(404);
    expect(await ask({ smtpUrl: 'smtp://127.0.0.1' })).toBe(404);
  });
});
