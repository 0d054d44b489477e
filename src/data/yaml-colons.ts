/** A line that is no "name: value", as the likely cause of a complaint of the YAML parser. */
export interface ColonFault {
  /** Offset of the first character of the name. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const lacksBlank = /^([ \t]*(?:- +)*)(\w+):(?!\/\/)([^\s:].*)$/;
const lacksColon = /^([ \t]*(?:- +)*)(\w+) +([^\s:#][^:]*)$/;

/**
 * A name without ": " takes in the line after it, where the parser notices: the fault is on the line of the complaint
 * or one of the two before it. undefined where those lines are in order.
 */
export function findColonFault(text: string, complaint: number): ColonFault | undefined {
  const lines = text
    .slice(0, text.indexOf('\n', complaint) < 0 ? undefined : text.indexOf('\n', complaint))
    .split('\n');
  let end = lines.join('\n').length;
  for (let looked = 0; lines.length > 0 && looked < 3; ) {
    const line = lines.pop() ?? '';
    const start = end - line.length;
    end = start - 1;
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    looked++;
    const fault = describeLine(line);
    if (fault) return { ...fault, offset: start + fault.offset };
  }
  return undefined;
}

function describeLine(line: string): ColonFault | undefined {
  const [, indent = '', name, value = ''] = lacksBlank.exec(line) ?? lacksColon.exec(line) ?? [];
  if (!name) return undefined;
  const what = lacksBlank.test(line) ? 'khoảng trắng sau dấu hai chấm' : `dấu hai chấm sau "${name}"`;
  return {
    offset: indent.length,
    message: `Dòng này thiếu ${what}.`,
    hint: `Viết ${name}: ${value.trim()}`,
  };
}
