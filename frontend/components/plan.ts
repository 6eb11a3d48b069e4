// The planner where scripts run. Without them its forms and links do the same, page by page.
//
// <kindred-budget>   the slider moves the budget, and what stands in [data-follows] is put in place, told and kept in the
//                    address
// <kindred-copy>     copies the link that stands in its field

const PAUSE_MILLIS = 200;
const FOLLOWS = '[data-follows]';

class Budget extends HTMLElement {
  private form!: HTMLFormElement;
  private field!: HTMLInputElement;
  private range!: HTMLInputElement;
  private waiting?: number;
  private asking?: AbortController;

  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector<HTMLInputElement>('input[name=budget]');
    const range = this.querySelector<HTMLInputElement>('input[type=range]');
    if (!form || !field || !range) {
      return;
    }
    Object.assign(this, { form, field, range });
    range.addEventListener('input', () => {
      field.value = range.value;
      this.say();
      this.askSoon();
    });
    field.addEventListener('input', () => {
      if (/^\s*£?\s*\d[\d,]*(\.\d{1,2})?\s*$/.test(field.value)) {
        range.value = field.value.replace(/[£,\s]/g, '');
        this.say();
        this.askSoon();
      }
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
  }

  disconnectedCallback() {
    clearTimeout(this.waiting);
    this.asking?.abort();
  }

  /** A number alone would be read out as no money. */
  private say() {
    this.range.setAttribute('aria-valuetext', `£${this.range.value} a week`);
  }

  private askSoon() {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.ask(), PAUSE_MILLIS);
  }

  private async ask() {
    clearTimeout(this.waiting);
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    const query = new URLSearchParams([...new FormData(this.form)].map(([name, value]) => [name, String(value)]));
    const address = `${new URL(this.form.action).pathname}?${query}`;
    try {
      const [answer] = await Promise.all([fetch(address, { signal: asking.signal }), import('./morph')]);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (asking.signal.aborted) {
        return;
      }
      const fresh = page.querySelectorAll(FOLLOWS);
      const shown = document.querySelectorAll(FOLLOWS);
      if (!answer.ok || fresh.length !== shown.length) {
        this.form.submit();
        return;
      }
      shown.forEach((old, index) => window.kindredMorph?.(old, fresh[index].innerHTML));
      history.replaceState(history.state, '', address);
    } catch {
      if (!asking.signal.aborted) {
        // the browser tells what is wrong with the connection
        this.form.submit();
      }
    }
  }
}

class Copy extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      if ((event.target as Element).closest('button')) {
        void this.copy();
      }
    });
  }

  private async copy() {
    const field = this.querySelector('input')!;
    const told = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(field.value);
      told.textContent = 'Copied';
    } catch {
      field.select();
      told.textContent = 'Copy what is marked';
    }
  }
}

customElements.define('kindred-budget', Budget);
customElements.define('kindred-copy', Copy);

export {};
