package uk.kindred.reviews;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;
import uk.kindred.reviews.detection.Sighting;
import uk.kindred.reviews.detection.Sighting.KeeperTrace;
import uk.kindred.reviews.detection.TextPrint;
import uk.kindred.reviews.detection.Tone;
import uk.kindred.reviews.detection.Vouched;

/** Reads what the detection sees of reviews: those that are judged, their neighbours, and the neighbours of these. */
@Component
class Sightings {

    private static final Duration SEEN = Duration.ofDays(92);

    private static final String NEIGHBOURS = """
            with own as (
              select r.id, r.listing_id, t.device_marks, t.network_marks, p.bands
              from review r left join review_trace t on t.review_id = r.id
                left join review_text_print p on p.review_id = r.id
              where r.id = any(:ids))
            select r.id from own join review r on r.listing_id = own.listing_id
            where r.complete_at > :since
            union
            select t.review_id from own join review_trace t on t.device_marks && own.device_marks
            union
            select t.review_id from own join review_trace t on t.network_marks && own.network_marks
            union
            select p.review_id from own join review_text_print p on p.bands && own.bands
            union
            select id from own
            """;

    /** What nobody has proven yet says nothing against others. */
    private static final String SELECT = """
            select r.id, r.listing_id, r.complete_at, r.recommends, r.written_by, r.channel, r.words, r.proof,
              r.batch_id, b.state = 'refused' as batch_refused, t.device_marks, t.network_marks,
              (select count(*) >= 14 and (bool_and(a.answer = 'yes') or bool_and(a.answer = 'no'))
                from review_answer a where a.review_id = r.id) as straight_line,
              encode(c.email_mark, 'hex') as mail, c.email
            from review r left join review_trace t on t.review_id = r.id
              left join review_contact c on c.review_id = r.id
              left join invitation_batch b on b.id = r.batch_id
            where r.id = any(?) and r.erased_at is null and r.complete_at is not null
            order by r.id
            """;

    private static final String KEEPERS = """
            select encode(mark, 'hex') as mark, organisation_id, device from review_keeper_trace where mark = any(?)
            """;

    private final JdbcClient jdbc;
    private final KeeperFacts keepers;
    private final Vault vault;
    private final Clock clock;

    Sightings(JdbcClient jdbc, KeeperFacts keepers, Vaults vaults, Clock clock) {
        this.jdbc = jdbc;
        this.vault = ReviewColumns.vault(vaults);
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Keeps the words of a review as hashes, by which near copies are found. */
    void print(Review review) {
        Set<Long> bands = TextPrint.of(review.content().words()).bands();
        jdbc.sql("""
                        insert into review_text_print (review_id, bands) values (?, ?)
                        on conflict (review_id) do update set bands = excluded.bands
                        """)
                .params(review.id(), new TreeSet<>(bands).toArray(Long[]::new))
                .update();
    }

    List<Sighting> around(Collection<Long> ids) {
        Set<Long> near = neighbours(new HashSet<>(ids));
        return read(neighbours(near));
    }

    private Set<Long> neighbours(Set<Long> ids) {
        return new HashSet<>(jdbc.sql(NEIGHBOURS)
                .param("ids", ids.toArray(Long[]::new))
                .param("since", Timestamp.from(clock.instant().minus(SEEN)))
                .query((row, number) -> row.getLong("id"))
                .list());
    }

    private record Read(
            long listing, @Nullable String mailDomain, Set<String> devices, Set<String> networks, Sighting sighting) {}

    private List<Sighting> read(Set<Long> ids) {
        List<Read> rows = jdbc.sql(SELECT)
                .param(ids.toArray(Long[]::new))
                .query(this::row)
                .list();
        Map<Long, KeeperFacts.Keeper> keeperOf =
                keepers.of(rows.stream().map(Read::listing).distinct().toList());
        Map<String, List<Mark>> marks = marks(rows);
        return rows.stream()
                .map(row -> withKeeper(row, keeperOf.get(row.listing()), marks))
                .toList();
    }

    private record Mark(String organisation, boolean device) {}

    private Map<String, List<Mark>> marks(List<Read> rows) {
        Set<String> asked = new TreeSet<>();
        rows.forEach(row -> {
            asked.addAll(row.devices());
            asked.addAll(row.networks());
        });
        Map<String, List<Mark>> found = new HashMap<>();
        jdbc.sql(KEEPERS)
                .param(asked.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("mark"), any -> new ArrayList<>())
                            .add(new Mark(row.getString("organisation_id"), row.getBoolean("device")));
                });
        return found;
    }

    private static Sighting withKeeper(Read row, KeeperFacts.@Nullable Keeper keeper, Map<String, List<Mark>> marks) {
        String organisation = keeper == null ? null : keeper.organisation().toString();
        boolean device = false;
        boolean network = false;
        boolean rivalDevice = false;
        boolean rivalNetwork = false;
        Set<String> own = new HashSet<>(row.devices());
        own.addAll(row.networks());
        for (String one : own) {
            for (Mark mark : marks.getOrDefault(one, List.of())) {
                boolean owned = mark.organisation().equals(organisation);
                device |= owned && mark.device();
                network |= owned && !mark.device();
                rivalDevice |= !owned && mark.device();
                rivalNetwork |= !owned && !mark.device();
            }
        }
        boolean domain = keeper != null
                && row.mailDomain() != null
                && keeper.mailDomains().contains(row.mailDomain());
        Sighting bare = row.sighting();
        return new Sighting(
                bare.id(),
                bare.listing(),
                organisation,
                bare.at(),
                bare.tone(),
                bare.vouched(),
                bare.straightLine(),
                bare.professional(),
                bare.typedIn(),
                bare.batch(),
                bare.batchRefused(),
                bare.devices(),
                bare.networks(),
                new KeeperTrace(device, network, domain, rivalDevice, rivalNetwork),
                bare.mail(),
                bare.text());
    }

    private Read row(ResultSet row, int number) throws SQLException {
        Set<String> devices = hexes(row.getArray("device_marks"));
        Set<String> networks = hexes(row.getArray("network_marks"));
        String recommends = row.getString("recommends");
        String words = row.getString("words");
        String email = vault.openIfAny(row.getString("email"));
        Sighting sighting = new Sighting(
                row.getLong("id"),
                row.getLong("listing_id"),
                null,
                row.getTimestamp("complete_at").toInstant(),
                tone(recommends == null ? Recommends.DONT_KNOW : Coded.get(Recommends.values(), recommends)),
                vouched(row.getString("proof")),
                row.getBoolean("straight_line"),
                Coded.get(Writer.values(), row.getString("written_by")) == Writer.PROFESSIONAL,
                Coded.get(Channel.values(), row.getString("channel")).isTypedIn(),
                row.getString("batch_id"),
                row.getBoolean("batch_refused"),
                devices,
                networks,
                KeeperTrace.NONE,
                row.getString("mail"),
                TextPrint.of(words == null ? "" : words));
        return new Read(
                row.getLong("listing_id"),
                email == null ? null : EmailAddress.parse(email).domain(),
                devices,
                networks,
                sighting);
    }

    private static Vouched vouched(@Nullable String proof) {
        return proof == null
                ? Vouched.NOBODY
                : switch (Coded.get(Proof.values(), proof)) {
                    case COUNCIL -> Vouched.COUNCIL;
                    case DOCUMENT -> Vouched.DOCUMENT;
                    case INVITATION, ENQUIRY -> Vouched.NOBODY;
                };
    }

    private static Tone tone(Recommends recommends) {
        return switch (recommends.counted()) {
            case YES -> Tone.PRAISE;
            case NO -> Tone.CRITICISM;
            case IN_PART, NOT_FOR_ME -> Tone.MIXED;
        };
    }

    private static Set<String> hexes(@Nullable Array marks) throws SQLException {
        return marks == null
                ? Set.of()
                : new HashSet<>(Arrays.stream((byte[][]) marks.getArray())
                        .map(HexFormat.of()::formatHex)
                        .toList());
    }
}
