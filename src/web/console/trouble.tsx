/** Says what went wrong, in words, with a way to try again. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Failure } from './queries.ts';

/** The sentence for an error: the server's own, in the reader's language, or ours when nothing came back. */
export function useSentence(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof Failure)) return t('errors.server.failed');
    // By the code first, so that a change of language changes the sentence too.
    return t(`errors.${error.code}`, { defaultValue: error.message || t('errors.server.failed') });
  };
}

/** An error beside a form. Always there, so that a screen reader hears it when it is filled. */
export function Wrong({ error }: { readonly error: unknown }) {
  const sentence = useSentence();
  return (
    <p className="wrong" role="alert">
      {error === null || error === undefined ? '' : sentence(error)}
    </p>
  );
}

/** An error instead of what should be here. */
export function Trouble({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <div className="trouble" role="alert">
      <p>{sentence(error)}</p>
      {again !== undefined && (
        <Button variant="default" onClick={again}>
          {t('actions.try_again')}
        </Button>
      )}
    </div>
  );
}
