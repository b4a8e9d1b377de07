/** Looking after one account: off when somebody leaves, on again, and a way in for whoever forgot her password or lost her phone. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { PasswordLink } from '../../../contract/console.ts';
import { CopyField } from '../copy-field.tsx';
import { ask } from '../queries.ts';
import { Wrong } from '../trouble.tsx';
import { dateText } from '../when.ts';
import { languageNow } from '../words.ts';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly twoFactor: boolean;
  readonly isMe: boolean;
};

/** @param isMe nobody switches off herself, or takes away her own second step */
export function Upkeep({ id, name, active, twoFactor, isMe }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const path = `/api/console/staff/${encodeURIComponent(id)}`;
  const offer = useMutation({
    mutationFn: () => ask<z.infer<typeof PasswordLink>>('POST', `${path}/password-reset`),
  });
  const turn = useMutation({
    mutationFn: (wanted: boolean) => ask<undefined>('POST', `${path}/active`, { active: wanted }),
    onSuccess: () => {
      offer.reset();
      reset.reset();
      return queries.invalidateQueries({ queryKey: ['staff'] });
    },
  });
  const [isAsking, setAsking] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const reset = useMutation({
    mutationFn: () => ask<undefined>('POST', `${path}/second-factor-reset`),
    onSuccess: () => {
      setAsking(false);
      turn.reset();
      // The buttons that had the focus are gone.
      said.current?.focus();
      return queries.invalidateQueries({ queryKey: ['staff'] });
    },
  });
  return (
    <div className="upkeep">
      <div className="choices">
        {!isMe && (
          // Not `loading`: that would take the focus from the button.
          <Button
            variant="default"
            size="sm"
            aria-label={`${t(active ? 'staff.switch_off' : 'staff.switch_on')}: ${name}`}
            onClick={() => turn.isPending || turn.mutate(!active)}
          >
            {t(active ? 'staff.switch_off' : 'staff.switch_on')}
          </Button>
        )}
        {active && (
          <Button
            variant="default"
            size="sm"
            aria-label={`${t('staff.password_link')}: ${name}`}
            onClick={() => offer.isPending || offer.mutate()}
          >
            {t('staff.password_link')}
          </Button>
        )}
        {twoFactor && !isMe && (
          <Button
            variant="default"
            size="sm"
            aria-label={`${t('staff.second_factor_reset')}: ${name}`}
            aria-expanded={isAsking}
            ref={trigger}
            onClick={() => setAsking(!isAsking)}
          >
            {t('staff.second_factor_reset')}
          </Button>
        )}
      </div>
      {isAsking && (
        <div className="form">
          <p>{t('staff.second_factor_reset_ask', { name })}</p>
          <div className="choices">
            <Button size="sm" onClick={() => reset.isPending || reset.mutate()}>
              {t('staff.second_factor_reset_yes')}
            </Button>
            <Button
              variant="default"
              size="sm"
              onClick={() => {
                trigger.current?.focus();
                setAsking(false);
              }}
            >
              {t('actions.cancel')}
            </Button>
          </div>
        </div>
      )}
      <p className="hint" role="status" ref={said} tabIndex={-1}>
        {turn.isSuccess && t(active ? 'staff.switched_on' : 'staff.switched_off', { name })}
        {reset.isSuccess && t('staff.second_factor_was_reset', { name })}
      </p>
      <Wrong error={turn.error ?? offer.error ?? reset.error} />
      <div role="status">
        {offer.data !== undefined && (
          <CopyField
            label={t('staff.password_link_for', { name, date: dateText(offer.data.expiresAt, languageNow()) })}
            value={offer.data.link}
          />
        )}
      </div>
    </div>
  );
}
