package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a price item together; {@link #build} refuses what no price may be. */
public final class PriceItemBuilder {

    private final PriceWhat what;
    private final PriceUnit unit;
    private PriceRange amount;
    private Set<Payer> payers = Set.of();
    private boolean mandatory = true;
    private List<String> included = List.of();
    private @Nullable Room room;
    private @Nullable CareBand band;
    private @Nullable String label;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable PriceSource source;
    private @Nullable LocalDate confirmedOn;

    PriceItemBuilder(PriceWhat what, PriceUnit unit, PriceRange amount) {
        this.what = what;
        this.unit = unit;
        this.amount = amount;
    }

    public PriceItemBuilder amount(PriceRange given) {
        amount = given;
        return this;
    }

    /** At least one. */
    public PriceItemBuilder payers(Set<Payer> given) {
        payers = given;
        return this;
    }

    public PriceItemBuilder mandatory(boolean given) {
        mandatory = given;
        return this;
    }

    public PriceItemBuilder included(List<String> given) {
        included = given;
        return this;
    }

    public PriceItemBuilder room(@Nullable Room given) {
        room = given;
        return this;
    }

    public PriceItemBuilder band(@Nullable CareBand given) {
        band = given;
        return this;
    }

    /** An extra needs one. */
    public PriceItemBuilder label(@Nullable String given) {
        label = given;
        return this;
    }

    /** The first day; it must be said. */
    public PriceItemBuilder validFrom(LocalDate given) {
        validFrom = given;
        return this;
    }

    /** The last day. */
    public PriceItemBuilder validTo(@Nullable LocalDate given) {
        validTo = given;
        return this;
    }

    /** It must be said. */
    public PriceItemBuilder source(PriceSource given) {
        source = given;
        return this;
    }

    /** It must be said. */
    public PriceItemBuilder confirmedOn(LocalDate given) {
        confirmedOn = given;
        return this;
    }

    /** @throws IllegalArgumentException with a message that says what to mend */
    public PriceItem build() {
        if (validFrom == null || source == null || confirmedOn == null) {
            throw new IllegalArgumentException("Say from when " + what.label()
                    + " has this price, who says so, and when" + " that was last confirmed.");
        }
        return new PriceItem(
                what,
                unit,
                amount,
                payers,
                mandatory,
                included,
                room,
                band,
                label,
                validFrom,
                validTo,
                source,
                confirmedOn);
    }
}
