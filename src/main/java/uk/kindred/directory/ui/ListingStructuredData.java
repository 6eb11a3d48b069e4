package uk.kindred.directory.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.base.SiteProperties;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingPhoto;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;

/** A listing in schema.org's words, for search engines: known facts only, and no place unless it is exact. */
@Component
class ListingStructuredData {

    private final JsonMapper json;
    private final SiteProperties site;

    ListingStructuredData(JsonMapper json, SiteProperties site) {
        this.json = json;
        this.site = site;
    }

    /** One JSON-LD document: the service, and the way to its page. */
    String of(ListingDetails listing, List<ListingPhoto> photos) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", List.of(service(listing, photos), breadcrumbs(listing.summary())));
        return json.writeValueAsString(document);
    }

    private Map<String, Object> service(ListingDetails listing, List<ListingPhoto> photos) {
        ListingSummary summary = listing.summary();
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("@type", "LocalBusiness");
        service.put("name", summary.name());
        put(service, "alternateName", listing.alsoKnownAs());
        service.put("url", site.absolute("/listings/" + summary.slug()));
        service.put("identifier", summary.id());
        service.put("address", address(listing));
        if (summary.coordinates() != null && summary.locationPrecision() == LocationPrecision.EXACT) {
            service.put(
                    "geo",
                    Map.of(
                            "@type", "GeoCoordinates",
                            "latitude", summary.coordinates().latitude(),
                            "longitude", summary.coordinates().longitude()));
        }
        if (listing.phone() != null) {
            PhoneNumber.parse(listing.phone())
                    .ifPresent(phone -> service.put("telephone", phone.link().substring(4)));
        }
        List<String> elsewhere = elsewhere(listing);
        if (!elsewhere.isEmpty()) {
            service.put("sameAs", elsewhere);
        }
        if (!photos.isEmpty()) {
            service.put("image", photos.stream().map(this::address).toList());
        }
        return service;
    }

    private String address(ListingPhoto photo) {
        return site.absolute(photo.largest().path());
    }

    private static List<String> elsewhere(ListingDetails listing) {
        List<String> addresses = new ArrayList<>();
        if (listing.website() != null) {
            WebAddress.parse(listing.website()).map(WebAddress::url).ifPresent(addresses::add);
        }
        if (listing.regulatorPage() != null) {
            addresses.add(listing.regulatorPage());
        }
        return addresses;
    }

    private static Map<String, Object> address(ListingDetails listing) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        if (!listing.address().isEmpty()) {
            address.put("streetAddress", String.join(", ", listing.address()));
        }
        put(address, "addressLocality", listing.summary().town());
        put(address, "addressRegion", listing.county());
        put(address, "postalCode", listing.summary().postcode());
        address.put("addressCountry", "GB");
        return address;
    }

    private Map<String, Object> breadcrumbs(ListingSummary summary) {
        List<Map<String, Object>> steps = Breadcrumbs.stepsTo(summary).stream()
                .map(step -> Map.<String, Object>of(
                        "@type", "ListItem",
                        "position", step.position(),
                        "name", step.name(),
                        "item", site.absolute(step.path())))
                .toList();
        return Map.of("@type", "BreadcrumbList", "itemListElement", steps);
    }

    private static void put(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
