import { useMemo } from 'react';
import { useTranslator } from '../i18n/react.ts';
import { qrCode, qrSvg } from './qrCode.ts';
import styles from './Share.module.css';

/** The link for a telephone's camera. Nothing where it is too long for a code. */
export function QrLink({ link }: { readonly link: string }) {
  const t = useTranslator();
  const code = useMemo(() => qrCode(link), [link]);
  if (code === null) return null;

  return (
    <div className={styles.qr}>
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={t('share.qr')}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <a
        className="button"
        download="dateline-qr.svg"
        href={`data:image/svg+xml,${encodeURIComponent(qrSvg(code))}`}
      >
        {t('share.qrSave')}
      </a>
    </div>
  );
}
