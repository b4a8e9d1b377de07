/**
 * "My referral", for the person herself: where it stands, who sees it, and what she can take back (EC-23).
 *
 * Her newest word counts from the moment it is kept. A consent is never changed, only followed by another one; what she
 * stops sharing with a partner goes to the coordinators, who lose nothing; what she takes back altogether nobody sees.
 * What she can choose is found out when she asks and once more when she has chosen: it may have changed meanwhile.
 */
import type { Conversation, Effect, Input } from '../core/flow/conversation.ts';
import { consentsOf, liveConsents, sightOf } from '../core/referral/consent.ts';
import { ReferralContent, waitsForPlace } from '../core/referral/content.ts';
import { moves, type ReferralCommand } from '../core/referral/lifecycle.ts';
import type { Instant } from '../core/shared/time.ts';
import type { App, Programme } from './app.ts';
import { RECEIVED } from './carry-out.ts';
import { knowOfOther } from './joint-case.ts';
import { COORDINATORS } from './make-referral.ts';
import { areaOf, canBeAsked } from './partner-questions.ts';
import type { ConsentRecord, Kept, ReferralRow, Said, Write } from './store.ts';
import { TELL_CHANGED, TELL_SINGLE, TELL_STOPPED } from './tell-stopped.ts';

/** Her newest referral with the consents that are about it, what of it its partner sees, and whether it waits for a place. */
type Mine = {
  readonly row: ReferralRow;
  readonly waits: boolean;
  readonly consents: readonly ConsentRecord[];
  /** Offices that have it beside its partner, and the area she named. */
  readonly further: readonly string[];
  /** Of these and its partner, those that know of the other office. */
  readonly knowing: readonly string[];
  readonly area: string | undefined;
  readonly sight: ReturnType<typeof sightOf>;
};

const isPossible = (command: ReferralCommand, { state }: ReferralRow): boolean =>
  moves[command].from.some((from) => from === state);

const STOP = 'stop_';
const SHARE = 'share_';
/** No longer lets another office tell this one how things go; or lets it again. */
const QUIET = 'quiet_';
const TELL = 'tell_';
/** Takes back a yes that is about no partner, such as a talk with her employer; or gives it again. */
const END = 'end_';
const ALLOW = 'allow_';
/** Says yes to a partner that does not have it, so that a coordinator may hand it on. */
const AGREE = 'agree_';
/** Those that can be given and taken back by themselves. */
const EXTRAS = ['employer_contact', 'field_debt', 'field_addiction', 'reminders', 'statistics'] as const;

/** Her newest referral; what she wrote about somebody else is not hers. */
async function readMine(app: App, programme: Programme, conversation: string): Promise<Mine | undefined> {
  const { definition } = programme;
  const row = (await app.store.referrals.ofConversation(conversation)).findLast(
    ({ state }) => state !== 'awaiting_person',
  );
  if (row === undefined) return undefined;
  const [all, found, offices] = await Promise.all([
    app.store.conversations.consents(conversation),
    app.store.referrals.find(row.id),
    app.store.referrals.offices(row.id),
  ]);
  const content = ReferralContent.safeParse(found?.content);
  const consents = consentsOf(all, content.success ? content.data.draft : undefined);
  const partner = definition.partners.find(({ id }) => id === row.partner);
  return {
    row,
    waits: row.state === 'submitted' && content.success && waitsForPlace(content.data),
    consents,
    further: offices.map((office) => office.partner),
    knowing: knowOfOther(programme, row, consents, offices),
    area: content.success ? areaOf(programme, content.data) : undefined,
    sight: sightOf(row.state, consents, { id: row.partner, asked: partner?.sharing ?? true }),
  };
}

const nameOf = ({ definition }: Programme, partner: string): string =>
  definition.partners.find(({ id }) => id === partner)?.name ?? partner;

const isLive = (consents: readonly ConsentRecord[], scope: string, partner: string): boolean =>
  liveConsents(consents).some((one) => one.scope === scope && one.partner === partner);

/** What she can stop or begin with offices beside the one that has it, where offices share cases. */
function furtherChoices(programme: Programme, { row, further, area, consents }: Mine): readonly string[] {
  const sides = programme.definition.joint?.sides;
  const own = sides?.find(({ partners }) => partners.includes(row.partner));
  if (sides === undefined || !isPossible('withdraw', row)) return [];
  const others = sides.filter((side) => side !== own).flatMap(({ partners }) => partners);
  const shared = further.filter((id) => isLive(consents, 'share', id));
  const told = sides.flatMap(({ partners }) => partners).filter((id) => isLive(consents, 'pass_on', id));
  const askable = own === undefined ? [] : canBeAsked(programme, area).filter(({ id }) => others.includes(id));
  // A way between two offices is hers to open while both of them have her answers.
  const both = [row.partner, ...shared].filter((id) => isLive(consents, 'share', id));
  const closed = both.length < 2 ? [] : both.filter((id) => !told.includes(id));
  return [
    ...shared.map((id) => `${STOP}${id}`),
    ...told.map((id) => `${QUIET}${id}`),
    ...closed.map((id) => `${TELL}${id}`),
    ...(shared.length > 0 ? [] : askable.map(({ id }) => `${SHARE}${id}`)),
  ];
}

/** Partners she said yes to that do not have it: that yes is hers to take back as well, before anybody makes use of it. */
const agreedBeside = ({ row, further, consents }: Mine): readonly string[] =>
  liveConsents(consents).flatMap(({ scope, partner }) =>
    scope === 'share' && partner !== null && partner !== row.partner && !further.includes(partner) ? [partner] : [],
  );

/** Partners a coordinator could hand it on to if she agrees: where offices share cases she shares it with them herself. */
function agreeable(programme: Programme, { row, area, consents }: Mine): readonly string[] {
  if (programme.definition.joint !== undefined || row.partner === COORDINATORS || !isPossible('hand_on', row))
    return [];
  return canBeAsked(programme, area)
    .map(({ id }) => id)
    .filter((id) => id !== row.partner && !isLive(consents, 'share', id));
}

/** What she may end or allow beside sharing. What she was never asked about is not offered here. */
function extraChoices({ row, consents }: Mine): readonly string[] {
  return EXTRAS.flatMap((scope) => {
    const about = consents.filter((one) => one.scope === scope);
    if (row.state === 'withdrawn' || about.length === 0) return [];
    if (liveConsents(about).length > 0) return [`${END}${scope}`];
    return isPossible('withdraw', row) && about.some(({ given }) => given) ? [`${ALLOW}${scope}`] : [];
  });
}

function choicesOf(programme: Programme, mine: Mine): readonly string[] {
  const { row, sight, area } = mine;
  const isWithPartner = row.partner !== COORDINATORS && sight.identity;
  const further = furtherChoices(programme, mine);
  const beside = agreedBeside(mine);
  return [
    ...(isWithPartner ? [`${STOP}${row.partner}`] : []),
    ...further,
    ...beside.map((id) => `${STOP}${id}`),
    ...agreeable(programme, mine).map((id) => `${AGREE}${id}`),
    ...extraChoices(mine),
    ...(row.partner === COORDINATORS && isPossible('share', row)
      ? canBeAsked(programme, area)
          .filter(({ id }) => !further.includes(`${STOP}${id}`) && !beside.includes(id))
          .map(({ id }) => `${SHARE}${id}`)
      : []),
    ...(isPossible('withdraw', row) ? ['withdraw'] : ['again']),
    'close',
  ];
}

/** Where it stands, and who sees what. */
function saysOf(programme: Programme, { row, waits, sight, further, consents }: Mine): readonly Effect[] {
  const say = (key: string, values: Readonly<Record<string, string>>): Effect => ({
    kind: 'say',
    key: `chat:mine.${key}`,
    values,
  });
  const isWithPartner = row.partner !== COORDINATORS && sight.identity;
  const also = further.filter((id) => isLive(consents, 'share', id));
  const partner = [...(isWithPartner ? [row.partner] : []), ...also].map((id) => nameOf(programme, id)).join(', ');
  const seen = (): string => {
    if (row.state === 'withdrawn') return 'nobody';
    if (partner === '') return 'coordinators';
    return sight.answers || also.length > 0 ? 'partner' : 'contact';
  };
  return [
    say(`state.${waits ? 'waiting_for_place' : row.state}`, { reference: row.reference }),
    say(`sees.${seen()}`, { partner }),
    ...(row.state === 'withdrawn' || !liveConsents(consents).some(({ scope }) => scope === 'employer_contact')
      ? []
      : [say('employer', {})]),
  ];
}

/** The input with what is known, when she asks for her referral. Every other input stays as it is. */
export async function withMine(app: App, programme: Programme, kept: Kept, input: Input): Promise<Input> {
  if (input.kind !== 'command' || input.command !== 'referral') return input;
  const mine = await readMine(app, programme, kept.id);
  if (mine !== undefined) return { kind: 'mine', options: choicesOf(programme, mine), says: saysOf(programme, mine) };
  const { referral, place } = kept.conversation;
  const isAboutOther = referral !== undefined && place.facts.for_whom === 'other';
  return { kind: 'mine', options: [], says: [{ kind: 'say', key: isAboutOther ? RECEIVED : 'chat:mine.none' }] };
}

export type Changed = { readonly said: readonly Said[]; readonly writes: readonly Write[] };
const NOTHING: Changed = { said: [], writes: [] };

/** What this turn's choice changes. `take-back`: she begins anew, and has been told so already. */
export async function changeMine(
  app: App,
  programme: Programme,
  { id, conversation }: Kept,
  effects: readonly Effect[],
  at: Instant,
): Promise<Changed> {
  const effect = effects.find(({ kind }) => kind === 'mine' || kind === 'take-back');
  if (effect === undefined) return NOTHING;
  const choice = effect.kind === 'mine' ? effect.choice : 'withdraw';
  const mine = await readMine(app, programme, id);
  if (mine === undefined || !choicesOf(programme, mine).includes(choice))
    return effect.kind === 'mine' ? { said: [{ kind: 'say', key: 'chat:mine.changed' }], writes: [] } : NOTHING;
  const turn = { app, programme, mine, conversation, at };
  const partner = choice.slice(choice.indexOf('_') + 1);
  const isFurther = furtherChoices(programme, mine).includes(choice);
  if (choice.startsWith(QUIET)) return stopTelling(turn, partner);
  if (choice.startsWith(TELL)) return letTell(turn, partner);
  if (choice.startsWith(AGREE)) return agreeTo(turn, partner);
  if (choice.startsWith(END)) return setExtra(turn, partner, false);
  if (choice.startsWith(ALLOW)) return setExtra(turn, partner, true);
  if (choice.startsWith(STOP)) {
    if (agreedBeside(mine).includes(partner)) return takeBackYes(turn, partner);
    return isFurther ? stopFurther(turn, partner) : stopSharing(turn);
  }
  if (choice.startsWith(SHARE)) return isFurther ? shareFurther(turn, partner) : shareWith(turn, partner);
  const withdrawn = withdraw(turn);
  return effect.kind === 'mine' ? withdrawn : { ...withdrawn, said: [] };
}

type Choosing = {
  readonly app: App;
  readonly programme: Programme;
  readonly mine: Mine;
  readonly conversation: Conversation;
  readonly at: Instant;
};

const said = (key: string, values: Readonly<Record<string, string | number>> = {}): Said => ({
  kind: 'say',
  key: `chat:mine.${key}`,
  values,
});

/** Said outside of any draft: it counts for whatever was sent before. */
const consentOf = (
  { app, conversation, at }: Choosing,
  scope: string,
  partner: string | null,
  given: boolean,
): Write => ({
  kind: 'consent',
  consent: { scope, partner, given, textVersion: app.words.version, language: conversation.language, at },
});

const moveOf = ({ mine: { row }, at }: Choosing, command: ReferralCommand, partner: string, what: string): Write => ({
  kind: 'move',
  reference: row.reference,
  from: moves[command].from,
  state: moves[command].to,
  partner,
  what,
  at,
});

/** A partner hears of it at once, by a notice that gives no reason. */
const tellOffice = ({ mine: { row }, at }: Choosing, partner: string): Write => ({
  kind: 'job',
  job: { name: TELL_STOPPED, data: { referral: row.id, partner, round: at } },
});

/** Offices that knew of each other work on their own from now on. What one of them never knew it does not hear of now. */
const tellSingle = ({ mine: { row, knowing }, at }: Choosing, but?: string): Write[] =>
  knowing
    .filter((partner) => partner !== but)
    .map((partner) => ({
      kind: 'job',
      job: { name: TELL_SINGLE, data: { referral: row.id, partner, round: at } },
    }));

const tellStopped = (turn: Choosing): Write => tellOffice(turn, turn.mine.row.partner);

/** Once no office has her answers any more, no office has anything to tell: the ways between them end with the last one. */
function endWays(turn: Choosing, stopped: string): Write[] {
  const { row, further, consents } = turn.mine;
  const goesOn = [row.partner, ...further].some((id) => id !== stopped && isLive(consents, 'share', id));
  if (goesOn) return [];
  return liveConsents(consents)
    .filter(({ scope }) => scope === 'pass_on')
    .map(({ scope, partner }) => consentOf(turn, scope, partner, false));
}

/** Other help is looked for only where no other office has it still: one that has it goes on. */
function saysStopped({ programme, mine: { row, further, consents } }: Choosing, stopped: string): Said {
  const others = [row.partner, ...further].filter((id) => id !== stopped && isLive(consents, 'share', id));
  const partner = nameOf(programme, stopped);
  if (others.length === 0) return said('stopped', { partner });
  return said('stopped_here', { partner, others: others.map((id) => nameOf(programme, id)).join(', ') });
}

function stopSharing(turn: Choosing): Changed {
  const { row } = turn.mine;
  return {
    said: [saysStopped(turn, row.partner)],
    writes: [
      consentOf(turn, 'share', row.partner, false),
      ...endWays(turn, row.partner),
      // One that is closed stays closed: her consent alone keeps it from the partner.
      ...(isPossible('unshare', row) ? [moveOf(turn, 'unshare', COORDINATORS, 'sharing_stopped')] : []),
      tellStopped(turn),
      ...tellSingle(turn, row.partner),
    ],
  };
}

const officesOf = ({ mine: { row } }: Choosing, partners: readonly string[]): Write => ({
  kind: 'offices',
  referral: row.id,
  partners,
});

/** One office of two has it no more; the other one goes on, and hears nothing of it. */
function stopFurther(turn: Choosing, partner: string): Changed {
  const { further } = turn.mine;
  return {
    said: [saysStopped(turn, partner)],
    writes: [
      consentOf(turn, 'share', partner, false),
      ...endWays(turn, partner),
      officesOf(
        turn,
        further.filter((id) => id !== partner),
      ),
      tellOffice(turn, partner),
      ...tellSingle(turn, partner),
    ],
  };
}

function shareFurther(turn: Choosing, partner: string): Changed {
  return {
    said: [said('shared_too', { partner: nameOf(turn.programme, partner) })],
    writes: [
      consentOf(turn, 'share', partner, true),
      officesOf(turn, [...turn.mine.further, partner]),
      {
        kind: 'job',
        job: { name: 'hand-over', data: { referral: turn.mine.row.id, round: turn.at, office: partner } },
      },
    ],
  };
}

/** From now on no other office tells this one how things go. */
const stopTelling = (turn: Choosing, partner: string): Changed => ({
  said: [said('quieted', { partner: nameOf(turn.programme, partner) })],
  writes: [consentOf(turn, 'pass_on', partner, false), ...tellSingle(turn)],
});

/** Both offices see on the page that this way is open again. */
const letTell = (turn: Choosing, partner: string): Changed => ({
  said: [said('told_again', { partner: nameOf(turn.programme, partner) })],
  writes: [consentOf(turn, 'pass_on', partner, true)],
});

/** A yes that a coordinator may make use of; by itself it moves nothing. */
const agreeTo = (turn: Choosing, partner: string): Changed => ({
  said: [said('agreed', { partner: nameOf(turn.programme, partner) })],
  writes: [consentOf(turn, 'share', partner, true)],
});

/** A partner that never had it has nothing to stop. */
const takeBackYes = (turn: Choosing, partner: string): Changed => ({
  said: [said('never_shared', { partner: nameOf(turn.programme, partner) })],
  writes: [consentOf(turn, 'share', partner, false)],
});

/** Whoever has it is told at once to look again: somebody may be about to call her employer. */
function setExtra(turn: Choosing, scope: string, given: boolean): Changed {
  const { row, further } = turn.mine;
  return {
    said: [said(given ? `allowed.${scope}` : `ended.${scope}`)],
    writes: [
      consentOf(turn, scope, null, given),
      ...[row.partner, ...further].map(
        (partner): Write => ({
          kind: 'job',
          job: { name: TELL_CHANGED, data: { referral: row.id, partner, round: turn.at } },
        }),
      ),
    ],
  };
}

function shareWith(turn: Choosing, partner: string): Changed {
  const { row } = turn.mine;
  return {
    said: [said('shared', { partner: nameOf(turn.programme, partner) })],
    writes: [
      consentOf(turn, 'share', partner, true),
      moveOf(turn, 'share', partner, 'sharing_given'),
      { kind: 'job', job: { name: 'hand-over', data: { referral: row.id, round: turn.at } } },
    ],
  };
}

function withdraw(turn: Choosing): Changed {
  const { row, consents } = turn.mine;
  const isWithPartner = row.partner !== COORDINATORS;
  return {
    said: [
      said('withdrawn', { count: turn.programme.definition.retention.afterHandoverDays }),
      ...(isWithPartner ? [said('partner_told', { partner: nameOf(turn.programme, row.partner) })] : []),
      said('new_later'),
    ],
    writes: [
      ...liveConsents(consents).map(({ scope, partner }) => consentOf(turn, scope, partner, false)),
      moveOf(turn, 'withdraw', row.partner, 'withdrawn'),
      ...(isWithPartner ? [tellStopped(turn)] : []),
      ...turn.mine.further.map((partner) => tellOffice(turn, partner)),
      ...(turn.mine.further.length > 0 ? [officesOf(turn, [])] : []),
    ],
  };
}
