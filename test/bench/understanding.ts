/** How well replies are understood, on the held-out set, and how long one takes. */
import { hear } from '../../src/core/flow/understand/hear.ts';
import { LOCALES } from '../../src/core/language/locale.ts';
import { questions, STEPS } from '../core/flow/understand/questions.ts';
import { type Reply, replies } from './held-out.ts';
import type { BenchRow } from './store.ts';

type Judged = 'right' | 'wrong' | 'asked again';

/** A command is no answer: the question stays open, as when it is asked again. */
function judge(reply: Reply, locale: (typeof LOCALES)[number]): Judged {
  const step = STEPS.find((one) => one === reply.step);
  if (step === undefined) throw new Error(`the held-out set asks an unknown question: ${reply.step}`);
  const heard = hear(reply.text, questions[step], locale);
  const codes = heard.kind === 'choice' ? [...heard.codes].sort().join() : undefined;
  if (reply.expect === 'unclear') return codes === undefined ? 'right' : 'wrong';
  if (codes === undefined) return 'asked again';
  return codes === [...reply.expect].sort().join() ? 'right' : 'wrong';
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : (part * 100) / of);

export async function rows(): Promise<BenchRow[]> {
  const found: BenchRow[] = [];
  const micros: number[] = [];
  for (const locale of LOCALES) {
    const all = replies(locale);
    const judged = all.map((reply) => {
      const from = performance.now();
      const judgement = judge(reply, locale);
      micros.push((performance.now() - from) * 1000);
      return { reply, judgement };
    });
    const clear = judged.filter(({ reply }) => reply.expect !== 'unclear');
    const unclear = judged.filter(({ reply }) => reply.expect === 'unclear');
    const share = (of: typeof judged, judgement: Judged) =>
      percent(of.filter((one) => one.judgement === judgement).length, of.length);
    const row = (name: string, value: number, of: number, bar: string, ok: boolean): BenchRow => ({
      name: `replies ${locale}: ${name}`,
      value: `${value.toFixed(1)} % of ${of}`,
      comparedTo: 'what a person would understand (held-out set)',
      bar,
      ok,
    });
    const understood = share(clear, 'right');
    const wrong = share(clear, 'wrong');
    const again = share(unclear, 'right');
    found.push(
      row('clear ones understood', understood, clear.length, '>= 85 %', understood >= 85),
      row('clear ones taken for something else', wrong, clear.length, '<= 4 %', wrong <= 4),
      row('unclear ones asked again', again, unclear.length, '>= 92 %', again >= 92),
    );
  }
  micros.sort((a, b) => a - b);
  const at = (share: number) => micros[Math.floor(micros.length * share)] ?? Number.NaN;
  found.push({
    name: 'one reply understood, median and p99',
    value: `${at(0.5).toFixed(0)} and ${at(0.99).toFixed(0)} µs`,
    comparedTo: `${micros.length} replies, first time each`,
  });
  return found;
}
