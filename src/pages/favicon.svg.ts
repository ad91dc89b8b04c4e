import tokens from '../styles/tokens.css?inline';

const [, dark = ''] = tokens.split('prefers-color-scheme:');
const color = (name: string) => new RegExp(`--${name}:\\s*(#\\w+)`).exec(dark)?.[1];

/** The site's mark: the signs of two sides, in their colors on dark. */
export const GET = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${color('paper')}"/><rect x="6" y="10" width="9" height="9" fill="${color('first')}"/><circle cx="22" cy="14.5" r="5" fill="${color('second')}"/><path d="M6 24h20" stroke="${color('ink')}" stroke-width="2"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
