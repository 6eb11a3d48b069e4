// The names of councils and of the place searched near, moved aside where a marker or another name would hide them.

/** Pixels up and down from where a name belongs. */
const STEPS = [0, 34, -34, 68, -68];

type Box = { left: number; right: number; top: number; bottom: number };

/** A council's name for which there is no room is left out; that of the place searched near never is. */
export function placeNames(canvas: HTMLElement) {
  const origin = [...canvas.querySelectorAll<HTMLElement>('.map-origin-name')];
  const names = [...origin, ...canvas.querySelectorAll<HTMLElement>('.map-council-name')];
  for (const name of names) {
    name.style.marginTop = '';
    name.style.visibility = '';
  }
  const taken: Box[] = [...canvas.querySelectorAll('.map-marker span')].map((part) => part.getBoundingClientRect());
  // all are measured before the first is moved, which would lay the page out anew each time
  const boxes = names.map((name) => name.getBoundingClientRect());
  names.forEach((name, index) => {
    const { left, right, top, bottom, width } = boxes[index];
    if (width === 0) {
      return;
    }
    const free = STEPS.map((step) => ({ step, box: { left, right, top: top + step, bottom: bottom + step } })).find(
      ({ box }) => !taken.some((other) => overlap(box, other))
    );
    if (free) {
      name.style.marginTop = `${free.step}px`;
      taken.push(free.box);
    } else if (!origin.includes(name)) {
      name.style.visibility = 'hidden';
    }
  });
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
