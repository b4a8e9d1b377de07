/** What a conversation needs is given back when nobody writes. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { cleanUp, startProgram, temporaryFolder } from './program.ts';
import { startTalk } from './talk.ts';

vi.setConfig({ testTimeout: 600_000 });
afterAll(cleanUp);

test('[FA10] two thousand more conversations need little more memory than the first thousand', async () => {
  const program = await startProgram({ DATA_DIR: temporaryFolder(), LOG_LEVEL: 'warn' });
  const heldMb = (): number =>
    Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1]) / 1024;
  const talkTo = async (many: number) => {
    let left = many;
    const worker = async () => {
      for (; left > 0; ) {
        left -= 1;
        await startTalk(program.url);
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
  };
  await talkTo(1000);
  const after1000 = heldMb();
  await talkTo(2000);
  expect(heldMb() - after1000).toBeLessThan(120);
  await program.end('SIGKILL');
});
