// What every page runs: small helpers that work on the first HTML and on the live page alike. The live page itself
// follows when the browser has time for it, so that nothing stands between a person and the first paint.
import './components/compare-ticks';
import './components/forms';
import './components/map';
import './components/passkeys';
import './components/plan';
import './components/shortlist';
import './components/suggestions';
import { canRunLive } from './components/take-over';

function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(work, { timeout: 1500 });
  } else {
    setTimeout(work, 200);
  }
}

// pages with forms that are posted stay as they are
const still = document.getElementById('first-html')?.hasAttribute('data-still') ?? false;

if (canRunLive && !still) {
  const start = () => whenIdle(() => import('./live'));
  const nothingToRead = document.getElementById('first-html')?.childElementCount === 0;
  if (nothingToRead) {
    void import('./live');
  } else if (document.readyState === 'complete') {
    start();
  } else {
    window.addEventListener('load', start, { once: true });
  }
}
