import { steps } from 'virtual:dateline/steps';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { talkMessage } from '../../../src/presenter/channel/messages.ts';
import { PresentView } from '../../../src/presenter/PresentView.tsx';
import { SpeakerView } from '../../../src/presenter/SpeakerView.tsx';
import { createMemoryHub } from '../../support/memoryChannel.ts';
import { emptyFrames } from '../support/mapBox.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, wordsOf } from '../support/shipped.ts';
import { stubMatchMedia, stubObservers } from '../support/stubs.ts';

let hub: ReturnType<typeof createMemoryHub>;
const open = () => hub.open();
const frames = emptyFrames();
const [first, second] = steps;

beforeEach(() => {
  stubMatchMedia();
  stubObservers();
  localStorage.clear();
  hub = createMemoryHub();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const present = (step: string | null = null) =>
  renderWithStore(<PresentView steps={steps} frames={frames} open={open} />, {
    view: 'present',
    step: steps.find(({ id }) => id === step)?.id ?? null,
  });
const press = (key: string) => fireEvent.keyDown(window, { key });
const quote = () => document.querySelector('blockquote');
const say = (from: string, role: 'audience' | 'speaker', revision: number, step = second!.id) =>
  act(() =>
    hub.shout(talkMessage(from, { type: 'state', role, state: { step, dark: false, revision, by: from } })),
  );

describe('the audience’s view', () => {
  it('begins with the first step, whose passage it quotes to the character', () => {
    present();
    expect(document.documentElement.dataset.step).toBe(first?.id);
    expect(quote()?.textContent).toBe(wordsOf(passageOf(first!.passage)));
  });

  it('lights the step’s places, and none once it is gone', () => {
    const { store, unmount } = present();
    expect(store.getState().marked).toEqual(first?.places);
    press('PageDown');
    expect(store.getState().view.step).toBe(second?.id);
    expect(store.getState().marked).toEqual(second?.places);
    unmount();
    expect(store.getState().marked).toEqual([]);
    expect(document.documentElement.dataset.step).toBeUndefined();
    expect(hub.countOpen()).toBe(0);
  });

  it('says which step it is, and keeps the notes to itself until asked', () => {
    present();
    expect(screen.getByText('Step 1 of 12')).toBeInTheDocument();
    expect(screen.queryByText(first!.notes.en)).toBeNull();
    press('m');
    expect(screen.getByText(first!.notes.en)).toBeInTheDocument();
  });

  it('follows another window without a step of history of its own', () => {
    const { store } = present();
    say('x', 'speaker', 5);
    expect(store.getState()).toMatchObject({ view: { step: second?.id }, driver: 'talk' });
  });

  it('says when a second speaker window is open', () => {
    present();
    say('x', 'speaker', 1);
    expect(document.querySelector('[data-sign="second"]')).toBeNull();
    say('y', 'speaker', 1);
    expect(document.querySelector('[data-sign="second"]')).not.toBeNull();
  });

  it('shows the teacher’s own order and notes, kept on the device', () => {
    localStorage.setItem(
      'dateline-talk:tokyo-2024',
      JSON.stringify({ v: 1, hidden: [first?.id], notes: { [second!.id]: 'My own words' } }),
    );
    present();
    expect(screen.getByText('Step 1 of 11')).toBeInTheDocument();
    expect(document.documentElement.dataset.step).toBe(second?.id);
    press('m');
    expect(screen.getByText('My own words')).toBeInTheDocument();
  });

  it('goes on where nothing can be kept and windows are apart', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    renderWithStore(<PresentView steps={steps} frames={frames} open={() => null} />, { view: 'present' });
    expect(document.querySelector('[data-sign="channel"]')).not.toBeNull();
    press('n');
    expect(document.documentElement.dataset.step).toBe(second?.id);
    vi.restoreAllMocks();
  });

  it('says that a text without a talk has none', () => {
    renderWithStore(<PresentView steps={[]} frames={frames} open={open} />, { view: 'present' });
    expect(screen.getByText(/brings no talk/)).toBeInTheDocument();
  });
});

describe('the speaker’s window', () => {
  const speak = () =>
    renderWithStore(<SpeakerView steps={steps} frames={frames} open={open} />, { view: 'speaker' });

  it('shows notes, question and the next step, and says clearly that it is alone', () => {
    speak();
    for (const text of [first!.notes.en, first!.question.en, second!.headline.en])
      expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByText(/No audience window is open/)).toBeInTheDocument();
    say('x', 'audience', 0);
    expect(screen.getByText('One audience window')).toBeInTheDocument();
  });

  it('leaves keys to what is typed in', () => {
    const { store } = speak();
    const minutes = screen.getByLabelText('Planned minutes');
    fireEvent.keyDown(minutes, { key: 'PageDown' });
    fireEvent.keyDown(minutes, { key: 'n' });
    expect(store.getState().view.step).toBeNull();
    press('n');
    expect(store.getState().view.step).toBe(second?.id);
  });
});
