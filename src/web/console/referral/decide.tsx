/**
 * What a person decides: accept, not take it, give it back, hand it on, or write. Each asks once more and shows what the person will be
 * told. The forms open in place, so that the answers can still be read beside them.
 */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../../contract/console.ts';
import { AcceptForm } from './accept-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import { GiveBackForm } from './give-back-form.tsx';
import { HandOnForm } from './hand-on-form.tsx';
import { WriteForm } from './write-form.tsx';

type Doing = 'accept' | 'decline' | 'write' | 'give_back' | 'hand_on';

/** @param view as it was last read: its `version` guards against two at once */
export function Decide({ view }: { readonly view: ReferralView }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>();
  const [said, setSaid] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const left = useRef<Doing>(undefined);
  const buttons = useRef<Partial<Record<Doing, HTMLButtonElement | null>>>({});

  // The focus follows: into the form, back to the button that opened it, or to what came of it.
  useEffect(() => {
    if (doing !== undefined) heading.current?.focus();
    else if (said !== undefined) result.current?.focus();
    else if (left.current !== undefined) buttons.current[left.current]?.focus();
  }, [doing, said]);

  const close = () => {
    left.current = doing;
    setDoing(undefined);
  };
  const done = (sentence: string) => {
    setSaid(sentence);
    setDoing(undefined);
  };
  const open = (what: Doing) => {
    setSaid(undefined);
    setDoing(what);
  };
  const button = (what: Doing) => (one: HTMLButtonElement | null) => {
    buttons.current[what] = one;
  };
  const may = new Set(view.may);
  const form = { view, cancel: close, done, heading };
  return (
    <section className="card decide" aria-labelledby="decide-title">
      <h2 id="decide-title" hidden={doing !== undefined}>
        {t('referral.decide')}
      </h2>
      <p className={said === undefined ? 'hidden' : 'told'} ref={result} tabIndex={-1} role="status">
        {said === undefined ? '' : t(said)}
      </p>
      {doing === undefined && (
        <div className="choices">
          {may.size === 0 && <p className="hint">{t('referral.no_decision')}</p>}
          {may.has('accept') && (
            <Button ref={button('accept')} onClick={() => open('accept')}>
              {t('actions.accept')}
            </Button>
          )}
          {may.has('decline') && (
            <Button ref={button('decline')} variant="default" onClick={() => open('decline')}>
              {t('actions.decline')}
            </Button>
          )}
          {may.has('write') && (
            <Button ref={button('write')} variant="default" onClick={() => open('write')}>
              {t('actions.write')}
            </Button>
          )}
          {may.has('hand_on') && (
            <Button ref={button('hand_on')} variant="default" onClick={() => open('hand_on')}>
              {t('hand_on.open')}
            </Button>
          )}
          {may.has('give_back') && (
            <Button ref={button('give_back')} variant="default" onClick={() => open('give_back')}>
              {t('give_back.open')}
            </Button>
          )}
        </div>
      )}
      {doing === 'give_back' && <GiveBackForm {...form} />}
      {doing === 'hand_on' && <HandOnForm {...form} />}
      {doing === 'accept' && <AcceptForm {...form} />}
      {doing === 'decline' && <DeclineForm {...form} />}
      {doing === 'write' && <WriteForm {...form} />}
    </section>
  );
}
