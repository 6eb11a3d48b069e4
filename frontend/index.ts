// What every page runs: small helpers that work on the first HTML and on the live page alike. The live page itself
// follows when the browser has time for it, so that nothing stands between a person and the first paint.
import './components/suggestions';
import './components/map';

// Flow needs the popover API. Older browsers keep the first HTML, which does everything, page by page.
const canRunLive = 'popover' in HTMLElement.prototype && navigator.onLine;

function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(work, { timeout: 1500 });
  } else {
    setTimeout(work, 200);
  }
}

if (canRunLive) {
  const start = () => whenIdle(() => import('./live'));
  if (document.readyState === 'complete') {
    start();
  } else {
    window.addEventListener('load', start, { once: true });
  }
}
