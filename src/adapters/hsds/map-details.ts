/**
 * From a record to what somebody needs who turns to the service: telephone, address, opening hours, access, cost.
 *
 * Kept as the directory has it; nothing of it decides to whom a service is offered. Names, mails and telephones of
 * contact persons are not kept.
 */
import type { DirectoryFile } from '../../core/directory/service.ts';
import type { ServiceRecord } from './service-record.ts';

type Entry = DirectoryFile['services'][number];
type Phone = NonNullable<Entry['phones']>[number];
type Schedule = NonNullable<Entry['schedules']>[number];
type Place = NonNullable<Entry['locations']>[number];
type Location = NonNullable<ServiceRecord['service_at_locations'][number]['location']>;

/** What repeats itself, such as the one number of every place, is kept once. */
const once = <T>(entries: readonly T[]): T[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values(),
];

const phonesOf = (phones: ServiceRecord['phones']): readonly Phone[] =>
  phones.flatMap(({ number, extension, description }) =>
    number === undefined
      ? []
      : [
          {
            number,
            ...(extension === undefined ? {} : { extension }),
            ...(description === undefined ? {} : { description }),
          },
        ],
  );

/** Days of every week, without a doubt. "The second Tuesday of a month" is told in the words of the directory, or not at all. */
function scheduleOf(said: ServiceRecord['schedules'][number]): readonly Schedule[] {
  const { byday, opens_at, closes_at, valid_from, valid_to } = said;
  const isEveryWeek =
    (said.freq === undefined || /^weekly$/i.test(said.freq)) && (said.interval ?? 1) === 1 && !/\d/.test(byday ?? '');
  const days = byday?.toUpperCase().replaceAll(/\s/g, '');
  const description = [said.description, said.notes].filter((text) => text !== undefined).join(' ');
  const hours = isEveryWeek
    ? {
        ...(days === undefined ? {} : { byday: days }),
        ...(opens_at === undefined ? {} : { opens_at }),
        ...(closes_at === undefined ? {} : { closes_at }),
      }
    : {};
  if (description === '' && Object.keys(hours).length === 0) return [];
  return [
    {
      ...hours,
      ...(valid_from === undefined ? {} : { valid_from }),
      ...(valid_to === undefined ? {} : { valid_to }),
      ...(description === '' ? {} : { description }),
    },
  ];
}

function placeOf({ name, addresses, accessibility }: Location): readonly Place[] {
  // Where to go, before where to write to.
  const [address] = [...addresses].sort(
    (a, b) => Number(a.address_type === 'postal') - Number(b.address_type === 'postal'),
  );
  const lines =
    address === undefined
      ? []
      : [address.address_1, address.address_2, address.city, address.postal_code].filter((line) => line !== undefined);
  const access = accessibility.flatMap(({ description, accessibility: short, details }) => {
    const texts = once([description ?? short, details].filter((text) => text !== undefined));
    return texts.length === 0 ? [] : [texts.join(' ')];
  });
  if (name === undefined && lines.length === 0 && access.length === 0) return [];
  return [
    {
      ...(name === undefined ? {} : { name }),
      ...(lines.length === 0 ? {} : { address: once(lines).join(', ') }),
      ...(access.length === 0 ? {} : { accessibility: access }),
    },
  ];
}

/** The fields of an entry that `map-service.ts` does not need to know. */
export function detailsOf(record: ServiceRecord): Partial<Entry> {
  const { url, email, application_process, wait_time, alert } = record;
  const at = record.service_at_locations;
  const places = at.flatMap(({ location }) => location ?? []);
  const phones = once([record, ...at, ...places].flatMap(({ phones: said }) => phonesOf(said)));
  const schedules = once([record, ...at, ...places].flatMap(({ schedules: said }) => said.flatMap(scheduleOf)));
  const locations = once(places.flatMap(placeOf));
  const fees = record.fees_description ?? record.fees;
  // When somebody made sure; without that, when somebody last wrote.
  const assured = record.assured_date ?? record.last_modified;
  return {
    ...(url === undefined ? {} : { url }),
    ...(email === undefined ? {} : { email }),
    ...(phones.length === 0 ? {} : { phones }),
    ...(schedules.length === 0 ? {} : { schedules }),
    ...(locations.length === 0 ? {} : { locations }),
    ...(application_process === undefined ? {} : { application_process }),
    ...(wait_time === undefined ? {} : { wait_time }),
    ...(fees === undefined ? {} : { fees_description: fees }),
    ...(alert === undefined ? {} : { alert }),
    ...(assured === undefined ? {} : { assured_date: assured }),
  };
}

/** How to reach the organization, for services that do not say how they are reached themselves. */
export function organizationDetails({
  website,
  email,
  phones: said,
}: NonNullable<ServiceRecord['organization']>): Partial<DirectoryFile['organizations'][number]> {
  const phones = once(phonesOf(said));
  return {
    ...(website === undefined ? {} : { website }),
    ...(email === undefined ? {} : { email }),
    ...(phones.length === 0 ? {} : { phones }),
  };
}
