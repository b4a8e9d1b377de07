/** Inviting somebody: a role somewhere, and a link that works once. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Invited, Role } from '../../../contract/console.ts';
import { ROLES } from '../choices.ts';
import { CopyField } from '../copy-field.tsx';
import { EVERY, useProgrammes } from '../programmes.ts';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { dateText } from '../when.ts';
import { languageNow } from '../words.ts';

/** The form, and the link once it is made. */
export function InviteForm() {
  const { t } = useTranslation();
  const programmes = useProgrammes();
  const [role, setRole] = useState<Role>('coach');
  const [programme, setProgramme] = useState('');
  const invite = useMutation({
    mutationFn: (asked: object) => ask<z.infer<typeof Invited>>('POST', '/api/console/invitations', asked),
  });
  // A coach works for one organisation of one service; others may look after all of them.
  const services = programmes.list.map(({ id, name }) => ({ value: id, label: name }));
  const offered = role === 'coach' ? services : [...services, { value: EVERY, label: t('invitation.every_programme') }];
  const chosen = offered.some(({ value }) => value === programme) ? programme : (offered[0]?.value ?? EVERY);
  const partners = (programmes.list.find(({ id }) => id === chosen)?.partners ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return (
    <form
      className="card form"
      aria-labelledby="invite-title"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const email = String(form.get('email')).trim();
        const partner = role === 'coach' ? String(form.get('partner')) : EVERY;
        invite.mutate({ role, programme: chosen, partner, ...(email === '' ? {} : { email }) });
      }}
    >
      <h2 id="invite-title">{t('staff.invite')}</h2>
      <NativeSelect
        label={t('staff.role')}
        description={t(`role_notes.${role}`)}
        data={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        value={role}
        onChange={({ currentTarget: { value } }) => setRole(ROLES.find((one) => one === value) ?? 'coach')}
      />
      <NativeSelect
        label={t('staff.programme')}
        data={offered}
        value={chosen}
        onChange={({ currentTarget: { value } }) => setProgramme(value)}
      />
      {role === 'coach' ? (
        <NativeSelect name="partner" label={t('staff.partner')} data={partners} />
      ) : (
        <p className="caution" role="status">
          {t(`staff.sees.${role}.${chosen === EVERY ? 'everywhere' : 'service'}`, {
            service: programmes.nameOf(chosen),
          })}
        </p>
      )}
      <TextInput name="email" type="email" label={t('staff.email_optional')} autoComplete="off" />
      <Wrong error={invite.error} />
      <Button type="submit" loading={invite.isPending}>
        {t('staff.make_link')}
      </Button>
      <div role="status">
        {invite.data !== undefined && (
          <CopyField
            label={t('staff.link', { date: dateText(invite.data.expiresAt, languageNow()) })}
            value={invite.data.link}
          />
        )}
      </div>
    </form>
  );
}
