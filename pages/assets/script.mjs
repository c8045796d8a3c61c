import {
  Button,
  createAll,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  Radios,
  Checkboxes,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend';

// Said here and not in a script within the page: the policy of the pages allows none.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [
  Button,
  Checkboxes,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
])
  createAll(component);
