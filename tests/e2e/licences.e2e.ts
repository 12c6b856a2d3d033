import { expect, test } from './support/test.ts';

/** Terms that ask for no more than to be named. Another one needs a decision, not a line here. */
const permissive = /^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|Unicode-3\.0|OFL-1\.1)$/;

test('what is bundled comes with its licence, and each asks for no more than to be named', async ({
  request,
}) => {
  const licences = await (await request.get('./licenses.md')).text();
  const packages = [...licences.matchAll(/^## (\S+) - (\S+) \(([^)]+)\)$/gm)];
  expect(packages.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['react', 'maplibre-gl', 'zustand']),
  );
  expect(packages.filter(([, , , terms = '']) => !permissive.test(terms)).map(([line]) => line)).toEqual([]);

  const notice = await (await request.get('./notice.txt')).text();
  for (const part of ['Quoted text', 'SIL OPEN FONT LICENSE', 'UNICODE LICENSE V3'])
    expect(notice).toContain(part);
});
