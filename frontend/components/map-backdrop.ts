// What lies below the markers: an operator's map tiles, or else the outlines of councils.
import type { GeoJsonObject } from 'geojson';
import type { GeoJSON, Map as LeafletMap } from 'leaflet';
import { json } from './map-data';

type Leaflet = typeof import('leaflet');

const BOUNDARIES = 'Boundaries: Office for National Statistics, Open Government Licence v3.0';

/**
 * Without outlines the markers still stand, and they are what matters.
 *
 * @returns the outlines, if they lie below
 */
export async function showBackdrop(leaflet: Leaflet, map: LeafletMap, host: HTMLElement): Promise<GeoJSON | undefined> {
  const tiles = host.getAttribute('tiles');
  if (tiles) {
    leaflet.tileLayer(tiles, { attribution: host.getAttribute('attribution') ?? '' }).addTo(map);
    return undefined;
  }
  // at once, since the map's view leaves room for these words
  map.attributionControl.addAttribution(BOUNDARIES);
  try {
    const boundaries: GeoJsonObject = await json(host.getAttribute('boundaries') ?? '');
    return host.contains(map.getContainer()) ? showBoundaries(leaflet, map, boundaries) : undefined;
  } catch (failure) {
    console.warn('The map has no outlines of councils', failure);
    return undefined;
  }
}

function showBoundaries(leaflet: Leaflet, map: LeafletMap, boundaries: GeoJsonObject): GeoJSON {
  // names lie over the outlines (400) and below the markers (600)
  const names = map.createPane('names');
  names.style.zIndex = '500';
  names.style.pointerEvents = 'none';
  return leaflet
    .geoJSON(boundaries, {
      interactive: false,
      style: { className: 'map-council' },
      onEachFeature: (feature, area) =>
        area.bindTooltip(feature.properties.name, { className: 'map-council-name', direction: 'center', pane: 'names', permanent: true })
    })
    .addTo(map)
    .bringToBack();
}

/** Pixels at the lower edge that the words about the backdrop's source lie upon. */
export function attributionHeight(map: LeafletMap): number {
  return map.attributionControl.getContainer()?.offsetHeight ?? 0;
}
