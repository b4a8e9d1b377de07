/** @jsxImportSource preact */
import type { Locale } from '../../core/language/locale.ts';
import { LANGUAGE_NAMES } from './words.ts';

/** The languages, each by its own name. */
export function Languages({
  current,
  title,
  onChoose,
}: {
  readonly current: Locale;
  readonly title: string;
  readonly onChoose: (language: Locale, name: string) => void;
}) {
  return (
    <fieldset class="languages">
      <legend class="hidden">{title}</legend>
      {LANGUAGE_NAMES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === current}
          onClick={() => onChoose(code, name)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
