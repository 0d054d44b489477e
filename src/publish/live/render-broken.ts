import type { Issue } from '../../issues/issue.ts';

/** The page of a dossier that cannot be shown before its errors are mended; it comes again when a file is saved. */
export function renderBroken(key: string, issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const rows = errors.map(
    ({ file, line, message, hint }) =>
      `<li><p><code>${escapeText(file)}:${line}</code></p><p>${escapeText(message)}</p><p>→ ${escapeText(hint)}</p></li>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Hồ sơ ${escapeText(key)} có lỗi</title><meta name="color-scheme" content="light dark">
<script type="module" src="/@vite/client"></script></head><body>
<h1>Hồ sơ ${escapeText(key)} chưa xem được</h1>
<p>Sửa ${errors.length} lỗi sau rồi lưu tệp; trang tự hiện lại.</p><ol>${rows.join('')}</ol></body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
