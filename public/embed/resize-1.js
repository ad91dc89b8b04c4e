// Fits the frames of embedded charts to their text. Runs in both places: in the frame it tells its height, on the page it sets it.
(() => {
  const SAYS = 'chart-height';
  const ASKS = 'chart-height?';
  const here = new URL(document.currentScript.src).origin;
  if (window.parent !== window) {
    const tell = () => window.parent.postMessage({ kind: SAYS, height: document.documentElement.offsetHeight }, '*');
    new ResizeObserver(tell).observe(document.documentElement);
    addEventListener('message', ({ data }) => data?.kind === ASKS && tell());
    return;
  }
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${here}/`));
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== here || data?.kind !== SAYS || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.height = String(Math.ceil(data.height));
  });
  for (const { contentWindow } of frames()) contentWindow.postMessage({ kind: ASKS }, '*');
})();
