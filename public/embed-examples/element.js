const map = document.querySelector('dateline-map');
const report = document.querySelector('#report');

const tell = (text) => {
  report.textContent = text;
};

map.addEventListener('view', ({ detail }) => tell(`The map shows ${detail.place ?? 'the whole view'}.`));
map.addEventListener('error', ({ message }) => tell(`The map says: ${message}`));

for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', () => map.setAttribute('place', button.dataset.place));
