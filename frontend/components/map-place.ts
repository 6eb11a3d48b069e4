// A map of one place: as close as its backdrop lets people understand where it is.
import type { Circle, GeoJSON, Map as LeafletMap, Polygon } from 'leaflet';
import { icon } from './map-markers';

type Leaflet = typeof import('leaflet');

const ZOOM = 14;
const AREA_ZOOM = 12;
/** About twelve miles across: there is nothing but councils' outlines to go by. */
const ZOOM_AMONG_OUTLINES = 11;
/** About forty, where a council is so wide that less of it would be an empty field. */
const WIDEST_ZOOM = 9;
const METRES_IN_MILE = 1609.344;

export class MapPlace {
  private readonly place: [number, number];
  private readonly area?: Circle;

  constructor(
    leaflet: Leaflet,
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
    for (let zoom = this.map.getZoom(); zoom >= WIDEST_ZOOM; zoom--) {
      this.show(zoom);
      if (this.showsOutlineAndName(outlines)) {
        return;
      }
    }
  }

  /** The whole circle, however wide the district. */
  private show(zoom: number) {
    if (this.area) {
      this.map.fitBounds(this.area.getBounds(), { animate: false, maxZoom: zoom });
    } else {
      this.map.setView(this.place, zoom, { animate: false });
    }
  }

  private showsOutlineAndName(outlines: GeoJSON): boolean {
    const well = this.map.getBounds().pad(-0.1);
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
