package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.LineOrigin;
import uk.kindred.pricing.QuoteLine;

/** One line of a whole cost: how much of what, at which price, from whom. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CostLine(
        @Schema(
                description = "weekly: their sum is the weekly cost; optional, apart and paid-by-nhs are in no sum",
                allowableValues = {
                    "weekly",
                    "yearly",
                    "once",
                    "deposit",
                    "purchase",
                    "leaving",
                    "optional",
                    "apart",
                    "paid-by-nhs"
                })
        String part,

        String what,
        @Schema(description = "How many, in words") String quantity,
        @Schema(description = "The price of one") Pence each,
        Pence amount,
        Pence inFirstYear,

        @Schema(
                description = "What the line comes from: a price, the terms of the contract, or the law",
                allowableValues = {"price", "terms", "law"})
        String basis,

        @Schema(
                description = "Who says so; law for what the law asks of everybody",
                allowableValues = {"provider", "council", "observed", "example", "law"})
        String source,

        @Schema(description = "The rule’s name and its year’s figures; null if not the law’s", nullable = true)
        @Nullable
        String rule,

        @Schema(description = "A sum is as old as its oldest price; of the law, when its figures were entered")
        LocalDate confirmedOn,

        @Schema(description = "How it was derived; null if it is as given", nullable = true) @Nullable
        String note) {

    private static final String LAW = "law";

    static CostLine of(QuoteLine line) {
        LineOrigin origin = line.origin();
        return new CostLine(
                line.part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line.what(),
                line.quantity(),
                Pence.of(line.each()),
                Pence.of(line.amount()),
                Pence.of(line.inFirstYear()),
                basis(origin),
                source(origin),
                origin instanceof LineOrigin.OfLaw law
                        ? law.rule() + ", figures of " + law.taxYear() + ", " + law.publishedAt()
                        : null,
                origin.confirmedOn(),
                line.note());
    }

    private static String basis(LineOrigin origin) {
        return switch (origin) {
            case LineOrigin.OfPrice price -> "price";
            case LineOrigin.OfTerms terms -> "terms";
            case LineOrigin.OfLaw law -> LAW;
        };
    }

    private static String source(LineOrigin origin) {
        return switch (origin) {
            case LineOrigin.OfPrice price -> price.source().slug();
            case LineOrigin.OfTerms terms -> terms.source().slug();
            case LineOrigin.OfLaw law -> LAW;
        };
    }
}
