/** What every page begins with: its one heading, which gives the window its title and takes the focus after a change of page. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** The first page of a visit leaves the focus where the browser has it. */
let isFirst = true;

type Props = {
  readonly title: string;
  /** Which part of a longer list is shown: another part takes the focus as another page does. */
  readonly part?: string;
  /** Beside the heading. */
  readonly beside?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
};

/** One page. A page of the same kind about something else needs a `key`. */
export function Page({ title, part, beside, className, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('title')}`;
  }, [title, t]);
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const now = part ?? '';
    if (shown.current === now) return;
    shown.current = now;
    if (isFirst) isFirst = false;
    else {
      heading.current?.focus();
      scrollTo(0, 0);
    }
  }, [part]);
  return (
    <div className={className === undefined ? 'page' : `page ${className}`}>
      <div className="heading">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </div>
      {children}
    </div>
  );
}
