// What a map asks the server, and how it says which part of the country it shows.
import type { LatLngBounds } from 'leaflet';

export async function json(address: string, signal?: AbortSignal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  return answer.json();
}

/** west,south,east,north in degrees, written as the server writes them: without zeros at the end */
export function inUrl(bounds: LatLngBounds): string {
  const within = (degrees: number, most: number) => Number(Math.max(-most, Math.min(most, degrees)).toFixed(5));
  return [within(bounds.getWest(), 180), within(bounds.getSouth(), 90), within(bounds.getEast(), 180), within(bounds.getNorth(), 90)].join(
    ','
  );
}
