// What a marker opens: the name of each service there, as a link to its page.
import type { Located } from './map-spots';

export type Point = Located & { slug: string; name: string };

/** @param zoomIn undefined where no zoom would tell the services apart */
export function popupOf(points: Point[], zoomIn?: () => void): HTMLElement {
  if (points.length === 1) {
    return linkTo(points[0]);
  }
  const popup = document.createElement('div');
  popup.className = 'map-list';
  const heading = document.createElement('p');
  heading.textContent = `${points.length} services here`;
  const list = document.createElement('ul');
  for (const point of [...points].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))) {
    const item = document.createElement('li');
    item.append(linkTo(point));
    list.append(item);
  }
  popup.append(heading, list);
  if (zoomIn) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = 'Zoom in on these';
    button.addEventListener('click', zoomIn);
    popup.append(button);
  }
  return popup;
}

function linkTo({ slug, name }: Point): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `/listings/${slug}`;
  link.textContent = name;
  return link;
}
