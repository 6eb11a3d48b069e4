// The names of councils and of the place searched near, moved aside where a marker or another name would hide them.

/** Pixels up and down from where a name belongs. */
const STEPS = [0, 34, -34, 68, -68];
const FARTHER = [...STEPS, 102, -102, 136, -136];
/** Pixels between a marker and a name beside it. */
const BESIDE = 40;

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * A council's name for which there is no room is left out, one that the edge would cut, and one that is the name of the
 * place searched near. That itself never is.
 */
export function placeNames(canvas: HTMLElement) {
  const origin = [...canvas.querySelectorAll<HTMLElement>('.map-origin-name')];
  const councils = [...canvas.querySelectorAll<HTMLElement>('.map-council-name')];
  const saidTwice = councils.filter((council) => origin.some((place) => place.textContent === council.textContent));
  const names = [...origin, ...councils];
  for (const name of names) {
    name.style.marginTop = '';
    name.style.marginLeft = '';
    name.style.visibility = '';
  }
  const taken: Box[] = [...canvas.querySelectorAll('.map-marker span, .leaflet-control')].map((part) => part.getBoundingClientRect());
  const edge = canvas.getBoundingClientRect();
  // all are measured before the first is moved, which would lay the page out anew each time
  const boxes = names.map((name) => name.getBoundingClientRect());
  names.forEach((name, index) => {
    if (boxes[index].width === 0) {
      return;
    }
    if (saidTwice.includes(name)) {
      name.style.visibility = 'hidden';
      return;
    }
    const free = (origin.includes(name) ? around(boxes[index]) : moved(boxes[index], STEPS, 0)).find(
      ({ box }) => !taken.some((other) => overlap(box, other)) && (origin.includes(name) || isWithin(box, edge))
    );
    if (free) {
      name.style.marginTop = `${free.down}px`;
      name.style.marginLeft = `${free.across}px`;
      taken.push(free.box);
    } else if (!origin.includes(name)) {
      name.style.visibility = 'hidden';
    }
  });
}

type Moved = { down: number; across: number; box: Box };

function moved({ left, right, top, bottom }: Box, steps: number[], across: number): Moved[] {
  return steps.map((down) => ({
    down,
    across,
    box: { left: left + across, right: right + across, top: top + down, bottom: bottom + down }
  }));
}

/** The one name that must stand somewhere goes farther, and to the sides, nearest first. */
function around(box: DOMRect): Moved[] {
  const aside = box.width / 2 + BESIDE;
  return [0, aside, -aside]
    .flatMap((across) => moved(box, FARTHER, across))
    .sort((one, other) => Math.hypot(one.down, one.across) - Math.hypot(other.down, other.across));
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isWithin(box: Box, edge: Box): boolean {
  return edge.left <= box.left && box.right <= edge.right && edge.top <= box.top && box.bottom <= edge.bottom;
}
