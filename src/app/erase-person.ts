/** Everything about a person is erased; a receipt that names nobody is left. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import { disownFor } from './confirm-referral.ts';
import type { AppError } from './errors.ts';
import type { ErasureReceipt, Finder } from './store.ts';

export async function erasePerson(app: App, find: Finder): Promise<Result<ErasureReceipt, AppError>> {
  const opened = await app.store.conversations.open(find);
  if (opened === undefined) return fail({ code: 'conversation.unknown' });
  const at = app.now();
  await disownFor(app, opened.kept.conversation, at);
  return ok(await app.store.conversations.erase(opened.kept.id, at));
}
