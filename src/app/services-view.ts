/** Which services were suggested and which could not be, as the directory has them now, in the reader's language. */
import type { z } from 'zod';
import type { ReferralView } from '../contract/console.ts';
import type { Locale } from '../core/language/locale.ts';
import { dayIn } from '../core/triage/due.ts';
import type { App, Programme } from './app.ts';
import type { SeenReferral } from './find-referral.ts';
import { factsForStaff } from './service-facts.ts';
import { organisationName, serviceName } from './service-name.ts';
import { staffLabel } from './staff-label.ts';
import { holds } from './still-agreed.ts';

type Services = Pick<z.infer<typeof ReferralView>, 'services' | 'leftOut'>;

/** Why a service may fit, said about the person; what has no such words is shown as she reads it. */
function staffReason(
  app: App,
  language: Locale,
  { key, values }: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> | undefined },
): string {
  const barrier = /^shared:reason\.barrier\.(.+)$/.exec(key)?.[1];
  if (barrier !== undefined && app.words.has(language, `shared:barrier.${barrier}`))
    return app.words.say(language, 'console:fits.barrier', {
      label: app.words.say(language, `shared:barrier.${barrier}`),
    });
  const staff = key.replace('shared:reason.', 'console:fits.');
  const known = [staff, key].find((one) => app.words.has(language, one));
  return known === undefined ? key : app.words.say(language, known, values);
}

/**
 * What fits and what was left out, each with why. A yes that she took back since takes its services with it.
 *
 * @param namesIn the language of names that the directory does not have any more
 */
export function servicesView(
  app: App,
  programme: Programme | undefined,
  seen: SeenReferral,
  language: Locale,
  namesIn: Locale,
): Services {
  // What the directory does not have any more keeps the name it was stored with.
  const namedNow = (id: string, stored: string) => {
    const service = programme?.services.find((one) => one.id === id);
    return programme === undefined || service === undefined
      ? { name: stored, nameIn: namesIn }
      : serviceName(programme, service, language);
  };
  const runByNow = (id: string, stored: string) => {
    const service = programme?.services.find((one) => one.id === id);
    if (programme === undefined || service === undefined) return { organisation: stored, organisationIn: namesIn };
    const { name, nameIn } = organisationName(programme, service, language);
    return { organisation: name, organisationIn: nameIn };
  };
  // As the directory has it now: a number that was changed since must not be called.
  const factsNow = (id: string) => {
    const service = programme?.services.find((one) => one.id === id);
    return programme === undefined || service === undefined
      ? []
      : factsForStaff(app.words, service, language, dayIn(programme.definition.country, app.now()));
  };
  // Nobody may talk with the employer any more once she took that yes back, so no service that does is suggested.
  const mayTalk = holds('employer_contact_yes', seen);
  const isUnwanted = ({ id }: { readonly id: string }) =>
    !mayTalk && programme?.services.find((one) => one.id === id)?.needsEmployerYes === true;
  const suggested = seen.content?.services ?? [];
  const leftOut = [
    ...(seen.content?.leftOut ?? []),
    ...suggested.filter(isUnwanted).map(({ id, name }) => ({ id, name, reason: 'own_yes_needed' })),
  ];
  return {
    services: suggested
      .filter((service) => !isUnwanted(service))
      .map((service) => ({
        id: service.id,
        ...namedNow(service.id, service.name),
        ...runByNow(service.id, service.organisation),
        reasons: service.reasons.map((reason) => staffReason(app, language, reason)),
        capacity: service.capacity,
        facts: factsNow(service.id),
      })),
    leftOut: leftOut.map(({ id, name, reason }) => ({
      id,
      ...namedNow(id, name),
      ...runByNow(id, ''),
      reason: staffLabel(app, language, reason, [`shared:leftOut.${reason}`]),
      facts: factsNow(id),
    })),
  };
}
