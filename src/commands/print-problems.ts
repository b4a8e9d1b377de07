/** Prints every problem with its file and place, and ends the program with exit code 1: nothing half-started. */
export function printProblems(problems: readonly { readonly path: string; readonly message: string }[]): never {
  for (const { path, message } of problems) process.stderr.write(`${path}: ${message}\n`);
  process.exit(1);
}
