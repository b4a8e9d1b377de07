/** Reads one YAML file and parses it with a strict shape: every problem with file, place and a plain sentence. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { parseDocument, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { NOT_UTF8, placeIn, sayIssue } from '../../core/shared/say-issue.ts';

/** What is wrong with a file, and where in it. */
export type FileProblem = { readonly path: string; readonly message: string };

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** The file's content as plain data. Duplicate keys and broken YAML are problems with line and column. */
export async function readYaml(path: string): Promise<Result<unknown, readonly FileProblem[]>> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (isSystemError(error)) return { code: error.code };
    throw error;
  });
  if (!Buffer.isBuffer(bytes))
    return fail([
      { path, message: bytes.code === 'ENOENT' ? 'this file is missing' : `this file cannot be read (${bytes.code})` },
    ]);
  if (!isUtf8(bytes)) return fail([{ path, message: NOT_UTF8 }]);
  const text = bytes.toString('utf8');
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  // The first only: what a parser says of the lines after it is mostly its consequence.
  const [error] = document.errors;
  if (error !== undefined)
    return fail([
      {
        path: `${path}${error.linePos === undefined ? '' : `:${error.linePos[0].line}:${error.linePos[0].col}`}`,
        message: sentenceOf(error),
      },
    ]);
  try {
    return ok(document.toJS());
  } catch (error) {
    // An alias without its anchor, or so many that the file would grow beyond measure.
    if (error instanceof ReferenceError) return fail([{ path, message: error.message }]);
    throw error;
  }
}

/** What is wrong with the YAML, without the line and column that stand before it already. */
function sentenceOf({ code, message }: YAMLParseError): string {
  if (code === 'TAB_AS_INDENT') return 'begins with a tab: YAML is indented with spaces';
  const [first = code] = message.split('\n');
  return first.replace(/ at line \d+, column \d+:?$/, '');
}

/** The file's content as `shape` says it must be. */
export async function readShaped<S extends z.ZodType>(
  path: string,
  shape: S,
): Promise<Result<z.output<S>, readonly FileProblem[]>> {
  const read = await readYaml(path);
  if (!read.ok) return read;
  return shaped(path, read.value, shape);
}

/** Parsed data as `shape` says it must be; problems carry the path inside the data. */
export function shaped<S extends z.ZodType>(
  path: string,
  data: unknown,
  shape: S,
): Result<z.output<S>, readonly FileProblem[]> {
  const parsed = shape.safeParse(data, { error: sayIssue });
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map((issue) => ({
      path: issue.path.length === 0 ? path : `${path}: ${placeIn(data, issue.path)}`,
      message: issue.message,
    })),
  );
}
