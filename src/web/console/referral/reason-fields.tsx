/** Why something is not gone on with: one of several reasons, and a note for colleagues. */
import { Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = {
  /** Whose texts the reasons are: `<of>.reason` and `<of>.reasons.<code>`. */
  readonly of: 'decline' | 'give_back';
  readonly codes: readonly string[];
  readonly value: string;
  readonly choose: (code: string) => void;
};

/** The fields `reason` and `note`. */
export function ReasonFields({ of, codes, value, choose }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Radio.Group
        name="reason"
        value={value}
        onChange={choose}
        label={t(`${of}.reason`)}
        size="md"
        required
        withAsterisk={false}
      >
        <div className="reasons">
          {codes.map((code) => (
            <Radio key={code} value={code} label={t(`${of}.reasons.${code}`)} size="md" required />
          ))}
        </div>
      </Radio.Group>
      <Textarea name="note" label={t('decline.note')} autosize minRows={2} maxLength={2000} />
    </>
  );
}
