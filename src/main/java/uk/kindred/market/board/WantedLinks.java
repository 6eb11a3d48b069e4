package uk.kindred.market.board;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.demand.Breakdown;
import uk.kindred.places.Council;

/** Where a line of the board leads: to what there is already, and to listing what is missing. */
final class WantedLinks {

    private static final String LIST = "/list-your-service";

    /** The highest of each band, in pounds; the last has none. */
    private static final Map<String, String> MOST =
            Map.of("under-250", "250", "250-499", "499", "500-999", "999", "1000-1499", "1499");

    private WantedLinks() {}

    /** The board of a council's area, from the root. */
    static String board(Council council) {
        return "/councils/" + council.gss() + "/market/wanted";
    }

    static String mails(Council council, BoardQuestion question) {
        return board(council) + "/mails" + question.ofKindsAlone().query();
    }

    /** What is found now, as near to what was asked for as a search can come. */
    static String search(Council council, WantedLine line) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search");
        List<String> kinds = KindWords.searched(line.kind());
        kinds.forEach(kind -> address.queryParam("kind", kind));
        if (line.breakdown() == Breakdown.TOGETHER) {
            Map<Breakdown, String> parts = Breakdown.partsOf(line.value());
            address.queryParam("near", parts.get(Breakdown.DISTRICT))
                    .queryParam("language", parts.get(Breakdown.LANGUAGE));
        } else if (line.breakdown() == Breakdown.DISTRICT) {
            address.queryParam("near", line.value());
        } else {
            address.queryParam("council", council.slug());
        }
        if (line.breakdown() == Breakdown.NEED) {
            address.queryParam("need", line.value());
        }
        if (line.breakdown() == Breakdown.LANGUAGE) {
            address.queryParam("language", line.value());
        }
        if (line.breakdown() == Breakdown.PAYER) {
            address.queryParam("payer", line.value());
        }
        if (line.breakdown() == Breakdown.MOST_A_WEEK && kinds.size() == 1 && MOST.containsKey(line.value())) {
            address.queryParam("maxWeekly", MOST.get(line.value()));
        }
        return address.build().toUriString();
    }

    /** The guided form of the kind, where people list it themselves; else the page that tells what can be listed. */
    static String listYours(String kind) {
        return SupportKind.findBySlug(kind)
                .filter(WantedLinks::isListedByHand)
                .map(found -> LIST + "/new?kind=" + found.slug())
                .orElse(LIST);
    }

    private static boolean isListedByHand(SupportKind kind) {
        return switch (kind) {
            case MICRO_ENTERPRISE,
                    PERSONAL_ASSISTANT,
                    DAY_OPPORTUNITIES,
                    COMMUNITY_SUPPORT,
                    RESPITE,
                    HOMESHARE,
                    SHARED_LIVES_CARER,
                    SHARED_LIVES,
                    EXTRA_CARE_HOUSING,
                    RETIREMENT_HOUSING -> true;
            default -> false;
        };
    }
}
