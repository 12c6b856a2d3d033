import { Component, type ReactNode } from 'react';
import { MessagesContext } from '../i18n/react.ts';
import styles from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a bug in one part of the page from taking the others with it, and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  static override contextType = MessagesContext;
  declare context: React.ContextType<typeof MessagesContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const t = this.context.translator();
    return (
      <div className={styles.failed} role="alert">
        <p>{t('app.error')}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {t('app.errorRetry')}
        </button>
      </div>
    );
  }
}
