/** From one page of a list to the next. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

type Props = { readonly page: number; readonly of: number; readonly to: (page: number) => string };

/** Nothing when there is one page. */
export function Pages({ page, of, to }: Props) {
  const { t } = useTranslation();
  if (of <= 1) return null;
  return (
    <nav className="pages" aria-label={t('inbox.pages')}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          {t('inbox.previous')}
        </Link>
      )}
      <span>{t('inbox.page', { page, of })}</span>
      {page < of && (
        <Link to={to(page + 1)} rel="next">
          {t('inbox.next')}
        </Link>
      )}
    </nav>
  );
}
