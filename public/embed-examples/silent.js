const map = document.querySelector('dateline-map');
const report = document.querySelector('#report');

map.addEventListener('error', ({ message }) => {
  report.textContent = message;
});
