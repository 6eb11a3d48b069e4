package uk.kindred.market.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import uk.kindred.base.ui.Dates;
import uk.kindred.places.Council;

/** What a statement is called, and its days. */
final class StatementWords {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private StatementWords() {}

    static String title(Council council) {
        return "Market position statement: " + council.shortName();
    }

    static String description(Council council) {
        return "What care and support there is in " + council.shortName()
                + ", what it costs and what is looked for, and what the council says to it.";
    }

    static String day(Instant time) {
        return Dates.day(time.atZone(ENGLAND).toLocalDate());
    }

    /** "Figures reckoned on 30 November 2026. Published by Leeds City Council on 1 December 2026, version 3." */
    static String when(Council council, Statement statement) {
        String figures = "Figures reckoned on " + Dates.day(statement.content().asAt()) + ". ";
        Instant published = statement.publishedAt();
        Instant withdrawn = statement.withdrawnAt();
        return figures
                + (published == null
                        ? "Not published. Version " + statement.version() + "."
                        : "Published by " + council.name() + " on " + day(published) + ", version "
                                + statement.version() + ".")
                + (withdrawn == null ? "" : " Taken back on " + day(withdrawn) + ".");
    }

    /** "Leeds City Council took back on 3 December 2026 what it had published on 1 December 2026, version 3." */
    static String withdrawn(Council council, Statement statement) {
        return council.name() + " took back on " + day(Objects.requireNonNull(statement.withdrawnAt()))
                + " what it had published on " + day(Objects.requireNonNull(statement.publishedAt())) + ", version "
                + statement.version() + ".";
    }

    /** ", published", ", published and taken back"; nothing of a draft. */
    static String state(Statement statement) {
        return statement.isWithdrawn() ? ", published and taken back" : statement.isPublished() ? ", published" : "";
    }
}
