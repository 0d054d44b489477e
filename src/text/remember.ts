/** What a pure function says of a text, asked once: for names that stand in many dossiers, such as those of issuers. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** A province has fewer names, and their memory stays small. */
const most = 5_000;
