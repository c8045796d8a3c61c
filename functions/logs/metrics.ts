/** What the service counts of itself, beside what AWS counts of it; alarms and the dashboard watch these names. */
export const metrics = {
  EventsAccepted: 'Events that were put on a journey.',
  EventsReplayed: 'Events that were sent again, and answered as the first time.',
  EventsWaiting: 'Events that wait: nobody knows the reference, or the sender is not involved.',
  AuthoriserFaults: 'Requests that the authoriser could not decide on.',
  KeysRefused: 'Requests without a valid key.',
  KeysLockedOut: 'Requests of whoever tries too many bad keys.',
  KeysFromElsewhere: 'Requests with a right key from a network, or with a certificate, that is not its own.',
  RecordsParked: 'What a follower or a timer could not take.',
  ItemsUnreadable: 'Items of lists that could not be read, and were left out of an answer.',
  DoorbellsDisabled: 'Doorbells that were taken out of use.',
  dutyAlarmsRaised: 'Duties that were told of as due soon, or not kept.',
  dutySweepUnfinished: '1 for each sweep that could not tell of all that were due.',
  dutiesCountedAnew: 'Journeys whose clocks were counted anew, by bank holidays that were announced since.',
  courtMessagesLate:
    'Messages of courts and police that have waited for their case or defendant for 28 days.',
  bankHolidayDaysLeft: 'Days until the table of bank holidays ends.',
} as const;
export type MetricName = keyof typeof metrics;

/** Where they are found: under one namespace, by the stage of the service. */
export const metricsNamespace = 'VictimJourney';
export const stageDimension = 'stage';
