// Boots Flow behind the first HTML, and puts the live page in its place without losing what the person has done so far.
import { DEFAULT_TRIGGERS, Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import { keepPlace } from './components/keep-place';
import './components/morph';
import { takeOver, whenFilled } from './components/take-over';

// Plain links load their page whole: first HTML is quick, and the browser keeps scrolling, focus and history right by
// itself. Only history and the server move the live page; <a router-link> asks for it.
Router.setTriggers(DEFAULT_TRIGGERS.POPSTATE);
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement) as HTMLAnchorElement | undefined;
  const plain = !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const target = link && plain ? targetWithin(link) : null;
  if (target) {
    // the router would hear of it from history, and make the page anew under the focus
    event.preventDefault();
    history.replaceState(history.state, '', link!.href);
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  } else if (link?.hasAttribute('router-link') && plain && link.origin === location.origin) {
    event.preventDefault();
    keepPlace(link, outlet);
    Router.go(link.pathname + link.search);
  }
});

/** What a link to a place on this same page leads to, if it can have the focus. */
function targetWithin(link: HTMLAnchorElement): HTMLElement | null {
  const here = link.origin === location.origin && link.pathname === location.pathname && link.search === location.search;
  return here && link.hash ? document.querySelector<HTMLElement>(`[id="${CSS.escape(link.hash.slice(1))}"][tabindex]`) : null;
}

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js')
});

const outlet = document.getElementById('outlet')!;
const first = document.getElementById('first-html');
window.addEventListener(
  'vaadin-router-location-changed',
  () => first && whenFilled(outlet, () => takeOver(first, outlet)),
  { once: true }
);
new Router(outlet).setRoutes([...serverSideRoutes]);
