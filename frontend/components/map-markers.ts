// The markers of a map of results: one for each spot, however many services lie there.
import type { LayerGroup, LeafletEvent, Map as LeafletMap, Marker } from 'leaflet';
import { gather, type Located, type Spot } from './map-spots';
import { popupOf, type Point } from './map-popup';

type Leaflet = typeof import('leaflet');
type Group = Located & { count: number };

/** What a window of the map holds: single services where they are few, groups of neighbours otherwise. */
export type Found = { groups: Group[]; points: Point[] };

/** Pixels: a dot, like a number, is a target of 44. */
const POINTS_APART = 46;
/** Circles of 44 to 64 pixels. */
const GROUPS_APART = 60;

export class MapMarkers {
  private readonly layer: LayerGroup;
  private readonly shown = new Map<string, Marker>();
  private found: Found = { groups: [], points: [] };

  constructor(
    private readonly leaflet: Leaflet,
    private readonly map: LeafletMap
  ) {
    this.layer = leaflet.layerGroup().addTo(map);
    map.on('zoomend', () => this.draw());
    map.getContainer().addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        map.closePopup();
      }
    });
  }

  show(found: Found) {
    this.found = found;
    this.draw();
  }

  clear() {
    this.show({ groups: [], points: [] });
  }

  /** Markers that stay are left alone: one of them may have the focus or its list open. */
  private draw() {
    const wanted = new Map<string, () => Marker>();
    for (const spot of this.gather(this.found.groups, GROUPS_APART, this.map.getZoom())) {
      const count = spot.members.reduce((sum, group) => sum + group.count, 0);
      wanted.set(`${spot.lat},${spot.lon}: ${count}`, () => this.group(spot, count));
    }
    for (const spot of this.gather(this.found.points, POINTS_APART, this.map.getZoom())) {
      const slugs = spot.members.map(({ slug }) => slug).sort();
      wanted.set(slugs.join(), () => this.spot(spot));
    }
    for (const [key, marker] of this.shown) {
      if (!wanted.has(key)) {
        this.remove(marker);
        this.shown.delete(key);
      }
    }
    for (const [key, make] of wanted) {
      if (!this.shown.has(key)) {
        this.shown.set(key, make());
      }
    }
  }

  private remove(marker: Marker) {
    const hadFocus = marker.getElement()?.contains(document.activeElement);
    marker.remove();
    if (hadFocus) {
      this.map.getContainer().focus({ preventScroll: true });
    }
  }

  private gather<T extends Located>(items: T[], apart: number, zoom: number) {
    return gather(items, apart, ({ lat, lon }) => this.map.project([lat, lon], zoom));
  }

  private group({ lat, lon }: Located, count: number): Marker {
    const number = count.toLocaleString('en-GB');
    const zoomIn = () => this.map.setView([lat, lon], this.map.getZoom() + 2);
    const label = `${number} ${count === 1 ? 'service' : 'services'} here. Zoom in`;
    return this.button({ lat, lon }, `map-group ${sizeOf(count)}`, number, label, zoomIn).on('click', zoomIn);
  }

  private spot(spot: Spot<Point>): Marker {
    const { members } = spot;
    const together = this.gather(members, POINTS_APART, this.map.getMaxZoom()).length === 1;
    const zoomIn = () => this.map.fitBounds(this.leaflet.latLngBounds(members.map(({ lat, lon }) => [lat, lon])), { padding: [40, 40] });
    const size = this.map.getSize();
    const marker: Marker =
      members.length === 1
        ? this.button(spot, 'map-point', '', members[0].name, () => marker.openPopup())
        : this.button(spot, 'map-group map-spot', `${members.length}`, `${members.length} services here. List them`, () => marker.openPopup());
    return marker
      .bindPopup(() => popupOf(members, together ? undefined : zoomIn), {
        maxHeight: Math.max(120, size.y * 0.45),
        maxWidth: Math.min(340, size.x - 60),
        minWidth: Math.min(200, size.x - 60),
        // above the marker, which stays to be seen, and below the button on top of the map
        offset: members.length === 1 ? [0, -6] : [0, -16],
        autoPanPaddingTopLeft: [8, 64]
      })
      .on('popupopen', ({ popup }) => popup.getElement()?.querySelector('a')?.focus({ preventScroll: true }))
      .on('popupclose', () => this.returnFocus(marker));
  }

  /** With its list closed, the focus would be nowhere. */
  private returnFocus(marker: Marker) {
    const active = document.activeElement;
    if (active === document.body || active?.closest('.leaflet-popup')) {
      marker.getElement()?.focus({ preventScroll: true });
    }
  }

  private button({ lat, lon }: Located, className: string, text: string, label: string, press: () => void): Marker {
    const marker = this.leaflet.marker([lat, lon], { icon: icon(this.leaflet, className, text), title: label }).addTo(this.layer);
    marker.getElement()?.setAttribute('aria-label', label);
    return marker.on('keydown', (event: LeafletEvent) => {
      const { originalEvent } = event as LeafletEvent & { originalEvent: KeyboardEvent };
      if (originalEvent.key === 'Enter' || originalEvent.key === ' ') {
        originalEvent.preventDefault();
        press();
      }
    });
  }
}

export function icon(leaflet: Leaflet, className: string, text: string) {
  return leaflet.divIcon({ className: `map-marker ${className}`, html: `<span>${text}</span>`, iconSize: undefined });
}

function sizeOf(count: number): string {
  return count >= 1000 ? 'huge' : count >= 100 ? 'large' : 'small';
}
