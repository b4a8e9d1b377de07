export const guard: readonly string[] = [];
