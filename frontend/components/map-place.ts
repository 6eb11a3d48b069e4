// A map of one place: as close as its backdrop lets people understand where it is.
import type { Circle, GeoJSON, Map as LeafletMap, Polygon } from 'leaflet';
import { attributionHeight } from './map-backdrop';
import { icon } from './map-markers';

type Leaflet = typeof import('leaflet');

const ZOOM = 14;
const AREA_ZOOM = 12;
/** About twelve miles across: there is nothing but councils' outlines to go by. */
const ZOOM_AMONG_OUTLINES = 11;
/** About forty, where a council is so wide that less of it would be an empty field. */
const WIDEST_ZOOM = 9;
const STEP = 0.5;
/** Pixels: what is nearer to the edge is hardly in sight. */
const EDGE = 24;
const METRES_IN_MILE = 1609.344;

export class MapPlace {
  private readonly place: [number, number];
  private readonly area?: Circle;

  constructor(
    private readonly leaflet: Leaflet,
    private readonly map: LeafletMap,
    host: HTMLElement
  ) {
    this.place = [Number(host.getAttribute('latitude')), Number(host.getAttribute('longitude'))];
    const miles = Number(host.getAttribute('area-miles'));
    // measured on the map, which needs a view for that
    this.map.setView(this.place, ZOOM);
    if (miles > 0) {
      this.area = leaflet.circle(this.place, { radius: miles * METRES_IN_MILE, className: 'map-area', interactive: false }).addTo(map);
    } else {
      leaflet.marker(this.place, { icon: icon(leaflet, 'map-point', ''), interactive: false, keyboard: false }).addTo(map);
    }
    leaflet.control.scale({ metric: false, position: 'topright' }).addTo(map);
    this.show(host.hasAttribute('tiles') ? (this.area ? AREA_ZOOM : ZOOM) : ZOOM_AMONG_OUTLINES);
  }

  /** Farther away, until an outline and a council's name are in sight. */
  understandAmong(outlines: GeoJSON) {
    for (let zoom = this.map.getZoom(); zoom >= WIDEST_ZOOM; zoom -= STEP) {
      this.show(zoom);
      if (this.showsOutlineAndName(outlines)) {
        return;
      }
    }
  }

  /** In the middle above the words at the lower edge; of an area all, however wide the district. */
  private show(zoom: number) {
    const wanted = this.area?.getBounds() ?? this.leaflet.latLng(this.place).toBounds(1);
    this.map.fitBounds(wanted, { animate: false, maxZoom: zoom, paddingBottomRight: [0, attributionHeight(this.map)] });
  }

  private showsOutlineAndName(outlines: GeoJSON): boolean {
    const { x, y } = this.map.getSize();
    const well = this.leaflet.latLngBounds(
      this.map.containerPointToLatLng([EDGE, EDGE]),
      this.map.containerPointToLatLng([x - EDGE, y - attributionHeight(this.map) - EDGE])
    );
    const areas = outlines.getLayers() as Polygon[];
    return (
      areas.some((area) => well.contains(area.getCenter())) &&
      areas.some((area) => area.getBounds().intersects(well) && points(area).some((point) => well.contains(point)))
    );
  }
}

/** Of all rings, of however many parts. */
function points(area: Polygon) {
  return (area.getLatLngs() as unknown[]).flat(Infinity) as [{ lat: number; lng: number }];
}
