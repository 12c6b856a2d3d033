import { useState } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { relationsFor } from '../model/relation.ts';
import type { Passage } from '../model/statement.ts';
import { useDatelineStore } from '../store/react.ts';
import styles from './CiteDialog.module.css';
import { composePicture } from './composePicture.ts';
import { save, toPng } from './savePicture.ts';

type Outcome = 'idle' | 'drawing' | 'saved' | 'failed';

/** The map as it is now, with quote, source and link, as a file. No WebGL is read: it is drawn anew. */
export function Picture({ passage, url }: { passage: Passage | null; url: string }) {
  const t = useTranslator();
  const store = useDatelineStore();
  const [outcome, setOutcome] = useState<Outcome>('idle');

  const draw = async (kind: 'png' | 'svg'): Promise<void> => {
    setOutcome('drawing');
    try {
      const { statement, view, relations, mapModes } = store.getState();
      const shown = mapModes.links
        ? (relations ?? [])
        : relationsFor(relations ?? [], view.place, passage?.number ?? view.passage);
      const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
      const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const chosen = document.documentElement.dataset.theme;
      const flavour = chosen === 'dark' || chosen === 'light' ? chosen : isDark ? 'dark' : preferred;
      const { svg, size } = composePicture(t, { statement, view, passage, url, flavour, relations: shown });
      const blob = kind === 'png' ? await toPng(svg, size) : new Blob([svg], { type: 'image/svg+xml' });
      const about = view.place ?? (passage ? `passage-${passage.number}` : 'map');
      save(blob, `${statement.id}-${about}.${kind}`);
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };

  return (
    <section aria-labelledby="cite-picture">
      <h3 id="cite-picture">{t('cite.picture')}</h3>
      <p>{t('cite.pictureNote')}</p>
      <div className={styles.copy}>
        <button type="button" className="button" onClick={() => void draw('png')}>
          {t('cite.savePng')}
        </button>
        <button type="button" className="button" onClick={() => void draw('svg')}>
          {t('cite.saveSvg')}
        </button>
        <span role="status">{outcome !== 'idle' && t(`cite.${outcome}`)}</span>
      </div>
    </section>
  );
}
