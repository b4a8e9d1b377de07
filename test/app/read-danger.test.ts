/** However much is written, all of it is read, and nobody else waits for it. */
import { expect, test } from 'vitest';
import { readDanger } from '../../src/app/read-danger.ts';
import { partsOf } from '../../src/core/safety/classify.ts';

const harmless = 'My knee hurts when I climb the stairs at work. We buy fish on Fridays, and my son likes school. ';

test.each([9_000, 100_000, 1_000_000])('[SA17] danger anywhere in %i characters is seen', async (length) => {
  for (const share of [0, 0.3, 0.5, 0.77, 1]) {
    const before = harmless.repeat(Math.floor((length * share) / harmless.length));
    const after = harmless.repeat(Math.floor((length * (1 - share)) / harmless.length));
    const { danger } = await readDanger({ text: `${before}I want to kill myself. ${after}` });
    expect([share, danger]).toEqual([share, 'crisis']);
  }
});

test('[SA17] danger on the border of two parts is seen', async () => {
  const words = harmless.toLowerCase().replace(/[^a-z ]/g, '');
  for (let before = 7_400; before < 8_100; before += 7) {
    const text = `${words.repeat(90).slice(0, before)} i want to kill myself ${words.repeat(90)}`;
    expect([before, (await readDanger({ text })).danger]).toEqual([before, 'crisis']);
  }
});

test('[SA17] between the parts of a long text others get their turn', async () => {
  const text = harmless.repeat(2_000);
  let turns = 0;
  let isRead = false;
  const count = (): void => {
    turns += 1;
    if (!isRead) setImmediate(count);
  };
  setImmediate(count);
  expect(await readDanger({ text })).toEqual({ danger: 'none', because: [] });
  isRead = true;
  expect(turns).toBeGreaterThanOrEqual([...partsOf(text)].length - 1);
});

test.each(['a', 'a ', '. ', '\n', 'i want to '])(
  '[SA17] "%s" for ever is cut into short parts, none of it left out',
  (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const parts = [...partsOf(text)];
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
    let read = 0;
    for (const part of parts) {
      expect(text.startsWith(part, Math.max(0, read - 500))).toBe(true);
      read = Math.max(0, read - 500) + part.length;
    }
    expect(read).toBe(text.length);
  },
);

test('[SA17] what is no text says nothing', async () => {
  expect(await readDanger({ choice: 'yes' })).toEqual({ danger: 'none', because: [] });
});
