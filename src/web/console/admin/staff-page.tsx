/** Who has an account and what each may do; each can be looked after here, and new ones begin with an invitation. */
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Me, StaffList } from '../../../contract/console.ts';
import { Page } from '../page.tsx';
import { EVERY, useProgrammes } from '../programmes.ts';
import { ask } from '../queries.ts';
import { Trouble } from '../trouble.tsx';
import { InviteForm } from './invite-form.tsx';
import { Upkeep } from './upkeep.tsx';

type Staff = z.infer<typeof StaffList>['staff'];

/** The staff page, for admins. */
export function StaffPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const staff = useQuery({
    queryKey: ['staff'],
    queryFn: () => ask<{ readonly staff: Staff }>('GET', '/api/console/staff'),
  });
  return (
    <Page title={t('staff.title')}>
      {staff.isError && <Trouble error={staff.error} again={() => void staff.refetch()} />}
      {staff.isPending && <Skeleton height={200} />}
      {staff.data !== undefined && (
        <div className="beside-form">
          <Members staff={staff.data.staff} me={me} />
          <InviteForm />
        </div>
      )}
    </Page>
  );
}

/** A role in words: what, in which service, for which organisation. */
export function useRoleText(): (role: Me['roles'][number]) => string {
  const { t } = useTranslation();
  const programmes = useProgrammes();
  return ({ role, programme, partner }) =>
    [
      t(`roles.${role}`),
      programme === EVERY ? t('invitation.every_programme') : programmes.nameOf(programme),
      ...(partner === EVERY ? [] : [programmes.partnerOf(programme, partner)]),
    ].join(' · ');
}

function Members({ staff, me }: { readonly staff: Staff; readonly me: Me }) {
  const { t } = useTranslation();
  const roleText = useRoleText();
  if (staff.length === 0) return <p className="empty">{t('empty.staff')}</p>;
  return (
    <ul className="card members">
      {staff.map(({ id, name, email, active, twoFactor, roles }) => (
        <li key={id}>
          <p>
            <strong>{name}</strong>
            {!active && <span className="chip no">{t('staff.inactive')}</span>}
            {twoFactor && <span className="chip">{t('staff.second_factor_on')}</span>}
          </p>
          <p className="hint">{email}</p>
          <ul className="roles">
            {roles.map((role) => (
              <li key={`${role.role} ${role.programme} ${role.partner}`}>{roleText(role)}</li>
            ))}
          </ul>
          <Upkeep id={id} name={name} active={active} twoFactor={twoFactor} isMe={id === me.id} />
        </li>
      ))}
    </ul>
  );
}
