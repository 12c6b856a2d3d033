import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import type { Answer, GuestMessage } from '../../../src/model/message.ts';
import { type StaticHost, serveFolder } from '../../bench/serve.ts';

/** A page of somebody else's: it writes down what it hears, and is long enough to scroll. */
const html = `<!doctype html>
<html lang="en">
<title>A host</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; min-height: 4000px } iframe { display: block; width: 360px; height: 480px; border: 0 } .far { margin-bottom: 1500px }</style>
<button id="before">Before</button>
<main></main>
<button id="after">After</button>
<script>heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
`;

/** Serves the page from an origin of its own. */
export async function serveHostPage(): Promise<StaticHost> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-host-'));
  writeFileSync(join(folder, 'index.html'), html);
  const host = await serveFolder(folder);
  return {
    url: host.url,
    async close() {
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** `sandbox` undefined leaves the attribute out. */
export async function addFrames(page: Page, src: string, count = 1, sandbox?: string): Promise<void> {
  await page.evaluate(
    ([address, times, tokens]) => {
      for (let index = 0; index < times; index += 1) {
        const frame = document.createElement('iframe');
        frame.title = `Dateline ${index}`;
        if (times > 1) frame.className = 'far';
        if (tokens !== undefined) frame.setAttribute('sandbox', tokens);
        frame.src = address;
        document.querySelector('main')?.append(frame);
      }
    },
    [src, count, sandbox] as const,
  );
}

export const guest = (page: Page, index = 0): FrameLocator =>
  page.frameLocator(`iframe[title="Dateline ${index}"]`);

/** Everything that the host has been told so far. */
export const heard = (page: Page): Promise<readonly GuestMessage[]> =>
  page.evaluate(() => Reflect.get(window, 'heard'));

/** Asks the first guest, and resolves to its answer. */
export function ask(page: Page, type: 'getView' | 'setView', payload: object): Promise<Answer> {
  return page.evaluate(
    ([asked, wanted]) =>
      new Promise<Answer>((resolve) => {
        const requestId = crypto.randomUUID();
        addEventListener('message', ({ data }) => {
          if (data.type === 'ack' && data.requestId === requestId) resolve(data.payload);
        });
        document
          .querySelector('iframe')
          ?.contentWindow?.postMessage(
            { source: 'dateline-host', v: 1, type: asked, payload: wanted, requestId },
            '*',
          );
      }),
    [type, payload] as const,
  );
}
