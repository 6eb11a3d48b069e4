// The shortlist: public ids of listings, kept in this browser and nowhere else. Its link holds the same ids.
//
// <kindred-keep listing name>       "Keep", pressed while the listing is kept
// <kindred-keep-all listings>       keeps all of a list that somebody sent
// <kindred-own-shortlist>           opens the list that this browser keeps
// <kindred-shortlist-link>          says how many are kept, and leads to them
const KEY = 'kindred-shortlist';
const CHANGED = 'kindred-shortlist-changed';
const MOST = 30;

function kept(): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string' && /^[\w-]{1,60}$/.test(id)) : [];
  } catch {
    // storage is switched off: nothing can be kept
    return [];
  }
}

/** False where the browser keeps nothing, or the list is full. */
function keep(ids: string[]): boolean {
  if (ids.length > MOST) {
    return false;
  }
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(CHANGED));
  return true;
}

function pageOf(ids: string[]): string {
  return ids.length === 0 ? '/shortlist' : `/shortlist?ids=${ids.join(',')}`;
}

/** Shows the state of the list from when it stands in the page until it is gone. */
abstract class OfShortlist extends HTMLElement {
  private readonly changed = () => this.show(kept());

  connectedCallback() {
    window.addEventListener(CHANGED, this.changed);
    window.addEventListener('storage', this.changed);
    window.addEventListener('pageshow', this.changed);
    this.show(kept());
  }

  disconnectedCallback() {
    window.removeEventListener(CHANGED, this.changed);
    window.removeEventListener('storage', this.changed);
    window.removeEventListener('pageshow', this.changed);
  }

  protected abstract show(ids: string[]): void;

  protected button(words: string, spoken: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = words;
    if (spoken) {
      const rest = document.createElement('span');
      rest.className = 'visually-hidden';
      rest.textContent = ` ${spoken}`;
      button.append(rest);
    }
    button.addEventListener('click', press);
    this.append(button);
    return button;
  }
}

class Keep extends OfShortlist {
  protected show(ids: string[]) {
    const id = this.getAttribute('listing') ?? '';
    const button = this.querySelector('button') ?? this.button('Keep', this.getAttribute('name') ?? '', () => this.toggle(id));
    button.classList.add('keep');
    button.setAttribute('aria-pressed', String(ids.includes(id)));
  }

  private toggle(id: string) {
    const ids = kept();
    const done = keep(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
    if (!done && !this.querySelector('[role=alert]')) {
      const problem = document.createElement('p');
      problem.className = 'error';
      problem.setAttribute('role', 'alert');
      problem.textContent =
        ids.length >= MOST ? `The shortlist is full: it holds ${MOST}.` : 'This browser keeps nothing, so there can be no shortlist here.';
      this.append(problem);
    }
  }
}

class KeepAll extends OfShortlist {
  protected show(ids: string[]) {
    const listed = (this.getAttribute('listings') ?? '').split(',').filter(Boolean);
    const missing = listed.filter((id) => !ids.includes(id));
    const button = this.querySelector('button') ?? this.button('Keep all of these', '', () => keep([...kept(), ...missing]));
    button.hidden = missing.length === 0;
  }
}

class OwnShortlist extends HTMLElement {
  connectedCallback() {
    const ids = kept();
    if (ids.length > 0 && !new URLSearchParams(location.search).has('ids')) {
      location.replace(pageOf(ids));
    }
  }
}

class ShortlistLink extends OfShortlist {
  protected show(ids: string[]) {
    const link = this.querySelector('a');
    if (link) {
      link.href = pageOf(ids);
      link.textContent = ids.length === 0 ? 'Shortlist' : `Shortlist (${ids.length})`;
    }
  }
}

class Print extends OfShortlist {
  protected show() {
    if (!this.querySelector('button')) {
      this.button('Print', '', () => window.print());
    }
  }
}

customElements.define('kindred-keep', Keep);
customElements.define('kindred-keep-all', KeepAll);
customElements.define('kindred-own-shortlist', OwnShortlist);
customElements.define('kindred-shortlist-link', ShortlistLink);
customElements.define('kindred-print', Print);

// What is taken off a list is no longer kept either.
document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest?.('[data-take-off]');
  if (link) {
    keep(kept().filter((id) => id !== link.getAttribute('data-take-off')));
  }
});
