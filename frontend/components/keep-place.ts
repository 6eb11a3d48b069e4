// A choice taken away, or another order: the results are replaced, and with them the link that was pressed. The focus goes
// to what stands in its place, so that a keyboard or a screen reader need not begin again at the top.

const LONGEST_WAIT_MILLIS = 15_000;

export function keepPlace(link: HTMLAnchorElement, live: HTMLElement) {
  const list = link.closest('.sort') ? '.sort a[router-link]' : link.closest('.choices') ? '.choices .chip' : null;
  if (!list) {
    return;
  }
  const index = [...live.querySelectorAll(list)].indexOf(link);
  const observer = new MutationObserver(() => {
    const heading = live.querySelector<HTMLElement>('.found h1');
    if (link.isConnected || !heading) {
      return;
    }
    observer.disconnect();
    const links = [...live.querySelectorAll<HTMLElement>(list)];
    (links[Math.min(index, links.length - 1)] ?? heading).focus();
  });
  observer.observe(live, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), LONGEST_WAIT_MILLIS);
}
