import process from 'node:process';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as launcher } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/**
 * Starts the Chromium that ships in an npm package, so that a bare machine can test; CHROMIUM_PATH names another.
 * The flags the package itself proposes fit a cloud function: one process for all, which dies with its first page.
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
  return launcher.launch({ executablePath, args: [...flags, ...more] });
}
