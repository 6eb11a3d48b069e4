package uk.kindred.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;

/** A listing of Kindred's own for tests: Bramble Support in Headingley, Leeds, but for what a test says otherwise. */
public final class NewListingBuilder {

    private final String id;
    private final List<SupportKind> kinds;
    private String name = "Bramble Support";
    private List<Need> needs = List.of();
    private List<String> services = List.of();
    private List<String> address = List.of("1 Otley Road");
    private String town = "Leeds";
    private @Nullable String postcode = "LS6 3AA";
    private @Nullable Coordinates point;
    private @Nullable String councilGss;
    private @Nullable String phone;
    private @Nullable String website;
    private @Nullable Integer beds;
    private boolean example;
    private String source = "Its provider";
    private LocalDate sourceAsAt = LocalDate.of(2026, 11, 1);

    private NewListingBuilder(String id, List<SupportKind> kinds) {
        this.id = id;
        this.kinds = kinds;
    }

    public static NewListingBuilder listing(String id, SupportKind... kinds) {
        return new NewListingBuilder(id, Arrays.asList(kinds));
    }

    public NewListingBuilder name(String newName) {
        name = newName;
        return this;
    }

    public NewListingBuilder needs(List<Need> newNeeds) {
        needs = newNeeds;
        return this;
    }

    NewListingBuilder services(String... newServices) {
        services = List.of(newServices);
        return this;
    }

    public NewListingBuilder address(String... lines) {
        address = List.of(lines);
        return this;
    }

    public NewListingBuilder town(String newTown) {
        town = newTown;
        return this;
    }

    public NewListingBuilder postcode(@Nullable String newPostcode) {
        postcode = newPostcode;
        return this;
    }

    public NewListingBuilder point(@Nullable Coordinates newPoint) {
        point = newPoint;
        return this;
    }

    NewListingBuilder council(String gss) {
        councilGss = gss;
        return this;
    }

    public NewListingBuilder reachedAt(@Nullable String newPhone, @Nullable String newWebsite) {
        phone = newPhone;
        website = newWebsite;
        return this;
    }

    public NewListingBuilder beds(@Nullable Integer newBeds) {
        beds = newBeds;
        return this;
    }

    public NewListingBuilder example() {
        example = true;
        return this;
    }

    public NewListingBuilder stated(String by, LocalDate asAt) {
        source = by;
        sourceAsAt = asAt;
        return this;
    }

    public NewListing build() {
        return new NewListing(
                id,
                name,
                kinds,
                needs,
                services,
                address,
                town,
                postcode,
                point,
                councilGss,
                phone,
                website,
                beds,
                null,
                example,
                source,
                sourceAsAt);
    }
}
