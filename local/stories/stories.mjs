// Shows what the local stack says of the stories, anew every two seconds.
const EVERY_MS = 2000;
const stages = [
  'report',
  'investigation',
  'charging',
  'pre-trial',
  'trial',
  'sentence',
  'post-trial',
  'closed',
];

const element = (name, text, more = {}) =>
  Object.assign(document.createElement(name), { textContent: text }, more);

const list = (entries) => {
  const made = element('ul', '');
  made.append(...entries);
  return made;
};

const day = (instant) =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

function stageRow({ stage, step, ending }) {
  const at = stages.indexOf(stage);
  const row = element('ol', '', { className: 'stages' });
  row.append(
    ...stages.map((name, place) => {
      const entry = element('li', place === at ? `${name}: ${ending ?? step}` : name);
      if (place === at) entry.setAttribute('aria-current', 'step');
      if (place < at) entry.className = 'passed';
      return entry;
    }),
  );
  return row;
}

const clock = ({ summary, state, due }) =>
  element('li', `${state}${due === null ? '' : `, due ${day(due)}`}: ${summary}`, {
    className: state === 'breached' ? 'late' : '',
  });

const happened = ({ type, time, effect }) =>
  element(
    'li',
    `${day(time)}: ${type.replace('london.victim-journey.', '').replace(/\.v\d+$/, '')} (${effect})`,
  );

function column(title, entries, none) {
  const made = element('div', '');
  made.append(element('h3', title), entries.length === 0 ? element('p', none) : list(entries));
  return made;
}

function section({ name, status, duties, events }) {
  const made = element('section', '');
  const columns = element('div', '', { className: 'columns' });
  columns.append(
    column('Clocks', duties.map(clock), 'No clock has started.'),
    column('What happened', events.toReversed().map(happened), 'Nothing yet.'),
  );
  made.append(element('h2', name), stageRow(status.case), columns);
  return made;
}

async function show() {
  const answer = await fetch('now.json');
  const { stories } = await answer.json();
  document.querySelector('#waiting').hidden = stories.length > 0;
  document.querySelector('#stories').replaceChildren(...stories.map(section));
}

for (;;) {
  await show().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
}
