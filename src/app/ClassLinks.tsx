import { useTranslator } from '../i18n/react.ts';
import { defaultView } from '../model/view.ts';
import { useActions } from '../store/react.ts';
import { formatView } from '../url/codecs.ts';

/** The views for a class. A quiz that opens on a chosen place would show it. */
const views = ['quiz', 'handout', 'worksheet'] as const;

/** Ways to what a class works with. `onLeave` closes what they stand in. */
export function ClassLinks({ onLeave }: { onLeave: () => void }) {
  const t = useTranslator();
  const { setView } = useActions();

  return (
    <p>
      {t('about.class')}{' '}
      {views.map((view, index) => (
        <span key={view}>
          {index > 0 && ' · '}
          <a
            href={formatView({ ...defaultView, view })}
            onClick={(event) => {
              event.preventDefault();
              onLeave();
              setView({ view, place: null, passage: null });
            }}
          >
            {t(`view.${view}`)}
          </a>
        </span>
      ))}
    </p>
  );
}
