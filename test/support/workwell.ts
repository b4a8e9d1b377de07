/** The shipped WorkWell flow, compiled, for tests of the engine that need a real one. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readShaped } from '../../src/adapters/flowfile/read-yaml.ts';
import { type CompiledFlow, compileFlow } from '../../src/core/flow/compile.ts';
import { FlowDefinition } from '../../src/core/flow/definition.ts';
import { ProgrammeDefinition } from '../../src/core/programme/definition.ts';

const FLOWS = join(import.meta.dirname, '../../flows');

async function need<S extends Parameters<typeof readShaped>[1]>(path: string, shape: S) {
  const read = await readShaped(path, shape);
  if (!read.ok) throw new Error(read.error.map(({ path: at, message }) => `${at}: ${message}`).join('\n'));
  return read.value;
}

export async function sharedFlows(): Promise<Map<string, FlowDefinition>> {
  const files = await readdir(join(FLOWS, 'shared'));
  const read = await Promise.all(files.map((file) => need(join(FLOWS, 'shared', file), FlowDefinition)));
  return new Map(read.map((flow) => [flow.id, flow]));
}

export async function workwellFlow(revision = 'r1'): Promise<CompiledFlow> {
  const definition = await need(join(FLOWS, 'workwell-llr/intake.yaml'), FlowDefinition);
  const programme = await need(join(FLOWS, 'workwell-llr/programme.yaml'), ProgrammeDefinition);
  const flow = compileFlow({ definition, shared: await sharedFlows(), areas: programme.areas, revision });
  if (!flow.ok) throw new Error(JSON.stringify(flow.error));
  return flow.value;
}
