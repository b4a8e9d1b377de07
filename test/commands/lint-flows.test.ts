/** lint:flows as somebody types it, on a folder of content of her own: what it says, in the order she reads it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../../src/assemble.ts';

// It starts the program and tries every combination of answers, perhaps on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const content = mkdtempSync(join(tmpdir(), 'waymark-lint-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));

function change(path: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  const file = join(content, path);
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text, path).toContain(from);
    text = text.replaceAll(from, to);
  }
  writeFileSync(file, text);
}

let code: number;
let lines: readonly string[];
beforeAll(async () => {
  for (const name of ['flows', 'locales']) cpSync(join(ROOT, name), join(content, name), { recursive: true });
  change(
    'flows/lokalny-system/programme.yaml',
    [
      '    communication:\n      - Spotkanie partnerów co dwa tygodnie\n      - Jedna lista telefonów i adresów poczty\n',
      '',
    ],
    [', person: Koordynatorka lokalna (przykład)', ''],
    [', forDisadvantaged: true', ''],
  );
  change('locales/pl/lokalny-system.json', [
    'Czy masz za sobą kryzys psychiczny lub chorobę psychiczną?',
    'Czy chciał(a)byś powiedzieć, co już wiedziałeś/-aś? Zajrzyj na https://example.org/pl.',
  ]);
  await new Promise<void>((done) => {
    // One stream, as on a screen.
    execFile(
      'bash',
      ['-c', '"$0" "$1" 2>&1', join(ROOT, 'node_modules/.bin/node'), join(ROOT, 'src/commands/lint-flows.ts')],
      { cwd: ROOT, env: { PATH: process.env.PATH ?? '', CONTENT_DIR: content }, timeout: 200_000 },
      (error, said) => {
        code = error === null ? 0 : Number(error.code);
        lines = said.split('\n');
        done();
      },
    );
  });
});

test('[CL4] what keeps a place closed comes first, also when its example people are no longer treated as expected', () => {
  const closed = 'lokalny-system: Przykładów (przykład) is not open yet: ';
  expect(lines.slice(0, 5)).toEqual([
    `${closed}"sds" has no named person who coordinates.`,
    `${closed}how the partners keep in touch is not set.`,
    ...['"training" of "szkolenia"', '"employer_contact" of "fundacja"'].map(
      (help) =>
        `${closed}Europejski Fundusz Społeczny may pay only for people at a disadvantage, and ${help} is not said to be for them.`,
    ),
    expect.not.stringContaining('is not open yet'),
  ]);
  expect(lines.filter((line) => line.includes('lokalny-system/cases.yaml: ')).length).toBeGreaterThan(5);
  expect(code).toBe(1);
});

test('[CL5] a Polish text that names a gender by a slash or brackets is told with its place', () => {
  const told = lines.filter((line) => line.includes('by a slash or brackets'));
  expect(told.map((line) => line.replace(content, ''))).toEqual([
    '/locales/pl/lokalny-system.json: after_crisis.ask: "wiedziałeś/-aś" names a gender by a slash or brackets: say it without',
    '/locales/pl/lokalny-system.json: after_crisis.ask: "chciał(a)byś" names a gender by a slash or brackets: say it without',
  ]);
});
