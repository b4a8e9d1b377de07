/**
 * The log: one JSON object a line, in the shape that pino's tools read.
 *
 * A line is a code and ids. Nothing else can be written with it: no address, no body, no network address, no text
 * of an error, because each of them can hold what a person told us.
 */
import type { Log } from '../../app/app.ts';

const LEVELS = { debug: 20, info: 30, warn: 40, error: 50, fatal: 60, silent: 100 } as const;
export type LogLevel = keyof typeof LEVELS;

/** A log that writes lines at `level` and above through `write`. */
export function openLog(level: LogLevel, write: (line: string) => void = (line) => process.stdout.write(line)): Log {
  return (lineLevel, code, ids) => {
    if (LEVELS[lineLevel] < LEVELS[level]) return;
    write(`${JSON.stringify({ level: LEVELS[lineLevel], time: Date.now(), msg: code, ...ids })}\n`);
  };
}
