import { NotAChat } from './errors.ts';
import { limits } from './limits.ts';
import type { Asked, Outcome } from './outcome.ts';
import type { Work } from './piece.ts';
import { parseJson, readFile } from './read-file.ts';
import { isMail, readMail } from './read-mail.ts';
import { readMeta } from './read-meta.ts';
import { textOf } from './text-of.ts';
import { titleOf } from './title-of.ts';
import { Unpacker } from './unpack.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** A chat in an archive, which stays closed until it is chosen. */
type Found = { name: string; read: (unpacker: Unpacker, asked: Asked) => Work<Outcome> };

const readable = /\.(?:txt|json|xml|eml|mbox)$/i;
/** What computers add when they pack. */
const added = /(?:^|\/)(?:__MACOSX\/|\.)/;
const part = /(?:^|\/)message_(\d{1,4})\.json$/i;
/** The names that apps give to what they export; other files of such an archive were sent in the chat. */
const exported = /(?:^|\/)(?:_chat\.txt|result\.json)$/i;

/** Reads the chat in an archive, or says which there are. Archives in it stay closed, and so does all that is no text. */
export async function* readArchive(bytes: Uint8Array, name: string | undefined, asked: Asked): AsyncGenerator<number, Outcome> {
  const chats = chatsIn(zipDirectory(bytes), name);
  const isChosen = chats.length > 1;
  if (isChosen && asked.pick === undefined) {
    return { outcome: 'choose', names: chats.slice(0, limits.chats).map((chat) => chat.name) };
  }
  const chat = chats[isChosen ? (asked.pick ?? 0) : 0];
  if (!chat) throw new NotAChat();
  return yield* chat.read(new Unpacker(), isChosen ? { ...asked, pick: undefined } : asked);
}

function chatsIn(all: ZipEntry[], archive: string | undefined): Found[] {
  const entries = all.filter(({ name }) => readable.test(name) && !added.test(name));
  const threads = threadsIn(entries);
  if (threads.length > 0) return threads;
  const mails = entries.filter(({ name }) => /\.eml$/i.test(name));
  const files = entries.filter((entry) => !mails.includes(entry));
  const named = files.filter(({ name }) => exported.test(name) || titleOf(name) !== null);
  return [
    ...(named.length > 0 ? named : files).map((entry) => fileIn(entry, archive)),
    ...(mails.length > 0 && named.length === 0 ? [mailsIn(mails)] : []),
  ];
}

/** The parts of each chat lie in a folder of its own. */
function threadsIn(entries: ZipEntry[]): Found[] {
  const folders = new Map<string, ZipEntry[]>();
  for (const entry of entries.filter(({ name }) => part.test(name))) {
    const folder = entry.name.slice(0, entry.name.lastIndexOf('/') + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), entry]);
  }
  return [...folders].map(([folder, parts]) => ({
    name: folder.split('/').at(-2)?.replace(/_\d+$/, '') ?? '',
    read: (unpacker, asked) => {
      const inOrder = parts.toSorted((one, other) => numberOf(one) - numberOf(other));
      return readMeta({ parts: inOrder.map((entry) => parseJson(textOf(unpacker.open(entry)))), path: folder }, asked);
    },
  }));
}

function numberOf({ name }: ZipEntry): number {
  return Number(part.exec(name)?.[1] ?? 0);
}

/** `_chat.txt` says nothing of whose it is: the archive's own name may. */
function fileIn(entry: ZipEntry, archive: string | undefined): Found {
  const title = titleOf(entry.name) === null && exported.test(entry.name) ? archive : entry.name;
  return {
    name: titleOf(title) ?? entry.name.split('/').at(-1) ?? entry.name,
    read: (unpacker, asked) => readFile(unpacker.open(entry), title, asked),
  };
}

function mailsIn(entries: ZipEntry[]): Found {
  return {
    name: `${entries.length} .eml`,
    read: (unpacker, asked) => {
      const mails = entries.slice(0, limits.opened).map((entry) => unpacker.open(entry));
      return readMail(
        mails.filter((bytes) => isMail(textOf(bytes))),
        asked,
      );
    },
  };
}
