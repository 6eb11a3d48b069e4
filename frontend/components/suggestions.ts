// <kindred-suggestions>: a text field that suggests while people type (the ARIA 1.2 combobox with a list). It only ever
// adds: what is typed can always be sent as it is.

type Suggestion = { label: string; detail: string; path: string | null };

const PAUSE_MILLIS = 150;
const SHORTEST = 2;
let lists = 0;

class KindredSuggestions extends HTMLElement {
  private readonly list = document.createElement('ul');
  private input?: HTMLInputElement;
  private shown: Suggestion[] = [];
  private active = -1;
  private typing?: number;
  private asking?: AbortController;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input || this.input) {
      return;
    }
    this.input = input;
    this.list.id = `suggestions-${(lists += 1)}`;
    this.list.className = 'suggestions';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Suggestions');
    // browsers make a list that scrolls a stop of the tab key, which would take the focus along when it closes
    this.list.tabIndex = -1;
    input.after(this.list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', () => {
      clearTimeout(this.typing);
      this.typing = window.setTimeout(() => void this.ask(), PAUSE_MILLIS);
    });
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    // before blur takes the list away
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) {
        this.choose([...this.list.children].indexOf(option));
      }
    });
  }

  disconnectedCallback() {
    clearTimeout(this.typing);
    this.asking?.abort();
  }

  private async ask() {
    const typed = this.input!.value.trim();
    this.asking?.abort();
    if (typed.length < SHORTEST) {
      this.close();
      return;
    }
    this.asking = new AbortController();
    try {
      const answer = await fetch(this.getAttribute('source') + encodeURIComponent(typed), { signal: this.asking.signal });
      this.show(answer.ok ? suggestionsIn(await answer.json()) : []);
    } catch {
      // interrupted by the next letter, or offline: people type on without suggestions
    }
  }

  private show(suggestions: Suggestion[]) {
    if (document.activeElement !== this.input || suggestions.length === 0) {
      this.close();
      return;
    }
    this.shown = suggestions;
    this.active = -1;
    this.list.replaceChildren(
      ...suggestions.map(({ label, detail }, index) => {
        const option = document.createElement('li');
        option.id = `${this.list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = label;
        if (detail) {
          const more = document.createElement('span');
          more.className = 'soft';
          more.textContent = ` ${detail}`;
          option.append(more);
        }
        return option;
      })
    );
    this.list.hidden = false;
    this.input!.setAttribute('aria-expanded', 'true');
    this.input!.removeAttribute('aria-activedescendant');
  }

  private close() {
    this.shown = [];
    this.active = -1;
    this.list.hidden = true;
    this.input!.setAttribute('aria-expanded', 'false');
    this.input!.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.shown.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // one more place than options: the field itself
      const places = this.shown.length + 1;
      this.activate(((this.active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Tab') {
      this.close();
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    }
  }

  private activate(index: number) {
    this.active = index;
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.list.children[index];
    if (option) {
      this.input!.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input!.removeAttribute('aria-activedescendant');
    }
  }

  private choose(index: number) {
    const { label, path } = this.shown[index];
    this.close();
    if (path) {
      location.assign(path);
    } else {
      this.input!.value = label;
    }
  }
}

type Answer = {
  items?: { label: string }[];
  suggestions?: { type: string; label: string; detail: string; path: string; example: boolean }[];
};

/** What tells a suggestion's sort; of a service it is its town. */
const DETAILS: Record<string, string> = { kind: 'kind of care', place: 'all services near here', provider: 'provider' };

/** From /api/places the labels; from /api/suggestions kinds, places, providers and services, in the server's order. */
function suggestionsIn({ items, suggestions }: Answer): Suggestion[] {
  if (items) {
    return items.map(({ label }) => ({ label, detail: '', path: null }));
  }
  return (suggestions ?? []).map(({ type, label, detail, path, example }) => ({
    label,
    detail: example ? `Example listing${detail && `, ${detail}`}` : (DETAILS[type] ?? detail),
    path: type === 'listing' || type === 'place' ? path : null
  }));
}

customElements.define('kindred-suggestions', KindredSuggestions);
