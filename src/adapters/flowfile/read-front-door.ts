/** Reads the flow of the front door, which stands beside the folders of the programmes. */
import { join } from 'node:path';
import { FlowDefinition } from '../../core/flow/definition.ts';
import type { Result } from '../../core/shared/result.ts';
import { type FileProblem, readShaped } from './read-yaml.ts';

export const FRONT_DOOR = 'front-door.yaml';

/** @returns `undefined` when there is no such file */
export async function readFrontDoor(
  flows: string,
): Promise<Result<FlowDefinition, readonly FileProblem[]> | undefined> {
  const read = await readShaped(join(flows, FRONT_DOOR), FlowDefinition);
  return !read.ok && read.error[0]?.message === 'this file is missing' ? undefined : read;
}
