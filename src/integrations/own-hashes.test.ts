import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOwnHashes } from './own-hashes.ts';

test('a page allows its own styles and scripts and no others', () => {
  const page = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes};"><style>a{}</style><script type="module">\nb()\n</script>`;
  const [style, script] = [
    " 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
    " 'sha256-NlXKTQe8YfLmZqnEm5aXK1Lb/1wWgkKgNs+lNRY6yOo='",
  ];
  assert.equal(withOwnHashes(page(`${style} 'sha256-of-another-page='${script}`)), page(style + script));
});
