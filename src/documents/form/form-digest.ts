import { createHmac } from 'node:crypto';

/**
 * What the dossier keeps of a roster: HMAC-SHA-256 of the file under a salt that stays at the office. Who has both can
 * prove that the list is the one that was counted; who has neither can guess nothing and compare no two communes
 * (Law 91/2025/QH15: no personal data in the public tree).
 */
export function digestForm(bytes: Uint8Array, salt: string): string {
  return `hmac-sha256:${createHmac('sha256', salt).update(bytes).digest('hex')}`;
}
