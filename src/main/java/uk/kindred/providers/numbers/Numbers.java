package uk.kindred.providers.numbers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.enquiries.EnquiryCounts;

/** What a keeper is told of how often their listing is found and asked. It has no part in any order of results. */
@Service
@Transactional(readOnly = true)
public class Numbers {

    private static final int DAYS = 30;
    /** Of fewer others a median would tell of single ones. */
    private static final int FEWEST_OTHERS = 5;

    private final LookRows looks;
    private final EnquiryCounts enquiries;
    private final Clock clock;

    Numbers(LookRows looks, EnquiryCounts enquiries, Clock clock) {
        this.looks = looks;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    /** Thirty days, and what there was in them, by listing. */
    private record Counted(Map<Long, Looks> looks, Map<Long, Long> enquiries) {

        long of(Figure figure, long listingId) {
            Looks looked = looks.getOrDefault(listingId, Looks.NONE);
            return switch (figure) {
                case FOUND -> looked.found();
                case OPENED -> looked.opened();
                case SHORTLISTED -> looked.shortlisted();
                case ASKED -> enquiries.getOrDefault(listingId, 0L);
            };
        }
    }

    /** Until yesterday: a day that is not over tells nothing. @param listingId by database key */
    public ListingNumbers of(long listingId) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minusDays(DAYS);
        LocalDate since = looks.findFirstDay().orElse(null);
        List<Long> others = looks.listOthers(listingId);
        List<Long> all = new ArrayList<>(others);
        all.add(listingId);
        Counted now = count(all, first);
        LocalDate firstBefore = first.minusDays(DAYS);
        Counted before = count(List.of(listingId), firstBefore);
        List<ListingNumbers.Line> lines = Arrays.stream(Figure.values())
                .map(figure -> new ListingNumbers.Line(
                        figure,
                        Shown.of(now.of(figure, listingId)),
                        isCounted(figure, since, firstBefore) ? Shown.of(before.of(figure, listingId)) : null,
                        median(others, other -> now.of(figure, other))))
                .toList();
        return new ListingNumbers(first, today.minusDays(1), since, others.size(), lines);
    }

    private Counted count(Collection<Long> listings, LocalDate first) {
        return new Counted(
                looks.sums(listings, first, first.plusDays(DAYS - 1)),
                enquiries.count(listings, begin(first), begin(first.plusDays(DAYS))));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static boolean isCounted(Figure figure, @Nullable LocalDate since, LocalDate day) {
        return figure == Figure.ASKED || since != null && !since.isAfter(day);
    }

    /** Of those that may be told themselves, the lower of the two in the middle; null if they are too few. */
    private static @Nullable Shown median(List<Long> listings, ToLongFunction<Long> count) {
        long[] known = listings.stream()
                .mapToLong(count)
                .filter(each -> each >= Shown.FEWEST)
                .sorted()
                .toArray();
        return known.length < FEWEST_OTHERS ? null : Shown.of(known[(known.length - 1) / 2]);
    }
}
