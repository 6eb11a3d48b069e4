package uk.kindred.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.StatedTerms;

/** What a listing asked on any day, as it is best known now. */
@Component
class PriceHistory {

    /**
     * A price counts on a day that it is valid for. One that was replaced counts on days before its replacement, unless
     * a price of the same thing that was recorded with or after its replacement is valid for that day too: then it was
     * a correction. "The same thing" is as in pricing's PriceList.
     */
    private static final String PRICES = """
        select p.* from price_item p
        where p.listing_id = :listing and :day >= p.valid_from and (p.valid_to is null or :day <= p.valid_to)
          and (p.replaced_at is null
            or ((p.replaced_at at time zone 'Europe/London')::date > :day
              and not exists (
                select from price_item later
                where later.listing_id = p.listing_id and later.recorded_at >= p.replaced_at
                  and :day >= later.valid_from and (later.valid_to is null or :day <= later.valid_to)
                  and later.what = p.what and (p.what <> 'night' or later.unit = p.unit)
                  and later.room is not distinct from p.room and later.band is not distinct from p.band
                  and later.label is not distinct from p.label and later.payers && p.payers)))
        order by p.position, p.id
        """;

    /**
     * Every price that ever was, the newest of a thing first. One that was corrected never was: a price of the same
     * thing was recorded at or after its replacement, and is valid from the same day or an earlier one.
     */
    private static final String ALL = """
        select * from (
          select p.*, least(
              p.valid_to,
              (p.replaced_at at time zone 'Europe/London')::date - 1,
              (select min(later.valid_from) - 1 from price_item later
               where later.listing_id = p.listing_id and later.replaced_at is null
                 and later.valid_from > p.valid_from
                 and later.what = p.what and (p.what <> 'night' or later.unit = p.unit)
                 and later.room is not distinct from p.room and later.band is not distinct from p.band
                 and later.label is not distinct from p.label and later.payers && p.payers)) as last_day
          from price_item p
          where p.listing_id = :listing
            and (p.replaced_at is null
              or not exists (
                select from price_item later
                where later.listing_id = p.listing_id and later.recorded_at >= p.replaced_at
                  and later.valid_from <= p.valid_from
                  and later.what = p.what and (p.what <> 'night' or later.unit = p.unit)
                  and later.room is not distinct from p.room and later.band is not distinct from p.band
                  and later.label is not distinct from p.label and later.payers && p.payers))) ever
        where last_day is null or last_day >= valid_from
        order by position, valid_from desc, id
        """;

    /** Terms have no validity of their own: those that stood at the end of the day, or the first ever stated. */
    private static final String TERMS = """
        select terms, source, confirmed_on from listing_terms
        where listing_id = :listing
          and (replaced_at is null or (replaced_at at time zone 'Europe/London')::date > :day)
        order by recorded_at limit 1
        """;

    private final JdbcClient jdbc;

    PriceHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PriceItem> prices(long listingId, LocalDate day) {
        return jdbc.sql(PRICES)
                .param("listing", listingId)
                .param("day", day)
                .query((row, number) -> PriceRows.read(row))
                .list();
    }

    List<DatedPrice> all(long listingId) {
        return jdbc.sql(ALL)
                .param("listing", listingId)
                .query((row, number) -> new DatedPrice(PriceRows.read(row), row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** As they are now: details have no history. */
    Optional<SupportDetails> details(long listingId) {
        return jdbc.sql("select details from listing where id = ?")
                .param(listingId)
                .query((row, number) -> Optional.ofNullable(OfferJson.details(row.getString("details"))))
                .single();
    }

    Optional<StatedTerms> terms(long listingId, LocalDate day) {
        return jdbc.sql(TERMS)
                .param("listing", listingId)
                .param("day", day)
                .query((row, number) -> new StatedTerms(
                        OfferJson.terms(row.getString("terms")),
                        PriceSource.findBySlug(row.getString("source")).orElseThrow(),
                        row.getObject("confirmed_on", LocalDate.class)))
                .optional();
    }
}
