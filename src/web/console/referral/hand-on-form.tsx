/** A coordinator gives a referral to another partner or coach. Where the person has not said yes, it says what to ask first. */
import { Checkbox, NativeSelect, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../act-form.tsx';
import { type FormProps, useAct } from './act.ts';
import { NotDone } from './stale.tsx';
import { Told } from './told.tsx';

/** The form. Nothing is chosen beforehand: where it goes is somebody's decision. */
export function HandOnForm(props: FormProps) {
  const { view, cancel, heading } = props;
  const { t } = useTranslation();
  const [partner, setPartner] = useState('');
  const [coach, setCoach] = useState('');
  const [hasAgreed, setAgreed] = useState(false);
  const handOn = useAct(props, 'hand-on', () => 'hand_on.done');
  const target = view.targets.find((one) => one.partner === partner);
  const named = (name: string) => (name === '' ? t('hand_on.coordinators') : t('hand_on.here', { name }));
  const isOpen = target === undefined || target.allowed || (view.noted && hasAgreed);
  const chosen = target?.coaches.find(({ id }) => id === coach);
  return (
    <ActForm
      title={t('hand_on.title')}
      heading={heading}
      submit={t('hand_on.submit')}
      pending={handOn.isPending}
      send={() =>
        handOn.mutate({
          version: view.version,
          partner,
          coach: coach === '' ? null : coach,
          agreed: target?.allowed === false && hasAgreed ? view.language : null,
        })
      }
      cancel={cancel}
      trouble={<NotDone error={handOn.error} view={view} cancel={cancel} />}
    >
      <Radio.Group
        name="partner"
        value={partner}
        onChange={(value) => {
          setPartner(value);
          setCoach('');
          setAgreed(false);
        }}
        label={t('hand_on.to')}
        size="md"
        required
        withAsterisk={false}
      >
        <div className="reasons">
          {view.targets.map(({ partner: id, name, isHere }) => (
            <Radio
              key={id}
              value={id}
              label={isHere ? named(name) : <span lang={view.namesIn}>{name}</span>}
              size="md"
              required
            />
          ))}
        </div>
      </Radio.Group>
      {target !== undefined && !target.allowed && (
        <div className="ask-first" role="status">
          <p>{t('hand_on.missing', { name: target.name })}</p>
          <blockquote lang={view.language}>{target.question}</blockquote>
          {view.noted ? (
            <Checkbox
              checked={hasAgreed}
              onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
              label={t('hand_on.missing_noted')}
              required
            />
          ) : (
            <p>{t('hand_on.missing_chat')}</p>
          )}
        </div>
      )}
      {target?.isHere === true && target.coaches.length === 0 && <p role="status">{t('hand_on.nobody')}</p>}
      {target !== undefined && isOpen && (target.coaches.length > 0 || !target.isHere) && (
        <NativeSelect
          label={t('hand_on.coach')}
          value={coach}
          required={target.isHere}
          withAsterisk={false}
          data={[
            { value: '', label: t(target.isHere ? 'hand_on.choose' : 'hand_on.anybody') },
            ...target.coaches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => setCoach(currentTarget.value)}
        />
      )}
      {target !== undefined && isOpen && !view.noted && !target.isHere && (
        <Told text="handed_on" values={{ partner: target.name }} language={view.language} />
      )}
      {chosen !== undefined && isOpen && !view.noted && (
        <Told
          text={view.state === 'accepted' ? 'new_coach' : 'accepted'}
          values={{ coach: chosen.name }}
          language={view.language}
        />
      )}
    </ActForm>
  );
}
