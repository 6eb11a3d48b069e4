// What is ticked to be compared stays ticked on the next page of results, in another order and behind another filter, until
// the tab is closed: sessionStorage, which no other tab and no server sees. More than fit side by side are said at once;
// none is unticked, the next page lists them all.
const FIT = 4;
const BOXES = '.compare-tick input';
/** All searches share their ticks; another page's are its own. */
const key = () => `kindred-ticks:${location.pathname === '/search' ? '/search' : location.pathname + location.search}`;

function ticked(): string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(key()) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string' && /^[\w-]{1,60}$/.test(id)) : [];
  } catch {
    // storage is switched off: what this page shows is all there is
    return boxes().filter((box) => box.checked).map((box) => box.value);
  }
}

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(BOXES)];
}

function keep(ids: string[]) {
  try {
    if (ids.length > 0) {
      sessionStorage.setItem(key(), JSON.stringify(ids));
    } else {
      sessionStorage.removeItem(key());
    }
  } catch {
    // as above
  }
  show();
}

function show() {
  const ids = ticked();
  boxes().forEach((box) => (box.checked = ids.includes(box.value)));
  document.documentElement.classList.toggle('has-ticks', ids.length > 0);
  const status = document.querySelector('.compare-bar [role=status]');
  const words = inWords(ids.length);
  if (status && status.textContent !== words) {
    status.textContent = words;
    status.classList.toggle('error', ids.length > FIT);
  }
}

function inWords(count: number): string {
  if (count === 0) {
    return 'Up to four fit side by side';
  }
  return count > FIT ? `You ticked ${count}. Four fit side by side, or see all ${count} as a list.` : `${count} ticked`;
}

document.addEventListener('change', (event) => {
  const box = event.target;
  if (box instanceof HTMLInputElement && box.matches(BOXES)) {
    const others = ticked().filter((id) => id !== box.value);
    keep(box.checked ? [...others, box.value] : others);
  }
});

document.addEventListener('click', (event) => {
  if ((event.target as Element | null)?.closest?.('.untick')) {
    boxes().forEach((box) => (box.checked = false));
    keep([]);
    // the pressed button is gone
    document.querySelector<HTMLElement>('.compare-bar button')?.focus({ preventScroll: true });
  }
});

// Those of other pages of results go along.
document.addEventListener('formdata', (event) => {
  if ((event.target as Element).matches('.compare-bar')) {
    const here = event.formData.getAll('ids');
    ticked()
      .filter((id) => !here.includes(id))
      .forEach((id) => event.formData.append('ids', id));
  }
});

let waiting = false;
/** The live page puts other results in place of these. */
function showSoon() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      show();
    });
  }
}

// ticked before this script ran; after "back" the browser has them from before
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const early = arrival?.type === 'back_forward' ? [] : boxes().filter((box) => box.checked);
keep([...new Set([...ticked(), ...early.map((box) => box.value)])]);
new MutationObserver(showSoon).observe(document.body, { childList: true, subtree: true });
window.addEventListener('pageshow', show);

export {};
