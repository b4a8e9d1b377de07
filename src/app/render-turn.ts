/** Puts a turn into words: the one place where codes and keys become what a person reads, for every channel. */
import type { Ask, ChatMessage, Review, Turn } from '../contract/chat.ts';
import type { Conversation } from '../core/flow/conversation.ts';
import type { Node } from '../core/flow/node.ts';
import type { Locale } from '../core/language/locale.ts';
import type { App } from './app.ts';
import { askedNow, isChecking } from './asked.ts';
import { callable, crisisMessage } from './crisis-card.ts';
import { programmeOf } from './lead.ts';
import { reviewOf } from './review.ts';
import type { Asked, Channel, Kept, Said, TurnRecord } from './store.ts';
import {
  answerText,
  besideAsk,
  besideLabel,
  cardLines,
  chatText,
  hasNodeText,
  linesText,
  linesUnder,
  nodeText,
  optionLabel,
  readsPostcodes,
  type Wording,
  wordingOf,
} from './wording.ts';

/** The words of a place that a conversation was in, or is in. */
function wordingAt(app: App, { conversation }: Kept, at: string | undefined): Wording {
  const now = programmeOf(app, conversation);
  if (at === undefined || at === conversation.programme) return wordingOf(app, now);
  // Elsewhere she was at the front door, in the country that she was led to.
  return wordingOf(app, at === app.door?.id ? app.door.in(now.definition.country, conversation.door?.area) : now);
}

/** The words in which a turn was said. */
export const wordingOfTurn = (app: App, kept: Kept, { body }: TurnRecord): Wording => wordingAt(app, kept, body.saidAt);

const isMode = (step: string, wording: Wording): boolean => !wording.flow.nodes.has(step);

/** The question in words. */
function askText(wording: Wording, step: string, language: Locale): string {
  const node = wording.flow.nodes.get(step);
  return node === undefined ? besideAsk(wording, step, language) : nodeText(wording, node, 'ask', language);
}

/** What a node says, and what it adds where a company runs the chat: there others than we can read along. */
function saidText(wording: Wording, node: Node, suffix: string, channel: Channel, language: Locale): string {
  const text = nodeText(wording, node, suffix, language);
  const adds = channel === 'telegram' && suffix === 'say' && hasNodeText(wording, node, 'messenger', language);
  return adds ? `${text} ${nodeText(wording, node, 'messenger', language)}` : text;
}

function messageText(
  wording: Wording,
  said: Exclude<Said, { kind: 'crisis' }>,
  channel: Channel,
  language: Locale,
): string {
  switch (said.kind) {
    case 'coach':
      return said.text;
    case 'ask':
      return askText(wording, said.step, language);
    default: {
      const [id = '', ...rest] = said.key.split('.');
      const node = said.key.includes(':') ? undefined : wording.flow.nodes.get(id);
      return node === undefined
        ? chatText(wording, said.key, said.values, language)
        : saidText(wording, node, rest.join('.'), channel, language);
    }
  }
}

/** The lines to call that a message lists: those it is about, or at the front door those that stand in its text. */
function listedLines(wording: Wording, said: Said, text: string, language: Locale): NonNullable<ChatMessage['lines']> {
  if (said.kind !== 'say') return [];
  const shown = cardLines(wording.definition);
  const stand = wording.door !== undefined && text.includes(linesText(wording, shown, language)) ? shown : [];
  return callable(linesUnder(wording, said.key) ?? stand, language);
}

/** A list of what was said, in `language`. Ids are stable: the same turn has the same ids. */
export function messagesOf(wording: Wording, record: TurnRecord, channel: Channel, language: Locale): ChatMessage[] {
  return record.body.said.map((said, at): ChatMessage => {
    const id = `${record.seq}.${at}`;
    if (said.kind === 'crisis') return { id, kind: 'crisis', ...crisisMessage(wording, said.values ?? {}, language) };
    const text = messageText(wording, said, channel, language);
    const lines = listedLines(wording, said, text, language);
    // Numbers are one tap away wherever they are listed, not only on the card.
    return lines.length > 0 ? { id, kind: 'crisis', text, lines } : { id, kind: said.kind, text };
  });
}

function askOf(wording: Wording, asked: Asked, language: Locale): Ask {
  const node = wording.flow.nodes.get(asked.step);
  return {
    step: asked.step,
    kind: asked.kind,
    options: asked.codes.map((code) => ({
      code,
      label:
        node === undefined || isMode(asked.step, wording)
          ? besideLabel(wording, asked.step, code, language)
          : optionLabel(wording, node, code, language),
      ...(asked.exclusive.includes(code) ? { exclusive: true } : {}),
    })),
    optional: asked.optional,
    ...(asked.max === undefined ? {} : { max: asked.max }),
    ...(asked.kind === 'area' && readsPostcodes(wording.definition) ? { postcodes: true } : {}),
    ...(asked.before === undefined ? {} : { before: [...asked.before] }),
    progress: asked.progress,
  };
}

/** The newest referral of a conversation; whoever wrote about somebody else sees that it was received, and no more. */
export function referralShown({ referral, own, place }: Conversation): Turn['referral'] {
  if (referral === undefined) return null;
  const isAboutOther = place.facts.for_whom === 'other' && referral !== own?.reference;
  return { reference: referral, state: isAboutOther ? 'awaiting_person' : 'submitted' };
}

/**
 * A kept turn in words. An old turn asks what it asked then; the newest one, what is open now.
 *
 * @param kept  the conversation as it is now: for its language, its review and its referral
 */
export function renderTurn(app: App, kept: Kept, record: TurnRecord): Turn {
  const programme = programmeOf(app, kept.conversation);
  const wording = wordingOfTurn(app, kept, record);
  const isNewest = record.seq === kept.version;
  const language = isNewest ? kept.conversation.language : record.body.language;
  const asked = record.body.ask === undefined ? askedNow(programme.flow, kept.conversation) : record.body.ask;
  const review: Review | null =
    record.body.review ??
    (isNewest && isChecking(programme.flow, kept.conversation) ? reviewOf(app, programme, kept.conversation) : null);
  return {
    seq: record.seq,
    language,
    messages: messagesOf(wording, record, kept.channel, language),
    ask: asked === null ? null : askOf(wording, asked, language),
    review,
    referral: isNewest ? referralShown(kept.conversation) : (record.body.referral ?? null),
    ended: record.body.ended ?? asked === null,
  };
}

/** What a person said in a turn, in words; `undefined` when it was no answer. */
export function heardText(app: App, kept: Kept, { body }: TurnRecord, language: Locale): string | undefined {
  const { heard, heardAt, saidAt } = body;
  if (heard === undefined || 'command' in heard) return undefined;
  return answerText(wordingAt(app, kept, heardAt ?? saidAt), heard, language);
}
