/** Which page stands at which address, and who has to sign in first. */
import { Skeleton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, Route, Routes, useLocation, useOutletContext } from 'react-router';
import type { Me } from '../../contract/console.ts';
import { AccountPage } from './account/account-page.tsx';
import { SecondStepPage } from './account/second-step-page.tsx';
import { AuditPage } from './admin/audit-page.tsx';
import { StaffPage } from './admin/staff-page.tsx';
import { Frame } from './frame.tsx';
import { InboxPage } from './inbox/inbox-page.tsx';
import { Page } from './page.tsx';
import { ReferralPage } from './referral/referral-page.tsx';
import { placesOf, useMe } from './session.ts';
import { InvitationPage } from './sign-in/invitation-page.tsx';
import { PasswordResetPage } from './sign-in/password-reset-page.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { Trouble } from './trouble.tsx';

/** Lets in whoever is signed in; others sign in, or set up their second step, and come to where they wanted to go. */
function ForStaff() {
  const me = useMe();
  const place = useLocation();
  const wasIn = useRef(false);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (me.data) wasIn.current = true;
  }, [me.data]);
  if (me.isError)
    return (
      <Frame>
        <Trouble error={me.error} again={() => void me.refetch()} />
      </Frame>
    );
  if (me.data === undefined)
    return (
      <Frame>
        <div className="page" aria-busy="true">
          <Skeleton height={36} width="min(14rem, 60%)" mb="lg" />
          <Skeleton height={220} />
        </div>
      </Frame>
    );
  if (me.data === null) {
    const said = wasIn.current ? { said: 'sign_in.expired' } : {};
    return <Navigate to="/sign-in" replace state={{ from: place.pathname + place.search, ...said }} />;
  }
  if (me.data.owesTwoFactor || isHeld)
    return (
      <Frame me={me.data} isShut>
        <SecondStepPage me={me.data} hold={setHeld} />
      </Frame>
    );
  return (
    <Frame me={me.data}>
      <Outlet context={me.data} />
    </Frame>
  );
}

/** The first page of whoever has no inbox is the staff list. */
function Home() {
  const me = useOutletContext<Me>();
  const places = placesOf(me);
  if (places.inbox) return <InboxPage me={me} />;
  if (places.staff) return <Navigate to="/staff" replace />;
  return <Empty sentence="empty.no_access" />;
}

function Empty({ sentence }: { readonly sentence: string }) {
  const { t } = useTranslation();
  return (
    <Page title={t('title')}>
      <p className="empty">{t(sentence)}</p>
    </Page>
  );
}

const Staff = () => <StaffPage me={useOutletContext<Me>()} />;
const Account = () => <AccountPage me={useOutletContext<Me>()} />;

/** All addresses of the console. */
export function App() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route path="invitation/:code" element={<InvitationPage />} />
      <Route path="password-reset/:code" element={<PasswordResetPage />} />
      <Route element={<ForStaff />}>
        <Route index element={<Home />} />
        <Route path="referrals/:id" element={<ReferralPage />} />
        <Route path="staff" element={<Staff />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="account" element={<Account />} />
        <Route path="*" element={<Empty sentence="errors.route.unknown" />} />
      </Route>
    </Routes>
  );
}
