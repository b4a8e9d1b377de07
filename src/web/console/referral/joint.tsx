/** A case that two offices work on: what this office may know of the other, and naming who works on it here. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';
import { ask } from '../queries.ts';
import { Trouble } from '../trouble.tsx';
import { languageNow } from '../words.ts';

type View = { readonly view: ReferralView };

/** Nothing where offices do not share cases. Without the person's yes it reads the same whether there is another office or not. */
export function Joint({ view }: View) {
  const { t } = useTranslation();
  if (view.joint === null) return null;
  return (
    <section className="card joint" aria-labelledby="joint-title">
      <h2 id="joint-title">{t('joint.title')}</h2>
      {view.joint.kind === 'no-consent' ? <p>{t('joint.no_consent')}</p> : <Other joint={view.joint} />}
      <Join view={view} />
    </section>
  );
}

function Other({ joint }: { readonly joint: Extract<NonNullable<ReferralView['joint']>, { kind: 'known' }> }) {
  const { t } = useTranslation();
  const { state, lacking, other } = joint;
  return (
    <>
      <p>
        <strong>{other.partner}</strong>
        {': '}
        {other.worker ?? t('joint.nobody')}
      </p>
      <p>{t(`joint.state.${state}`)}</p>
      {state === 'proposed' && (
        <ul>
          {lacking.map((what) => (
            <li key={what}>{t(`joint.lacking.${what}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** For an office that has the referral beside another: the one that has it first names its worker by accepting. */
function Join({ view }: View) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const join = useMutation({
    mutationFn: () => ask<ReferralView>('POST', `/api/console/referrals/${view.id}/join?language=${languageNow()}`),
    onSuccess: (after) => queries.setQueryData(['referral', view.id, languageNow()], after),
  });
  if (!view.may.includes('join')) return null;
  return (
    <>
      {join.isError && <Trouble error={join.error} again={() => join.mutate()} />}
      <p role="status">{join.isSuccess ? t('joint.joined') : ''}</p>
      {!join.isSuccess && (
        <Button loading={join.isPending} onClick={() => join.mutate()}>
          {t('joint.join')}
        </Button>
      )}
    </>
  );
}
