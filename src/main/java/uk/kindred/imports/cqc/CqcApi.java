package uk.kindred.imports.cqc;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What Kindred asks of CQC's API. */
@Component
class CqcApi {

    private static final int ON_A_PAGE = 1_000;
    /** All of CQC's locations and more. */
    private static final int MOST_PAGES = 200;

    private final CqcApiProperties properties;
    private final CqcRequests requests;
    private final JsonMapper json;

    CqcApi(CqcApiProperties properties, JsonMapper json) {
        this.properties = properties;
        this.requests = new CqcRequests(properties);
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChangesPage(
            @Nullable Integer totalPages, @Nullable List<String> changes) {}

    /** Whether there is a key. */
    boolean isOn() {
        return properties.key() != null && !properties.key().isBlank();
    }

    /** The locations that changed from the first time until before the second, in whole seconds. */
    Set<String> listChanged(Instant from, Instant until) {
        Set<String> changed = new LinkedHashSet<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            byte[] answer = requests.get(
                            "/changes/location?startTimestamp={from}&endTimestamp={until}&page={page}&perPage={size}",
                            from.truncatedTo(ChronoUnit.SECONDS),
                            until.truncatedTo(ChronoUnit.SECONDS),
                            page,
                            ON_A_PAGE)
                    .orElseThrow(() -> new CqcApiException("CQC's API knows no list of changes at this address."));
            ChangesPage read = read(answer);
            pages = read.totalPages() == null ? 1 : read.totalPages();
            if (pages > MOST_PAGES) {
                throw new CqcApiException("CQC's API lists more changes than there are locations.");
            }
            if (read.changes() != null) {
                read.changes().stream()
                        .filter(id -> LocationIds.find(id) != null)
                        .forEach(changed::add);
            }
        }
        return changed;
    }

    private ChangesPage read(byte[] answer) {
        try {
            return json.readValue(answer, ChangesPage.class);
        } catch (JacksonException e) {
            throw new CqcApiException("CQC's API answered with something that is no list of changes.");
        }
    }

    /** One location as the API tells it, unread; empty if it knows none. */
    Optional<byte[]> findLocation(String locationId) {
        return requests.get("/locations/{id}", locationId);
    }

    /** Empty if it is not what the API tells of a location. */
    Optional<CqcLocation> read(String locationId, byte[] answer) {
        try {
            return Optional.ofNullable(json.readValue(answer, CqcLocation.class))
                    .filter(location -> locationId.equals(location.locationId()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
