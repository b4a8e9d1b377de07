/** Everything about a person is erased; a receipt that names nobody is left. */
import { fail, ok, type Result } from '../core/shared/result.ts';
import type { App } from './app.ts';
import type { AppError } from './errors.ts';
import type { ErasureReceipt, Finder } from './store.ts';

export async function erasePerson(app: App, find: Finder): Promise<Result<ErasureReceipt, AppError>> {
  const opened = await app.store.conversations.open(find);
  if (opened === undefined) return fail({ code: 'conversation.unknown' });
  return ok(await app.store.conversations.erase(opened.kept.id, app.now()));
}
