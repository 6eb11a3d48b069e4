// <kindred-map>: services on a map. The list beside it holds the same in words; without this script nothing is lost.
//
// markers      address that answers {total, groups, points} for a window in "bbox"
// window       west,south,east,north to show at first
// latitude, longitude   one place instead
// tiles, attribution    pictures to lay below; without them the councils' boundaries are drawn
import type { GeoJsonObject } from 'geojson';
import type { LatLngBounds, LayerGroup, Map as LeafletMap } from 'leaflet';
import { canRunLive, isFirstHtml } from './take-over';

type Leaflet = typeof import('leaflet');
type Markers = {
  total: number;
  groups: { lat: number; lon: number; count: number }[];
  points: { slug: string; name: string; lat: number; lon: number }[];
};

const SETTLED_MILLIS = 250;
const PLACE_ZOOM = 14;
const PLACE_ZOOM_WITHOUT_TILES = 9;

class KindredMap extends HTMLElement {
  static observedAttributes = ['markers', 'window'];

  private leaflet?: Leaflet;
  private map?: LeafletMap;
  private layer?: LayerGroup;
  private searchButton?: HTMLButtonElement;
  private problem?: HTMLElement;
  private loading?: AbortController;
  private settled?: number;
  private observer?: IntersectionObserver;
  private askedFor = '';
  /** while the page, not the person, moves the map */
  private placing = false;
  private placed = false;

  connectedCallback() {
    // the live page's own map starts in a moment; two would flicker
    if (this.map || (canRunLive && isFirstHtml(this))) {
      return;
    }
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.observer?.disconnect();
        this.start().catch((failure) => this.fail('The map could not be loaded.', failure, () => location.reload()));
      }
    });
    this.observer.observe(this);
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.loading?.abort();
    this.map?.remove();
    this.map = undefined;
    this.placed = false;
    this.querySelectorAll('.map-canvas, .map-search, .map-problem').forEach((part) => part.remove());
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (!this.placed || before === after) {
      return;
    }
    if (name === 'window' && after !== this.askedFor) {
      this.showWindow();
    }
    void this.load();
  }

  private async start() {
    const [module, style] = await Promise.all([import('leaflet'), import('leaflet/dist/leaflet.css?inline')]);
    if (!this.isConnected || this.map) {
      return;
    }
    this.leaflet = (module as unknown as { default?: Leaflet }).default ?? module;
    if (!document.getElementById('leaflet-style')) {
      const sheet = document.createElement('style');
      sheet.id = 'leaflet-style';
      sheet.textContent = String(style.default);
      document.head.prepend(sheet);
    }
    this.classList.add('up');
    const canvas = document.createElement('div');
    canvas.className = 'map-canvas';
    canvas.setAttribute('role', 'region');
    canvas.setAttribute('aria-label', this.getAttribute('label') ?? 'Map');
    this.append(canvas);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = this.leaflet.map(canvas, {
      attributionControl: false,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
      maxZoom: 17,
      minZoom: 5,
      // the wheel scrolls the page
      scrollWheelZoom: false,
      zoomAnimation: !still
    });
    this.leaflet.control.attribution({ prefix: false }).addTo(this.map);
    this.layer = this.leaflet.layerGroup();
    void this.showBackdrop();
    if (this.hasAttribute('latitude')) {
      this.showPlace();
    } else {
      this.showWindow();
      this.watch();
      await this.load();
    }
  }

  private async showBackdrop() {
    const { leaflet, map } = this;
    const tiles = this.getAttribute('tiles');
    if (!leaflet || !map) {
      return;
    }
    if (tiles) {
      leaflet.tileLayer(tiles, { attribution: this.getAttribute('attribution') ?? '' }).addTo(map);
      this.layer?.addTo(map);
      return;
    }
    this.layer?.addTo(map);
    try {
      const boundaries = await json(this.getAttribute('boundaries') ?? '');
      if (this.map === map) {
        this.showBoundaries(leaflet, map, boundaries);
      }
    } catch (failure) {
      // the markers are what matters, and they stand without outlines
      console.warn('The map has no outlines of councils', failure);
    }
  }

  private showBoundaries(leaflet: Leaflet, map: LeafletMap, boundaries: GeoJsonObject) {
    leaflet
      .geoJSON(boundaries, {
        attribution: 'Boundaries: Office for National Statistics, Open Government Licence v3.0',
        interactive: false,
        style: { className: 'map-council' },
        onEachFeature: (feature, area) =>
          area.bindTooltip(feature.properties.name, { className: 'map-council-name', direction: 'center', permanent: true })
      })
      .addTo(map)
      .bringToBack();
  }

  private showPlace() {
    const place: [number, number] = [Number(this.getAttribute('latitude')), Number(this.getAttribute('longitude'))];
    this.map!.setView(place, this.hasAttribute('tiles') ? PLACE_ZOOM : PLACE_ZOOM_WITHOUT_TILES);
    this.leaflet!.marker(place, { icon: this.icon('map-point', ''), interactive: false, keyboard: false }).addTo(this.layer!);
    this.showNames();
    this.map!.on('zoomend', () => this.showNames());
  }

  private showWindow() {
    const [west, south, east, north] = (this.getAttribute('window') ?? '').split(',').map(Number);
    if ([west, south, east, north].every(Number.isFinite)) {
      this.placing = true;
      this.map!.fitBounds(
        [
          [south, west],
          [north, east]
        ],
        { animate: false }
      );
      this.placing = false;
      this.placed = true;
      this.showNames();
    }
  }

  /** Councils' names only where there is room for them. */
  private showNames() {
    this.classList.toggle('close', this.map!.getZoom() >= 9);
  }

  private watch() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button map-search';
    button.textContent = 'Search this area';
    button.hidden = true;
    button.addEventListener('click', () => this.askForArea());
    this.append(button);
    this.searchButton = button;
    this.map!.on('moveend', () => {
      button.hidden = this.placing;
      this.showNames();
      clearTimeout(this.settled);
      this.settled = window.setTimeout(() => void this.load(), SETTLED_MILLIS);
    });
  }

  private askForArea() {
    this.askedFor = inUrl(this.map!.getBounds());
    this.searchButton!.hidden = true;
    if (canRunLive) {
      this.dispatchEvent(new CustomEvent('search-area', { detail: this.askedFor }));
    } else {
      const address = new URL(location.href);
      address.searchParams.set('bbox', this.askedFor);
      address.searchParams.delete('page');
      location.assign(address);
    }
  }

  private async load() {
    const address = this.getAttribute('markers');
    if (!address || !this.map) {
      return;
    }
    this.loading?.abort();
    this.loading = new AbortController();
    try {
      const joint = address.includes('?') ? '&' : '?';
      this.showMarkers(await json(`${address}${joint}bbox=${inUrl(this.map.getBounds())}`, this.loading.signal));
      this.problem?.remove();
    } catch (failure) {
      if ((failure as Error).name !== 'AbortError') {
        this.layer?.clearLayers();
        this.fail('The map could not load the services.', failure, () => void this.load());
      }
    }
  }

  /** What went wrong, where the services are all the same, and a button to try again. */
  private fail(words: string, failure: unknown, again: () => void) {
    console.warn(words, failure);
    const problem = document.createElement('div');
    problem.className = 'map-problem';
    problem.setAttribute('role', 'status');
    const sentence = document.createElement('p');
    sentence.textContent = `${words} Everything on it also stands in words on this page.`;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = 'Try again';
    button.addEventListener('click', again);
    problem.append(sentence, button);
    this.problem?.remove();
    this.problem = problem;
    this.append(problem);
  }

  private showMarkers({ groups, points }: Markers) {
    const { leaflet, map, layer } = this;
    if (!leaflet || !map || !layer) {
      return;
    }
    layer.clearLayers();
    for (const group of groups) {
      const count = group.count.toLocaleString('en-GB');
      const label = `${count} services here. Zoom in`;
      leaflet
        .marker([group.lat, group.lon], { alt: label, icon: this.icon(`map-group ${sizeOf(group.count)}`, count), title: label })
        .on('click', () => map.setView([group.lat, group.lon], map.getZoom() + 2))
        .addTo(layer);
    }
    for (const point of points) {
      const link = document.createElement('a');
      link.href = `/listings/${point.slug}`;
      link.textContent = point.name;
      leaflet
        .marker([point.lat, point.lon], { alt: point.name, icon: this.icon('map-point', ''), title: point.name })
        .bindPopup(link)
        .addTo(layer);
    }
  }

  private icon(className: string, text: string) {
    return this.leaflet!.divIcon({ className: `map-marker ${className}`, html: `<span>${text}</span>`, iconSize: undefined });
  }
}

function sizeOf(count: number): string {
  return count >= 1000 ? 'huge' : count >= 100 ? 'large' : 'small';
}

async function json(address: string, signal?: AbortSignal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  return answer.json();
}

function inUrl(bounds: LatLngBounds): string {
  const within = (degrees: number, most: number) => Math.max(-most, Math.min(most, degrees)).toFixed(5);
  return [within(bounds.getWest(), 180), within(bounds.getSouth(), 90), within(bounds.getEast(), 180), within(bounds.getNorth(), 90)].join(
    ','
  );
}

customElements.define('kindred-map', KindredMap);
