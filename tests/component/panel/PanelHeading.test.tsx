import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panel/Panel.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, placeOf } from '../support/shipped.ts';

const heading = () => screen.getByRole('heading', { level: 2 });

describe('PanelHeading', () => {
  it('takes the focus after the reader has chosen a place', async () => {
    const { user } = renderWithStore(<Panel elsewhereName={null} />);
    await user.click(screen.getByRole('link', { name: /^Japan/ }));
    expect(heading()).toHaveTextContent('Japan');
    expect(heading()).toHaveFocus();
  });

  it('takes the focus again with each place on the way', async () => {
    const { user } = renderWithStore(<Panel elsewhereName={null} />, { place: placeOf('japan').id });
    await user.click(screen.getByRole('link', { name: /^Next: / }));
    expect(heading()).not.toHaveTextContent('Japan');
    expect(heading()).toHaveFocus();
  });

  it('takes the focus after the reader has chosen a passage', () => {
    const { store } = renderWithStore(<Panel elsewhereName={null} />);
    act(() => store.actions.setView({ passage: passageOf(7).number }));
    expect(heading()).toHaveTextContent('Passage 7 of 12');
    expect(heading()).toHaveFocus();
  });

  it('leaves the focus alone on load', () => {
    renderWithStore(<Panel elsewhereName={null} />, { place: placeOf('japan').id });
    expect(document.body).toHaveFocus();
  });

  it('leaves the focus alone when the address opens a place after the start has been shown', () => {
    const { store } = renderWithStore(<Panel elsewhereName={null} />);
    act(() => store.actions.open({ ...store.getState().view, place: placeOf('japan').id }, null));
    expect(heading()).toHaveTextContent('Japan');
    expect(document.body).toHaveFocus();
  });

  it('leaves the focus alone when Back brings a place', () => {
    const { store } = renderWithStore(<Panel elsewhereName={null} />);
    act(() => store.actions.setView({ place: placeOf('japan').id }, 'history'));
    expect(heading()).toHaveTextContent('Japan');
    expect(document.body).toHaveFocus();
  });

  it('leaves the focus alone in an embed, whose page is somebody else’s', () => {
    const { store } = renderWithStore(<Panel elsewhereName={null} />, { embed: true });
    act(() => store.actions.selectPlace(placeOf('japan').id));
    expect(heading()).toHaveTextContent('Japan');
    expect(document.body).toHaveFocus();
  });
});
