package uk.kindred.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A map of services: frontend/components/map.ts. Whatever it shows also stands in words beside it; until it is up, and
 * where no script runs, its own words stand in its place.
 */
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.22", dev = true)
public class MapView extends HtmlContainer {

    public MapView(MapProperties properties, String label, String wordsInstead) {
        super("kindred-map");
        add(new Paragraph(wordsInstead));
        getElement().setAttribute("label", label).setAttribute("boundaries", "/api/councils.geojson");
        if (!properties.tilesUrl().isBlank()) {
            getElement()
                    .setAttribute("tiles", properties.tilesUrl())
                    .setAttribute("attribution", properties.tilesAttribution());
        }
    }

    /** One place, in degrees. */
    public MapView showing(double latitude, double longitude) {
        getElement().setAttribute("latitude", String.valueOf(latitude));
        getElement().setAttribute("longitude", String.valueOf(longitude));
        return this;
    }

    /** An area instead of a place, drawn as a circle around its middle. @param miles its radius */
    public MapView showingArea(double latitude, double longitude, double miles) {
        getElement().setAttribute("area-miles", String.valueOf(miles));
        return showing(latitude, longitude);
    }

    /** Where distances are measured from. @param withinMiles radius of a circle around it, null for none */
    public MapView from(String name, double latitude, double longitude, @Nullable Double withinMiles) {
        withoutOrigin();
        getElement().setAttribute("origin", latitude + "," + longitude).setAttribute("origin-name", name);
        if (withinMiles != null) {
            getElement().setAttribute("within-miles", withinMiles.toString());
        }
        return this;
    }

    public void withoutOrigin() {
        getElement().removeAttribute("origin").removeAttribute("origin-name").removeAttribute("within-miles");
    }

    /**
     * All places of a search, loaded for the map's window; "Search this area" asks for those alone.
     *
     * @param window west, south, east, north to show at first
     */
    public MapView loading(String markersUrl, String window) {
        getElement().setAttribute("markers", markersUrl).setAttribute("window", window);
        return this;
    }
}
