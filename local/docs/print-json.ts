const WIDTH = 200;

/** A value on one line. */
function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${onOneLine(each)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** JSON for people to read: lists and objects stand on one line where they fit there. Takes what JSON holds alone. */
export function printJson(value: unknown, indent = '', before = 0): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + before + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const member = ([name, each]: [string, unknown]): string => {
    const start = `${JSON.stringify(name)}: `;
    return `${inner}${start}${printJson(each, inner, start.length)}`;
  };
  const lines = Array.isArray(value)
    ? value.map((each) => `${inner}${printJson(each, inner)}`)
    : Object.entries(value).map(member);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
