// Markers that would hide each other, gathered into spots.

export type Located = { lat: number; lon: number };

/** What lies together, with its middle. */
export type Spot<T extends Located> = Located & { members: T[] };

/**
 * The two nearest spots become one until all are further apart than asked, so that the result does not depend on the order.
 *
 * @param apart pixels between the middles of two spots, at least
 * @param pixels where a place lies at the zoom in question
 */
export function gather<T extends Located>(items: T[], apart: number, pixels: (place: Located) => { x: number; y: number }): Spot<T>[] {
  const spots = items.map((item) => ({ at: pixels(item), spot: { lat: item.lat, lon: item.lon, members: [item] } }));
  for (;;) {
    let nearest = apart;
    let pair: [number, number] | undefined;
    for (let one = 0; one < spots.length; one++) {
      for (let other = one + 1; other < spots.length; other++) {
        const distance = Math.hypot(spots[one].at.x - spots[other].at.x, spots[one].at.y - spots[other].at.y);
        if (distance < nearest) {
          nearest = distance;
          pair = [one, other];
        }
      }
    }
    if (!pair) {
      return spots.map(({ spot }) => spot);
    }
    const [gone] = spots.splice(pair[1], 1);
    const spot = join(spots[pair[0]].spot, gone.spot);
    spots[pair[0]] = { at: pixels(spot), spot };
  }
}

function join<T extends Located>(one: Spot<T>, other: Spot<T>): Spot<T> {
  const members = [...one.members, ...other.members];
  const middle = (part: (place: Located) => number) =>
    (part(one) * one.members.length + part(other) * other.members.length) / members.length;
  return { lat: middle(({ lat }) => lat), lon: middle(({ lon }) => lon), members };
}
