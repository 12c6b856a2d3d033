import { useMemo } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { shadeOf } from '../model/emphasis.ts';
import { namedTogether } from '../model/emphasisTable.ts';
import { localize } from '../model/language.ts';
import { mostNamed } from '../model/largeStatement.ts';
import { useDateline } from '../store/react.ts';
import styles from './Emphasis.module.css';

/** More places than this make a matrix that nobody reads. */
const mostPlaces = 16;

/** Which places share passages: a real table whose shades are the picture. */
export function TogetherTable() {
  const t = useTranslator();
  const statement = useDateline((state) => state.statement);
  const { places, matrix, most } = useMemo(() => {
    const places = mostNamed(statement, mostPlaces);
    const matrix = namedTogether(statement, places);
    const shared = matrix.flatMap((row, at) => row.filter((_, column) => column !== at));
    return { places, matrix, most: Math.max(1, ...shared) };
  }, [statement]);

  return (
    <>
      <h3 id="together-title">{t('emphasis.together')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by the keyboard too. */}
      <section className={styles.scroller} tabIndex={0} aria-labelledby="together-title">
        <table className={styles.table}>
          <caption>
            <span className={styles.said}>
              {t('emphasis.togetherCaption')}
              {places.length < statement.places.length &&
                ` ${t('emphasis.cut', { shown: places.length, total: statement.places.length })}`}
            </span>
          </caption>
          <thead>
            <tr>
              <td />
              {places.map(({ id, name }) => (
                <th key={id} scope="col" className={styles.upright}>
                  <span>{localize(name, t.language)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map(({ id, name }, row) => (
              <tr key={id}>
                <th scope="row">{localize(name, t.language)}</th>
                {places.map((other, column) => {
                  const count = matrix[row]?.[column] ?? 0;
                  const own = row === column;
                  return (
                    <td
                      key={other.id}
                      data-own={own || undefined}
                      data-shade={count > 0 && !own ? shadeOf(count, most) : undefined}
                    >
                      {own ? (
                        <span title={t('emphasis.alone', { count })}>{`(${count})`}</span>
                      ) : count > 0 ? (
                        count
                      ) : (
                        <span className="visually-hidden">0</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
