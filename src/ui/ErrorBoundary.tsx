import { Component, type ReactNode } from 'react';
import { MessagesContext } from '../i18n/react.ts';
import styles from './ErrorBoundary.module.css';

/** A part of the page did not arrive, or is wrong. */
type Failure = 'missing' | 'broken';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** What browsers say of a script that does not arrive, and Vite of a style sheet. */
const missing = /import|preload/i;

/**
 * Keeps a bug in one part of the page from taking the others with it, and offers to try again; where a part is missing,
 * which may have gone with a new version of the site, also to load the page anew.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: Failure | null }> {
  static override contextType = MessagesContext;
  declare context: React.ContextType<typeof MessagesContext>;
  override state = { failed: null };

  static getDerivedStateFromError(error: unknown): { failed: Failure } {
    return { failed: missing.test(String(error)) ? 'missing' : 'broken' };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    const t = this.context.translator();
    return (
      <div className={styles.failed} role="alert">
        <p>{failed === 'missing' ? t('app.missing') : t('app.error')}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: null })}>
          {t('app.errorRetry')}
        </button>
        {failed === 'missing' && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t('app.reload')}
          </button>
        )}
      </div>
    );
  }
}
