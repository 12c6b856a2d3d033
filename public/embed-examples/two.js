import { createDateline } from '../embed.v1.js';

const report = document.querySelector('#report');
const open = (id, options) =>
  createDateline(document.querySelector(id), { src: '../', ui: 'minimal', height: 480, ...options });
const first = open('#first', { title: 'The first map', place: 'japan' });
const second = open('#second', { title: 'The second map', place: 'japan', theme: 'dark' });

/** Where both are by now: a map that reports what it was told to show needs no answer. */
let shown = 'japan';

const lead = (one, other) =>
  one.on('view', async ({ place }) => {
    if (place === shown) return;
    shown = place;
    try {
      await other.setView({ place });
      report.textContent = `Both maps show ${place ?? 'the whole view'}.`;
    } catch (reason) {
      report.textContent = reason.message;
    }
  });

lead(first, second);
lead(second, first);
