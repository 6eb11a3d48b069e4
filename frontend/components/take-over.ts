// The change from the first HTML to the live page: same content, so nothing moves; what was typed, ticked, opened,
// scrolled and focused is carried over.

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Flow needs the popover API. Older browsers keep the first HTML, which does everything, page by page. */
export const canRunLive = 'popover' in HTMLElement.prototype && navigator.onLine;

export function isFirstHtml(element: Element): boolean {
  return element.closest('#first-html') !== null;
}

/** The router tells of the new location a moment before its view stands in the page. */
export function whenFilled(live: HTMLElement, then: () => void) {
  const filled = () => live.querySelector('.frame') !== null;
  if (filled()) {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    if (filled()) {
      observer.disconnect();
      then();
    }
  });
  observer.observe(live, { childList: true, subtree: true });
}

export function takeOver(first: HTMLElement, live: HTMLElement) {
  const swap = () => {
    const focused = first.contains(document.activeElement) ? pathTo(document.activeElement!, first) : null;
    copyFields(first, live);
    copyOpened(first, live);
    first.remove();
    live.hidden = false;
    if (focused) {
      (follow(focused, live.querySelector('.frame')) as HTMLElement | null)?.focus({ preventScroll: true });
    }
  };
  // Taking a field away while somebody types into it would close the keyboard of their phone.
  if (isTyping(first)) {
    first.addEventListener('focusout', () => setTimeout(() => takeOver(first, live)), { once: true });
  } else {
    swap();
  }
}

function isTyping(first: HTMLElement): boolean {
  const active = document.activeElement;
  return first.contains(active) && active !== null && active.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}

function copyFields(first: HTMLElement, live: HTMLElement) {
  const fresh = fieldsOf(live);
  fieldsOf(first).forEach((old, index) => {
    const next = fresh[index];
    if (!next || next.name !== old.name || next.type !== old.type) {
      return;
    }
    if (old instanceof HTMLInputElement && next instanceof HTMLInputElement && ['checkbox', 'radio'].includes(old.type)) {
      next.checked = old.checked;
    } else {
      next.value = old.value;
    }
  });
}

function fieldsOf(root: HTMLElement): Field[] {
  return [...root.querySelectorAll<Field>('input, select, textarea')];
}

function copyOpened(first: HTMLElement, live: HTMLElement) {
  const fresh = live.querySelectorAll('details');
  first.querySelectorAll('details').forEach((old, index) => {
    if (fresh[index]) {
      fresh[index].open = old.open;
    }
  });
}

/** The way down from the root: which child, of which child, and so on. */
function pathTo(element: Element, root: Element): number[] {
  const path: number[] = [];
  const frame = root.querySelector('.frame');
  for (let at = element; at !== frame && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  return path;
}

function follow(path: number[], root: Element | null): Element | null {
  return path.reduce<Element | null>((at, index) => at?.children[index] ?? null, root);
}
