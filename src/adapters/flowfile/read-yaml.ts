/** Reads one YAML file and parses it with a strict shape: every problem with file, place and a plain sentence. */
import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { fail, ok, type Result } from '../../core/shared/result.ts';

/** What is wrong with a file, and where in it. */
export type FileProblem = { readonly path: string; readonly message: string };

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** The file's content as plain data. Duplicate keys and broken YAML are problems with line and column. */
export async function readYaml(path: string): Promise<Result<unknown, readonly FileProblem[]>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isSystemError(error)) return { code: error.code };
    throw error;
  });
  if (typeof text !== 'string')
    return fail([
      { path, message: text.code === 'ENOENT' ? 'this file is missing' : `this file cannot be read (${text.code})` },
    ]);
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length > 0) {
    return fail(
      document.errors.map((error) => ({
        path: `${path}${error.linePos === undefined ? '' : `:${error.linePos[0].line}:${error.linePos[0].col}`}`,
        message: error.message.split('\n')[0] ?? error.code,
      })),
    );
  }
  try {
    return ok(document.toJS());
  } catch (error) {
    // An alias without its anchor, or so many that the file would grow beyond measure.
    if (error instanceof ReferenceError) return fail([{ path, message: error.message }]);
    throw error;
  }
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
  const parsed = shape.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map((issue) => ({
      path: issue.path.length === 0 ? path : `${path}: ${pathText(issue.path)}`,
      message: issue.message,
    })),
  );
}

/** `steps[3].options[0]` from a list of keys. */
export const pathText = (keys: readonly PropertyKey[]): string =>
  keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? String(key) : `.${String(key)}`)).join('');
