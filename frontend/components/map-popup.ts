// What a marker opens: each service there, its name as a link to its page, and what people choose by.
import type { Located } from './map-spots';

/** @param about lines of words: kind, rating and its age, distance; of a home, that only the district is shown */
export type Point = Located & { slug: string; name: string; about: string[] };

/** @param zoomIn undefined where no zoom would tell the services apart */
export function popupOf(points: Point[], zoomIn?: () => void): HTMLElement {
  if (points.length === 1) {
    const single = entry(points[0]);
    single.classList.add('map-single');
    return single;
  }
  const popup = document.createElement('div');
  popup.className = 'map-list';
  const heading = document.createElement('p');
  heading.textContent = `${points.length} services here`;
  const list = document.createElement('ul');
  for (const point of [...points].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))) {
    const item = document.createElement('li');
    item.append(entry(point));
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

/** The words stand beside the link, so that a list of links stays a list of names. */
function entry(point: Point): HTMLElement {
  const entry = document.createElement('div');
  entry.append(linkTo(point));
  for (const line of point.about) {
    const words = document.createElement('p');
    words.textContent = line;
    entry.append(words);
  }
  return entry;
}

function linkTo({ slug, name }: Point): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `/listings/${slug}`;
  link.textContent = name;
  return link;
}
