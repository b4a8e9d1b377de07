/** What is not open yet, and why, as sentences for whoever sets it up. Used by `npm run lint:flows` and at start. */
import type { Programme } from '../app/app.ts';
import { neverAsked } from '../app/check-codes.ts';
import { missingIn, notesOn } from '../core/programme/local-system.ts';

/** A line for each thing that keeps a local system of a programme closed; none when all of them are ready. */
export const notOpenYet = ({ definition, services }: Programme): readonly string[] =>
  definition.localSystems.flatMap((system) =>
    missingIn(definition, system, services).map(
      ({ message }) => `${definition.id}: ${system.name} is not open yet: ${message}.`,
    ),
  );

/** Lines about what may stay as it is, and is worth a second thought. */
export const worthAThought = (programme: Programme): readonly string[] => {
  const { definition } = programme;
  return [
    ...definition.localSystems.flatMap((system) =>
      notesOn(definition, system).map((note) => `${definition.id}: ${system.name}: ${note}.`),
    ),
    ...neverAsked(programme).map(
      (fact) =>
        `${definition.id}: triage.dmn looks at "${fact}", and no question of intake.yaml gives it: it is unknown for everybody. Ask it, or take the input "${fact}" and its columns out of the tables.`,
    ),
  ];
};
