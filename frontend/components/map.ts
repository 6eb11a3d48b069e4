// <kindred-map>: services on a map. The list beside it holds the same in words; without this script nothing is lost.
//
// markers      address that answers {total, groups, points} for a window in "bbox"
// window       west,south,east,north to show at first
// origin       latitude,longitude of the place searched near; origin-name, and within-miles for a circle around it
// latitude, longitude   one place instead
// area-miles   the place is only known to be within so many miles: a circle is drawn, and no marker
// tiles, attribution    pictures to lay below; without them the councils' boundaries are drawn
import type { LayerGroup, Map as LeafletMap } from 'leaflet';
import { attributionHeight, showBackdrop } from './map-backdrop';
import { inUrl, json } from './map-data';
import { MapMarkers } from './map-markers';
import { placeNames } from './map-names';
import { MapPlace } from './map-place';
import { problemOf } from './map-problem';
import { canRunLive, isFirstHtml } from './take-over';

type Leaflet = typeof import('leaflet');

const SETTLED_MILLIS = 250;
const NAMES_ZOOM = 9;
/** Of one place: a wide district needs a wide map, and has no markers that names would hide. */
const PLACE_NAMES_ZOOM = 8;
const METRES_IN_MILE = 1609.344;

class KindredMap extends HTMLElement {
  static observedAttributes = ['markers', 'window', 'origin', 'within-miles'];

  private leaflet?: Leaflet;
  private map?: LeafletMap;
  private markers?: MapMarkers;
  private origin?: LayerGroup;
  private searchButton?: HTMLButtonElement;
  private problem?: HTMLElement;
  private loading?: AbortController;
  private settled?: number;
  private observer?: IntersectionObserver;
  private askedFor = '';
  /** while the page, not the person, moves the map */
  private placing = false;
  private placed = false;
  /** while the map makes room for the list that a marker opened */
  private makingRoom = false;

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
    this.markers = undefined;
    this.placed = false;
    this.querySelectorAll('.map-canvas, .map-search, .map-problem').forEach((part) => part.remove());
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (!this.placed || before === after) {
      return;
    }
    if (name === 'origin' || name === 'within-miles') {
      this.showOrigin();
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
      zoomAnimation: !still,
      // outlines are drawn at any scale, pictures only at their own
      zoomSnap: this.hasAttribute('tiles') ? 1 : 0.25
    });
    this.leaflet.control.attribution({ prefix: false }).addTo(this.map);
    const backdrop = showBackdrop(this.leaflet, this.map, this);
    if (this.hasAttribute('latitude')) {
      const place = new MapPlace(this.leaflet, this.map, this);
      this.showNames();
      this.map.on('zoomend', () => this.showNames());
      void backdrop.then((outlines) => outlines && place.understandAmong(outlines)).then(() => this.showNames());
    } else {
      void backdrop.then(() => this.showNames());
      this.origin = this.leaflet.layerGroup().addTo(this.map);
      this.showOrigin();
      this.markers = new MapMarkers(this.leaflet, this.map);
      this.showWindow();
      this.watch();
      await this.load();
    }
  }

  /** What was asked for, so that a window inside one council is no empty field. */
  private showOrigin() {
    this.origin!.clearLayers();
    const place = (this.getAttribute('origin') ?? '').split(',').map(Number);
    if (place.length !== 2 || !place.every(Number.isFinite)) {
      return;
    }
    const at: [number, number] = [place[0], place[1]];
    const miles = Number(this.getAttribute('within-miles'));
    if (miles > 0) {
      this.leaflet!.circle(at, { radius: miles * METRES_IN_MILE, className: 'map-within', interactive: false }).addTo(this.origin!);
    }
    const name = document.createElement('span');
    name.textContent = this.getAttribute('origin-name') ?? '';
    const mark = this.leaflet!.divIcon({ className: 'map-origin', html: '<span></span>', iconSize: undefined });
    this.leaflet!.marker(at, { icon: mark, interactive: false, keyboard: false, zIndexOffset: -1000 })
      .bindTooltip(name, { className: 'map-origin-name', direction: 'bottom', offset: [0, 8], permanent: true })
      .addTo(this.origin!);
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
        // nothing lies under the words at the lower edge; what "Search this area" asked for is shown as it was
        { animate: false, paddingBottomRight: [0, this.wasMoved() ? 0 : attributionHeight(this.map!)] }
      );
      this.placing = false;
      this.placed = true;
      this.showNames();
    }
  }

  private wasMoved(): boolean {
    return new URLSearchParams(location.search).has('bbox');
  }

  /** Councils' names only where there is room for them. */
  private showNames() {
    if (!this.map) {
      return;
    }
    this.classList.toggle('close', this.map.getZoom() >= (this.hasAttribute('latitude') ? PLACE_NAMES_ZOOM : NAMES_ZOOM));
    placeNames(this.map.getContainer());
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
    this.map!.on('autopanstart', () => (this.makingRoom = true));
    this.map!.on('moveend', () => {
      button.hidden = this.makingRoom ? button.hidden : this.placing;
      this.makingRoom = false;
      this.showNames();
      clearTimeout(this.settled);
      this.settled = window.setTimeout(() => void this.load(), SETTLED_MILLIS);
    });
  }

  private askForArea() {
    this.askedFor = inUrl(this.map!.getBounds());
    this.searchButton!.hidden = true;
    // the hidden button would take the focus with it
    this.map!.getContainer().focus({ preventScroll: true });
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
      this.markers?.show(await json(`${address}${joint}bbox=${inUrl(this.map.getBounds())}`, this.loading.signal));
      this.showNames();
      this.problem?.remove();
    } catch (failure) {
      if ((failure as Error).name !== 'AbortError') {
        this.markers?.clear();
        this.fail('The map could not load the services.', failure, () => void this.load());
      }
    }
  }

  private fail(words: string, failure: unknown, again: () => void) {
    console.warn(words, failure);
    this.problem?.remove();
    this.problem = problemOf(words, again);
    this.append(this.problem);
  }
}

customElements.define('kindred-map', KindredMap);
