package uk.kindred.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who runs services: a company, a charity, a council, a sole trader. */
@Entity
class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private @Nullable String cqcProviderId;

    private String name;

    private @Nullable String brand;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    String name() {
        return name;
    }

    ListingDetails.Provider asProvider() {
        return new ListingDetails.Provider(id, cqcProviderId, name, brand);
    }
}
