/**
 * The name of the identity provider in addresses. The provider must know `<PUBLIC_URL>/api/auth/callback/oidc` as where
 * it may send people back to; a page begins with `POST /api/auth/sign-in/social { provider: 'oidc', callbackURL }`.
 */
export const OIDC_ID = 'oidc';
