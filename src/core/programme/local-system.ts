/**
 * A local system: partners in one place who help the same people together, and what must be in place before anybody is
 * sent to them.
 *
 * Data and pure checks. Nothing is guessed: what is not written is missing, and as long as anything is missing the areas
 * of that system stay closed (I-13). Parts that a place has not switched on need no set-up, and are offered to nobody there.
 *
 * Read next: `definition.ts` (where it stands in programme.yaml).
 */
import { z } from 'zod';

const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/);
const Text = z.string().trim().min(1);

/** A list that may still be empty, or only begun: what is missing is told by `missingIn`, not refused as a broken file. */
const begun = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);

/** Money that may pay for help here, and what for. */
export const Fund = z.strictObject({
  id: Id,
  /** A proper name: the same in every language. */
  name: Text,
  /** The only kinds of help it may pay for; without them, any. */
  onlyFor: z.array(Id).min(1).optional(),
  /** Pays only where the help is for people at a disadvantage. */
  onlyDisadvantaged: z.boolean().default(false),
});

/** A part of the whole that a place can switch on by itself, with the kinds of help that belong to it. */
export const Module = z.strictObject({ id: Id, name: Text, help: z.array(Id).default([]) });

/** A partner's part in a local system. */
const Member = z.strictObject({
  partner: Id,
  sector: z.enum(['government', 'local_government', 'social']),
  /** Helps these people itself, day by day: a coordinator preferably does. */
  supportsDirectly: z.boolean().default(false),
  /** The kinds of help it may be given. */
  functions: begun(Id),
  /** Whom the others call there. */
  person: z.string().trim().nullish(),
});

/** One kind of help, who gives it, and who pays. */
const Action = z.strictObject({
  help: Id,
  partner: Id,
  paidBy: begun(Id),
  /** Whether it is for people at a disadvantage. */
  forDisadvantaged: z.boolean().default(false),
});

/** The local system of one place. */
export const LocalSystem = z.strictObject({
  id: Id,
  /** A proper name: the same in every language. */
  name: Text,
  /**
   * Made up, to try the programme out. It opens for whoever names it or comes by a link, and the front door never offers it:
   * nobody who looks for help there is sent to people who do not exist.
   */
  example: z.boolean().default(false),
  /** The areas of programme.yaml it covers; an area covers the places within it. */
  areas: z.array(Id).min(1),
  /** The modules that are switched on; all of them when nothing is said. */
  modules: z.array(Id).optional(),
  /** The kinds of help that are necessary here. */
  scope: begun(Id),
  /** The partner that leads the others. */
  coordinator: Id.nullish(),
  members: begun(Member),
  /** How the partners keep in touch. */
  communication: begun(Text),
  actions: begun(Action),
  /** Where people can turn to while it is closed; without any, its partners are named. */
  contacts: begun(z.strictObject({ name: Text, phone: Text.optional(), email: z.email().optional() })),
});
export type LocalSystem = z.infer<typeof LocalSystem>;

/** What of a programme is read. */
export type WithLocalSystems = {
  readonly areas: readonly { readonly id: string; readonly within?: string | undefined }[];
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  readonly funds: readonly z.infer<typeof Fund>[];
  readonly modules: readonly z.infer<typeof Module>[];
  readonly localSystems: readonly LocalSystem[];
};

/** What of a service is read: a service goes to a partner only for what that partner is there for. */
type Offered = { readonly id: string; readonly partner: string | undefined; readonly types: readonly string[] };

/** What a finding is about. */
export type SetUpPart =
  | 'area'
  | 'module'
  | 'scope'
  | 'coordinator'
  | 'members'
  | 'functions'
  | 'person'
  | 'communication'
  | 'action'
  | 'funding';

/** Something that must be in place before a local system opens, as a sentence for whoever sets it up. */
export type Missing = { readonly part: SetUpPart; readonly message: string };

/** The kinds of help that a system has switched off: those of the modules it did not choose. */
const switchedOff = ({ modules }: Pick<WithLocalSystems, 'modules'>, system: LocalSystem): ReadonlySet<string> => {
  const { modules: chosen } = system;
  if (chosen === undefined) return new Set();
  const on = new Set(modules.filter(({ id }) => chosen.includes(id)).flatMap(({ help }) => help));
  return new Set(modules.flatMap(({ help }) => help).filter((help) => !on.has(help)));
};

/**
 * What is missing before the system can open; nothing when it is ready.
 *
 * @param services  the programme's directory: what names a partner must be among that partner's functions
 */
export function missingIn(
  programme: WithLocalSystems,
  system: LocalSystem,
  services: readonly Offered[] = [],
): readonly Missing[] {
  const found: Missing[] = [];
  const miss = (part: SetUpPart, message: string): void => {
    found.push({ part, message });
  };
  const off = switchedOff(programme, system);
  const functionsOf = new Map(system.members.map(({ partner, functions }) => [partner, functions]));

  for (const id of system.areas) {
    if (!programme.areas.some((area) => area.id === id)) miss('area', `"${id}" is no area of the programme`);
    if (programme.localSystems.some((other) => other.id !== system.id && other.areas.includes(id)))
      miss('area', `the area "${id}" belongs to another local system as well`);
  }
  for (const id of system.modules ?? [])
    if (!programme.modules.some((module) => module.id === id)) miss('module', `there is no module "${id}"`);
  if (system.modules?.length === 0) miss('module', 'no module is switched on');

  if (system.scope.length === 0) miss('scope', 'the necessary scope of support is not set');
  for (const help of system.scope)
    if (!off.has(help) && !system.actions.some((action) => action.help === help))
      miss('scope', `"${help}" is in the scope of support, and nobody does it`);

  if (system.coordinator === undefined || system.coordinator === null)
    miss('coordinator', 'there is no local coordinator');
  else if (!functionsOf.has(system.coordinator))
    miss('coordinator', `the local coordinator "${system.coordinator}" is none of the partners here`);

  if (system.members.length === 0) miss('members', 'there are no partners');
  if (functionsOf.size < system.members.length) miss('members', 'a partner is listed twice');
  for (const { partner, functions, person } of system.members) {
    if (!programme.partners.some(({ id }) => id === partner))
      miss('members', `"${partner}" is no partner of the programme`);
    if (functions.length === 0) miss('functions', `"${partner}" has no function`);
    if (person === undefined || person === null || person === '')
      miss('person', `"${partner}" has no named person who coordinates`);
  }
  if (system.communication.length === 0) miss('communication', 'how the partners keep in touch is not set');

  for (const { help, partner, paidBy, forDisadvantaged } of system.actions) {
    if (off.has(help)) continue;
    const functions = functionsOf.get(partner);
    if (functions === undefined)
      miss('action', `"${help}" is given to "${partner}", which is none of the partners here`);
    else if (!functions.includes(help))
      miss('action', `"${help}" is given to "${partner}", which does not have that function`);
    if (paidBy.length === 0) miss('funding', `nobody pays for "${help}" of "${partner}"`);
    for (const source of paidBy) {
      const fund = programme.funds.find(({ id }) => id === source);
      if (fund === undefined)
        miss('funding', `"${help}" of "${partner}" is paid by "${source}", which is not among the funds allowed here`);
      else if (fund.onlyFor !== undefined && !fund.onlyFor.includes(help))
        miss('funding', `${fund.name} may pay only for ${quoted(fund.onlyFor)}, and not for "${help}" of "${partner}"`);
      else if (fund.onlyDisadvantaged && !forDisadvantaged)
        miss(
          'funding',
          `${fund.name} may pay only for people at a disadvantage, and "${help}" of "${partner}" is not said to be for them`,
        );
    }
  }
  for (const { id, partner, types } of services) {
    const functions = partner === undefined ? undefined : functionsOf.get(partner);
    for (const type of types)
      if (functions !== undefined && !off.has(type) && !functions.includes(type))
        miss('functions', `the service "${id}" gives "${type}" to "${partner}", which does not have that function`);
  }
  return found;
}

const quoted = (codes: readonly string[]): string => codes.map((code) => `"${code}"`).join(' and ');

/** What is worth a second thought, and stops nothing. */
export function notesOn(programme: WithLocalSystems, system: LocalSystem): readonly string[] {
  const coordinator = system.members.find(({ partner }) => partner === system.coordinator);
  const left = programme.modules.filter(({ id }) => system.modules?.includes(id) === false).map(({ id }) => id);
  return [
    ...(coordinator === undefined || coordinator.supportsDirectly
      ? []
      : [`the local coordinator "${coordinator.partner}" is preferably a partner that supports the people itself`]),
    ...(system.members.some(({ sector }) => sector === 'local_government')
      ? []
      : ['no local government takes part, and it should']),
    ...(left.length === 0 ? [] : [`${quoted(left)} is switched off: it works best as a whole`]),
  ];
}

const covers = (system: Pick<LocalSystem, 'areas'>, area: WithLocalSystems['areas'][number]): boolean =>
  system.areas.includes(area.id) || (area.within !== undefined && system.areas.includes(area.within));
const coverOf = (area: WithLocalSystems['areas'][number]) => (system: LocalSystem) => covers(system, area);

/** The areas that are not open, by id: their system lacks something, or there is none. None where no system is declared. */
export function closedAreas(programme: WithLocalSystems, services: readonly Offered[] = []): readonly string[] {
  if (programme.localSystems.length === 0) return [];
  const ready = programme.localSystems.filter((system) => missingIn(programme, system, services).length === 0);
  return programme.areas.filter((area) => !ready.some(coverOf(area))).map(({ id }) => id);
}

/** The kinds of help that the local system of an area has switched off. */
export const switchedOffAt = (
  programme: WithLocalSystems,
  area: WithLocalSystems['areas'][number],
): readonly string[] =>
  programme.localSystems.filter(coverOf(area)).flatMap((system) => [...switchedOff(programme, system)]);

/**
 * Whether the front door may offer a place to whoever comes by herself: some area there has opened, and is not made up.
 * The place is that of the local system with its id, or else of the whole programme.
 *
 * @param programme  with areas that know whether they are open
 */
export function mayBeOffered(
  programme: {
    readonly areas: readonly (WithLocalSystems['areas'][number] & { readonly open?: boolean | undefined })[];
    readonly localSystems: readonly Pick<LocalSystem, 'id' | 'areas' | 'example'>[];
  },
  place: string,
): boolean {
  const { areas, localSystems } = programme;
  const there = localSystems.filter(({ id }) => id === place);
  const systems = there.length > 0 ? there : localSystems;
  const area = areas.filter(({ id }) => id === place);
  return (area.length > 0 ? area : areas).some(
    (one) =>
      one.open !== false &&
      (localSystems.length === 0 || systems.some((system) => !system.example && covers(system, one))),
  );
}
