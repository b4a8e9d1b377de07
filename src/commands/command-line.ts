/** What stands behind a command: its options and words, or the sentence that says what is wrong with them, and exit code 1. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { printProblems } from './print-problems.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the command line. What a command does not know is told, never passed over: a misspelt option must not be
 * silently ignored.
 *
 * @param usage how the command is called
 * @param words how many words it takes beside its options, at least and at most
 */
export function readCommandLine<const T extends Options>(
  usage: string,
  options: T,
  words: readonly [least: number, most: number],
) {
  try {
    const read = parseArgs({ options, allowPositionals: true });
    const { length } = read.positionals;
    if (length >= words[0] && length <= words[1]) return { values: read.values, words: read.positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's own sentence, without its advice on how to begin a word with a dash.
    printProblems([
      { path: 'command line', message: error.message.split(/(?<=')\. /)[0] ?? error.message },
      { path: 'usage', message: usage },
    ]);
  }
  printProblems([{ path: 'usage', message: usage }]);
}
