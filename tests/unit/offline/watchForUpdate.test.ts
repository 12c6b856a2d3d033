import { describe, expect, it } from 'vitest';
import { watchForUpdate } from '../../../src/offline/watchForUpdate.ts';

class FakeWorker extends EventTarget {
  state: ServiceWorkerState;
  constructor(state: ServiceWorkerState) {
    super();
    this.state = state;
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
}

function watch(parts: Partial<FakeRegistration>) {
  const registration = Object.assign(new FakeRegistration(), parts);
  let told = 0;
  watchForUpdate(registration as unknown as ServiceWorkerRegistration, () => told++);
  return { registration, told: () => told };
}

const active = new FakeWorker('activated');

describe('a new version is told of', () => {
  it('where it waits already', () => {
    expect(watch({ active, waiting: new FakeWorker('installed') }).told()).toBe(1);
  });

  it('where it is on its way when the page registers, once it is there', () => {
    const installing = new FakeWorker('installing');
    const { told } = watch({ active, installing });
    expect(told()).toBe(0);
    installing.become('installed');
    installing.become('activating');
    expect(told()).toBe(1);
  });

  it('where it comes later', () => {
    const { registration, told } = watch({ active });
    const installing = new FakeWorker('installing');
    registration.installing = installing;
    registration.dispatchEvent(new Event('updatefound'));
    installing.become('installed');
    expect(told()).toBe(1);
  });

  it('but not the very first', () => {
    const installing = new FakeWorker('installing');
    const { told } = watch({ installing });
    installing.become('installed');
    expect(told()).toBe(0);
  });
});
