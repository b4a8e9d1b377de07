/** Everything kept about a person, as JSON she can take with her (GDPR art. 15 and 20). */
import type { Conversation } from '../core/flow/conversation.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import { RECEIVED } from './carry-out.ts';
import type { AppError } from './errors.ts';
import type { Finder, TurnRecord } from './store.ts';

/** Whoever wrote about somebody else learns that it was received, and nothing that came of it (EC-3, EC-4): also not that it is gone. */
function aboutOther({ referral, place }: Conversation, turns: readonly TurnRecord[]) {
  const sent = turns.findLast(({ body }) => body.said.some((said) => 'key' in said && said.key === RECEIVED));
  if (referral === undefined || place.facts.for_whom !== 'other' || sent === undefined) return [];
  return [{ reference: referral, submittedAt: sent.at }];
}

/** She is not told who wrote about her before she wrote herself, and the way it came could tell. */
function withoutRoute(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || !('route' in content)) return content;
  const { route: _, ...hers } = content;
  return hers;
}

/** An old turn names the referral and not where it stood: that stands once, as it is now, with the referral itself. */
function withoutState({ referral, ...body }: TurnRecord['body']) {
  return referral == null ? body : { ...body, referral: { reference: referral.reference } };
}

export async function exportPerson(app: App, find: Finder): Promise<Result<unknown, AppError>> {
  const opened = await app.store.conversations.open(find);
  if (opened === undefined) return fail({ code: 'conversation.unknown' });
  const { id, channel, conversation, expiresAt } = opened.kept;
  const [turns, consents, rows] = await Promise.all([
    app.store.conversations.turns(id),
    app.store.conversations.consents(id),
    app.store.referrals.ofConversation(id),
  ]);
  const referrals = await Promise.all(rows.map((row) => app.store.referrals.find(row.id)));
  return ok({
    exportedAt: app.now(),
    channel,
    programme: conversation.programme,
    language: conversation.language,
    expiresAt,
    answers: conversation.answers,
    ...(conversation.aside === undefined ? {} : { answersElsewhere: conversation.aside }),
    consents,
    turns: turns.map(({ at, body }) => ({ at, ...withoutState(body) })),
    referrals: [
      ...aboutOther(conversation, turns),
      ...referrals.flatMap((referral) =>
        referral === undefined || referral.state === 'awaiting_person'
          ? []
          : [
              {
                reference: referral.reference,
                state: referral.state,
                level: referral.level,
                submittedAt: referral.submittedAt,
                dueDay: referral.dueDay,
                identity: referral.identity,
                content: withoutRoute(referral.content),
                history: referral.history,
              },
            ],
      ),
    ],
  });
}
