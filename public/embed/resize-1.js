// Fits the frames of embedded charts and answers to their text, and to the colors around them. Runs in both places: in the frame it tells
// its height, on the page it sets it. A sandboxed frame has no origin, so messages are known by the window that they come from.
(() => {
  const [SAYS, ASKS, LEADS, THEME] = ['chart-height', 'chart-height?', 'chart-link', 'chart-theme'];
  const { src } = document.currentScript;
  const here = `${new URL(src).origin}/`;
  const root = document.documentElement;

  function inEmbed() {
    const framed = parent !== window;
    const wanted = new URLSearchParams(location.search).get('theme');
    // WordPress names a frame by a secret after its hash, and has a protocol of its own.
    const secret = () => new URLSearchParams(location.hash.slice(1)).get('secret');
    const say = (mine, message, value) => {
      parent.postMessage(mine, '*');
      if (secret()) parent.postMessage({ message, value, secret: secret() }, '*');
    };
    let media;
    const show = (theme) => {
      root.style.colorScheme = theme;
      media ??= [...document.styleSheets].flatMap(({ cssRules }) =>
        [...cssRules].flatMap(({ media }) => (media?.mediaText.includes('prefers-color-scheme') ? media : [])),
      );
      for (const list of media) list.mediaText = theme === 'dark' ? 'all' : 'not all';
    };
    // By itself it follows the reader. In a frame it is light unless the page around it is dark too, or asks for it.
    if (wanted || framed) show(wanted === 'dark' ? 'dark' : 'light');
    if (!framed) return;
    const tell = () => {
      const height = Math.ceil(root.offsetHeight);
      say({ kind: SAYS, height }, 'height', height);
    };
    new ResizeObserver(tell).observe(root);
    addEventListener('hashchange', tell);
    addEventListener('message', ({ data, source }) => {
      if (source !== parent) return;
      if (data?.kind === ASKS || data?.message === 'ready') tell();
      if (data?.kind === THEME && !wanted) show(data.theme === 'dark' ? 'dark' : 'light');
    });
    // Where a sandbox lets no link lead away, the page around it is asked to.
    addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link) return;
      if (secret()) event.preventDefault();
      if (secret() || self.origin === 'null') say({ kind: LEADS, href: link.href }, 'link', link.href);
    });
  }

  /** The ground on which an element stands: that of the first one around it that is painted. */
  function isOnDark(element) {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const [red, green, blue, opacity = 1] = (getComputedStyle(at).backgroundColor.match(/^rgba?\((.*)\)$/)?.[1] ?? '')
        .split(/[ ,/]+/)
        .map(Number);
      if (opacity > 0.5 && blue >= 0) return 0.3 * red + 0.59 * green + 0.11 * blue < 128;
    }
    return getComputedStyle(root).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function onPage() {
    const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(here));
    const greet = (frame) => {
      frame.contentWindow.postMessage({ kind: THEME, theme: isOnDark(frame) ? 'dark' : 'light' }, '*');
      frame.contentWindow.postMessage({ kind: ASKS }, '*');
    };
    const greeted = new WeakSet();
    addEventListener('message', ({ data, source }) => {
      const frame = [SAYS, LEADS].includes(data?.kind) && frames().find(({ contentWindow }) => contentWindow === source);
      if (!frame) return;
      if (data.kind === LEADS) {
        if (document.activeElement === frame && String(data.href).startsWith(here)) location.href = data.href;
        return;
      }
      if (!Number.isFinite(data.height)) return;
      frame.style.height = `${Math.ceil(data.height)}px`;
      if (greeted.has(frame)) return;
      greeted.add(frame);
      greet(frame);
    });
    frames().forEach(greet);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => frames().forEach(greet));
  }

  if (location.href.startsWith(new URL('.', src).href)) inEmbed();
  else onPage();
})();
