/**
 * Where the page keeps the key to its conversation.
 *
 * Session storage by itself: phones are shared, sometimes with the person one is afraid of. It lives as long as this
 * tab, so a reload loses nothing, and closing the tab leaves nothing behind for the next one who picks up the phone.
 * Local storage only when she asked for it, after being told who could then read along.
 */
const TOKEN = 'waymark.token';

/** What an invitation of her own begins with: it is never answered in a conversation that the device remembers. */
const OF_HER_OWN = /^me-/;

/** The key of this tab, or the one that the device was asked to remember. */
export function readToken(start: string | undefined): { readonly token?: string; readonly remembered: boolean } {
  const ofDevice = localStorage.getItem(TOKEN) ?? undefined;
  const token = sessionStorage.getItem(TOKEN) ?? (OF_HER_OWN.test(start ?? '') ? undefined : ofDevice);
  return token === undefined ? { remembered: false } : { token, remembered: token === ofDevice };
}

/** For as long as this tab is open. */
export const keepInTab = (token: string) => sessionStorage.setItem(TOKEN, token);

/** Until she forgets it here, deletes everything or leaves quickly. */
export const keepOnDevice = (token: string) => localStorage.setItem(TOKEN, token);

/** The device forgets it; the tab goes on. */
export function forgetOnDevice(token: string | undefined) {
  if (token !== undefined) sessionStorage.setItem(TOKEN, token);
  localStorage.removeItem(TOKEN);
}

/** Tab and device forget this conversation. Somebody else's, remembered before on the same device, is not hers to forget. */
export function forgetHere(token: string | undefined) {
  if (localStorage.getItem(TOKEN) === token) localStorage.removeItem(TOKEN);
  sessionStorage.removeItem(TOKEN);
}
