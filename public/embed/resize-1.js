// On pages that hold embeds: fits their frames, tells them how dark the page is, and follows their links where a sandbox keeps them from
// it. A sandboxed frame has no origin, so messages are known by the window that they come from.
(() => {
  const here = `${new URL(document.currentScript.src).origin}/`;
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(here));
  const greeted = new WeakSet();
  // A page with light letters is dark.
  function isOnDark(frame) {
    const [red, green, blue] = (/^rgba?\((.*)\)/.exec(getComputedStyle(frame).color)?.[1] ?? '').split(/[ ,/]+/).map(Number);
    return 0.3 * red + 0.59 * green + 0.11 * blue > 128;
  }
  const greet = (frame) => frame.contentWindow.postMessage({ kind: 'chart-height?', dark: isOnDark(frame) }, '*');
  addEventListener('message', ({ data, source }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    if (data?.kind === 'chart-link' && document.activeElement === frame && String(data.href).startsWith(here)) location.href = data.href;
    if (data?.kind !== 'chart-height' || !Number.isFinite(data.height)) return;
    frame.style.height = `${Math.ceil(data.height)}px`;
    if (!greeted.has(frame)) greet(frame);
    greeted.add(frame);
  });
  frames().forEach(greet);
})();
