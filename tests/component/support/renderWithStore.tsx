import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MessagesContext } from '../../../src/i18n/react.ts';
import { defaultView, type View } from '../../../src/model/view.ts';
import { createDatelineStore } from '../../../src/store/createDatelineStore.ts';
import { DatelineContext } from '../../../src/store/react.ts';
import { englishMessages } from '../../support/englishMessages.ts';
import { statement } from './shipped.ts';

/** Renders over a store of its own that holds the shipped statement, opened at `view` as an address would. */
export function renderWithStore(ui: ReactNode, view: Partial<View> = {}) {
  const user = userEvent.setup();
  const store = createDatelineStore(statement, { ...defaultView, ...view });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MessagesContext value={englishMessages}>
      <DatelineContext value={store}>{children}</DatelineContext>
    </MessagesContext>
  );
  return { ...render(ui, { wrapper }), store, user };
}
