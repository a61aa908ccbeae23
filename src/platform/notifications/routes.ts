import { z } from 'zod';
import { personIdOf, personOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { addDevice } from './add-device.ts';
import { changeChoices, getNoticeSettings } from './change-choices.ts';
import {
  AddPushDevice,
  ChangeNoticeSettings,
  DeviceNotFound,
  InLanguage,
  ListNotices,
  Notice,
  NoticePage,
  NoticeSettings,
  ReadAllNotices,
  TestedNotice,
  UnreadNotices,
} from './contract.ts';
import { deleteDevice } from './device-store.ts';
import { actOnNotice, listNotices, noticeActs } from './inbox.ts';
import type { NoticeParts } from './notice-parts.ts';
import { countUnread, markAllRead } from './notice-store.ts';
import { sendTest } from './send-test.ts';

const ById = z.strictObject({ id: z.uuid() });
const mine = { purpose: 'core', owner: 'self' } as const;
const acts = Object.keys(noticeActs) as (keyof typeof noticeActs)[];

/** What a person was told, and how they want to be. Nobody else has a way to it. */
export function noticeRoutes(server: HttpServer, parts: NoticeParts): void {
  const { db, now } = parts;
  server.get(
    '/api/user/notices',
    { config: mine, schema: { querystring: ListNotices, response: { 200: NoticePage } } },
    async (request) => listNotices(parts, personIdOf(request), request.query),
  );
  server.get('/api/user/notices/unread', { config: mine, schema: { response: { 200: UnreadNotices } } }, async (request) => ({
    unread: await countUnread(db, personIdOf(request)),
  }));
  server.post(
    '/api/user/notices/read-all',
    { config: mine, schema: { body: ReadAllNotices, response: { 200: UnreadNotices } } },
    async (request) => {
      const personId = personIdOf(request);
      await markAllRead(db, personId, new Date(request.body.until), now());
      return { unread: await countUnread(db, personId) };
    },
  );
  for (const act of acts) {
    server.post(
      `/api/user/notices/:id/${act}`,
      {
        config: { ...mine, owner: { thing: 'notice' } },
        schema: { params: ById, querystring: InLanguage, response: { 200: Notice } },
      },
      async (request) => actOnNotice(parts, personIdOf(request), request.params.id, act, request.query.language),
    );
  }
  server.post(
    '/api/user/notices/test',
    { config: mine, schema: { querystring: InLanguage, response: { 201: TestedNotice } } },
    async (request, reply) => reply.code(201).send(await sendTest(parts, personIdOf(request), request.query.language)),
  );
  settingRoutes(server, parts);
}

function settingRoutes(server: HttpServer, parts: NoticeParts): void {
  const answers = { querystring: InLanguage, response: { 200: NoticeSettings } };
  server.get('/api/user/notice-settings', { config: mine, schema: answers }, async (request) =>
    getNoticeSettings(parts, personOf(request), request.query.language),
  );
  server.patch(
    '/api/user/notice-settings',
    { config: mine, schema: { ...answers, body: ChangeNoticeSettings } },
    async (request) => {
      await changeChoices(parts, personIdOf(request), request.body);
      return getNoticeSettings(parts, personOf(request), request.query.language);
    },
  );
  server.post(
    '/api/user/notice-devices',
    { config: mine, schema: { body: AddPushDevice, response: { 201: ById } } },
    async (request, reply) => reply.code(201).send({ id: await addDevice(parts, personOf(request), request.body) }),
  );
  server.delete(
    '/api/user/notice-devices/:id',
    { config: { ...mine, owner: { thing: 'notice-device' } }, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      if (!(await deleteDevice(parts.db, personIdOf(request), request.params.id))) throw new DeviceNotFound();
      return reply.code(204).send(null);
    },
  );
}
