/**
 * From a Telegram update to the little of it that we need.
 *
 * This is what is kept in the inbox until it is worked off, so what is not in `Heard` is never
 * stored: no name, no user name, no file, no place, no contact card. Whatever cannot be read is
 * `undefined`: an update we do not know is not an error, Telegram adds new kinds every month.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isPersonStart } from '../../app/confirm-referral.ts';
import type { Locale } from '../../core/language/locale.ts';
import { isLocale } from '../../core/language/locale.ts';

/** Longer texts are cut, not refused: nobody in distress should be told to write less. */
export const MAX_TEXT_CHARS = 20_000;

/** What we ask Telegram for. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'channel_post',
] as const;

export const Unsupported = z.enum(['voice', 'photo', 'sticker', 'document', 'location', 'contact', 'edited', 'other']);
export type Unsupported = z.infer<typeof Unsupported>;

/** The commands of the menu; `danger` is `/sos`. */
export const HeardCommand = z.enum([
  'help',
  'back',
  'human',
  'stop',
  'delete',
  'why',
  'resume',
  'restart',
  'referral',
  'danger',
]);

const What = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), payload: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('command'), command: HeardCommand }),
  /** `/language`, with the language if it was named. */
  z.object({ kind: z.literal('language'), language: z.enum(['en', 'pl', 'sv']).optional() }),
  z.object({ kind: z.literal('button'), data: z.string() }),
  /** `words`: the caption of a picture, or the new text of an edited message. */
  z.object({ kind: z.literal('unsupported'), what: Unsupported, words: z.string().optional() }),
  /** Somebody spoke in a group or a channel, or put us into one. */
  z.object({ kind: z.literal('group') }),
  z.object({ kind: z.literal('blocked') }),
  z.object({ kind: z.literal('unblocked') }),
]);

export const Heard = z.object({
  /** Tells this update from every other, also when Telegram (or an emulator) begins counting anew. */
  id: z.string(),
  /** Telegram's own number: the order in which things were said. */
  order: z.number(),
  chat: z.string(),
  languageGuess: z.enum(['en', 'pl', 'sv']).optional(),
  /** The message that was sent, or that the pressed button belongs to. */
  message: z.number().optional(),
  /** To be answered once, so that the button stops spinning. */
  callback: z.string().optional(),
  what: What,
});
export type Heard = z.infer<typeof Heard>;

const Chat = z.object({ id: z.int(), type: z.string().default('private') });
const From = z.object({ id: z.int(), is_bot: z.boolean().optional(), language_code: z.string().optional() });
const Something = z.unknown().optional();

const PollWords = z.object({
  question: z.string(),
  options: z.array(z.object({ text: z.string() }).transform(({ text }) => text)).catch([]),
});

const Message = z.object({
  message_id: z.int().optional(),
  date: z.number().optional(),
  edit_date: z.number().optional(),
  chat: Chat,
  from: From.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  voice: Something,
  audio: Something,
  photo: Something,
  video: Something,
  video_note: Something,
  animation: Something,
  sticker: Something,
  dice: Something,
  document: Something,
  location: Something,
  venue: Something,
  contact: Something,
  poll: Something,
  story: Something,
  game: Something,
  paid_media: Something,
  checklist: Something,
  invoice: Something,
});
type Message = z.infer<typeof Message>;

const Update = z.object({
  update_id: z.int(),
  message: Message.optional(),
  edited_message: Message.optional(),
  channel_post: Message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: From,
      message: z.object({ message_id: z.int().optional(), chat: Chat.optional() }).optional(),
      data: z.string().max(256).optional(),
    })
    .optional(),
  my_chat_member: z
    .object({
      chat: Chat,
      date: z.number().optional(),
      from: From.optional(),
      new_chat_member: z.object({ status: z.string() }),
    })
    .optional(),
});

/** Which of Telegram's kinds of content counts as what, in the order they are looked for (a GIF comes as animation and document). */
const KINDS: readonly (readonly [keyof Message, Unsupported])[] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['photo', 'photo'],
  ['video', 'photo'],
  ['video_note', 'photo'],
  ['animation', 'photo'],
  ['sticker', 'sticker'],
  ['dice', 'sticker'],
  ['document', 'document'],
  ['venue', 'location'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['poll', 'other'],
  ['story', 'other'],
  ['game', 'other'],
  ['paid_media', 'other'],
  ['checklist', 'other'],
  ['invoice', 'other'],
];

/** The language of Waymark nearest to Telegram's setting; `undefined` when it is none of the three. */
export function localeFromTelegram(code: string | undefined): Locale | undefined {
  const base = code?.toLowerCase().split(/[-_]/)[0];
  return isLocale(base) ? base : undefined;
}

const cut = (text: string): string => text.slice(0, MAX_TEXT_CHARS).toWellFormed().replaceAll('\u0000', '');

const aliases: Readonly<Record<string, z.infer<typeof HeardCommand>>> = {
  help: 'help',
  back: 'back',
  human: 'human',
  stop: 'stop',
  delete: 'delete',
  why: 'why',
  resume: 'resume',
  restart: 'restart',
  referral: 'referral',
  sos: 'danger',
  danger: 'danger',
};

function whatFromText(text: string): Heard['what'] {
  const command = /^\/([a-z_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text.trim());
  const name = command?.[1]?.toLowerCase();
  // Telegram's own links bring one word: more than that is something she says.
  const said = (command?.[2] ?? '').trim();
  if (name === 'start' && /^[\w-]*$/.test(said))
    return { kind: 'start', payload: (command?.[2] ?? '').trim().slice(0, 64) };
  if (name === 'language') {
    const named = localeFromTelegram(said);
    if (named !== undefined) return { kind: 'language', language: named };
    return said === '' ? { kind: 'language' } : { kind: 'text', text: cut(text) };
  }
  const known = name === undefined ? undefined : aliases[name];
  // A command with words after it ("/stop I cannot go on") is read as words, so that none is overlooked.
  if (known !== undefined && command?.[2] === undefined) return { kind: 'command', command: known };
  return { kind: 'text', text: cut(text) };
}

/** What she wrote with a picture, a file or a poll: it is read as her own words, so that no word of danger is overlooked. */
function wordsBeside({ caption, poll }: Message): string | undefined {
  const asked = PollWords.safeParse(poll).data;
  const words = caption ?? (asked === undefined ? undefined : [asked.question, ...asked.options].join('\n'));
  return words === undefined || words === '' ? undefined : cut(words);
}

function whatFromMessage(message: Message): Heard['what'] | undefined {
  if (message.text !== undefined) return whatFromText(message.text);
  const found = KINDS.find(([field]) => message[field] !== undefined);
  const words = wordsBeside(message);
  // Without a kind we know it is a service message ("pinned a message"), unless she wrote something to it.
  if (found === undefined && words === undefined) return undefined;
  return { kind: 'unsupported', what: found?.[1] ?? 'other', ...(words === undefined ? {} : { words }) };
}

/** Eight hex digits that differ when the content does: Telegram's own number starts anew after a quiet week. */
const fingerprint = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);

/**
 * What an update says to us, or `undefined` when it says nothing we can use.
 *
 * @errors none: what is malformed or unknown is `undefined`
 */
export function heardFromUpdate(raw: unknown): Heard | undefined {
  const read = Update.safeParse(raw);
  if (!read.success) return undefined;
  const update = read.data;
  const heard = (
    chat: number,
    from: z.infer<typeof From> | undefined,
    mark: string,
    what: Heard['what'],
    more: { message?: number | undefined; callback?: string } = {},
  ): Heard => {
    const languageGuess = localeFromTelegram(from?.language_code);
    return {
      id: `tg:${update.update_id}:${mark}`,
      order: update.update_id,
      chat: String(chat),
      ...(languageGuess === undefined ? {} : { languageGuess }),
      ...(more.message === undefined ? {} : { message: more.message }),
      ...(more.callback === undefined ? {} : { callback: more.callback }),
      what,
    };
  };
  const isPrivate = (chat: z.infer<typeof Chat>): boolean => chat.type === 'private';

  if (update.callback_query !== undefined) {
    const { id, from, message, data } = update.callback_query;
    // Without its message (too old, or sent through another chat) the button still belongs to whoever pressed it.
    const chat = message?.chat ?? { id: from.id, type: 'private' };
    if (!isPrivate(chat)) return heard(chat.id, from, fingerprint(id), { kind: 'group' }, { callback: id });
    return heard(
      chat.id,
      from,
      fingerprint(id, data),
      { kind: 'button', data: data ?? '' },
      { message: message?.message_id, callback: id },
    );
  }

  if (update.my_chat_member !== undefined) {
    const { chat, from, date, new_chat_member } = update.my_chat_member;
    const status = new_chat_member.status;
    const gone = status === 'kicked' || status === 'left';
    const mark = fingerprint(chat.id, date, status);
    if (!isPrivate(chat)) return gone ? undefined : heard(chat.id, from, mark, { kind: 'group' });
    return heard(chat.id, from, mark, { kind: gone ? 'blocked' : 'unblocked' });
  }

  const message = update.message ?? update.edited_message ?? update.channel_post;
  if (message === undefined) return undefined;
  const { chat, from } = message;
  const mark = fingerprint(
    chat.id,
    message.message_id,
    message.date,
    message.edit_date,
    message.text ?? message.caption,
  );
  if (!isPrivate(chat)) return heard(chat.id, from, mark, { kind: 'group' });
  if (from?.is_bot === true) return undefined;
  if (update.edited_message !== undefined) {
    // A shared place "edits" its message every few seconds; only words that were changed are a correction.
    const words = message.text ?? message.caption;
    if (words === undefined) return undefined;
    return heard(
      chat.id,
      from,
      mark,
      { kind: 'unsupported', what: 'edited', words: cut(words) },
      { message: message.message_id },
    );
  }
  const what = whatFromMessage(message);
  return what === undefined ? undefined : heard(chat.id, from, mark, what, { message: message.message_id });
}

/**
 * What followed `?start=` in a link: a programme, perhaps with a language; a coach's one-time code; or the start that
 * leads a person whom somebody else wrote about to her question.
 *
 * @example
 * startFromPayload('workwell-llr_pl') // => { kind: 'programme', programme: 'workwell-llr', language: 'pl' }
 */
export function startFromPayload(
  payload: string,
):
  | { kind: 'none' }
  | { kind: 'link'; code: string }
  | { kind: 'person'; start: string }
  | { kind: 'programme'; programme: string; language?: Locale } {
  const link = /^staff-([A-Za-z0-9_-]{16,58})$/.exec(payload);
  if (link?.[1] !== undefined) return { kind: 'link', code: link[1] };
  if (isPersonStart(payload)) return { kind: 'person', start: payload };
  const named = /^([a-z][a-z0-9-]{0,60}?)(?:_(en|pl|sv))?$/.exec(payload);
  if (named?.[1] === undefined) return { kind: 'none' };
  const language = named[2];
  return isLocale(language)
    ? { kind: 'programme', programme: named[1], language }
    : { kind: 'programme', programme: named[1] };
}
