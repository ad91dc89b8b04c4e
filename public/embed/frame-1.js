// In an embed: takes the wanted theme, tells the page around it its height, and asks it to follow links that a sandbox stops.
(() => {
  const root = document.documentElement;
  const theme = new URLSearchParams(location.search).get('theme');
  let queries;
  const show = (dark) => {
    root.style.colorScheme = dark ? 'dark' : 'light';
    queries ??= [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].flatMap(({ media }) => (media?.mediaText.includes('prefers-color-scheme') ? media : [])),
    );
    for (const query of queries) query.mediaText = dark ? 'all' : 'not all';
  };
  // By itself it follows the reader. In a frame it is light, unless the page around it is dark or asks for it.
  if (theme || parent !== window) show(theme === 'dark');
  if (parent === window) return;
  // WordPress names a frame by a secret after its hash, and has messages of its own.
  const say = (ours, message, value) => {
    const secret = new URLSearchParams(location.hash.slice(1)).get('secret');
    parent.postMessage(ours, '*');
    if (secret) parent.postMessage({ message, value, secret }, '*');
    return secret;
  };
  const tell = () => say({ kind: 'chart-height', height: root.offsetHeight }, 'height', Math.ceil(root.offsetHeight));
  new ResizeObserver(tell).observe(root);
  addEventListener('hashchange', tell);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent) return;
    if (data?.kind === 'chart-height?' && !theme) show(data.dark === true);
    tell();
  });
  addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && self.origin === 'null' && say({ kind: 'chart-link', href: link.href }, 'link', link.href)) event.preventDefault();
  });
})();
