package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Unmet.Reason;
import uk.kindred.pricing.PricedBy;

/** Exactly why something is not in a week. */
final class Gaps {

    private final Field field;
    private final List<Parcel> order;

    Gaps(Field field, List<Parcel> order) {
        this.field = field;
        this.order = order;
    }

    /** @param week null where there is none at all */
    List<Unmet> of(@Nullable Solution week) {
        List<Unmet> gaps = new ArrayList<>();
        for (Parcel parcel : order) {
            int piece = field.pieces().indexOf(parcel);
            if (week == null || (week.mask() & 1 << piece) == 0) {
                gaps.add(of(piece, week));
            }
        }
        return gaps;
    }

    private Unmet of(int piece, @Nullable Solution week) {
        List<Integer> able = field.able(piece);
        if (able.isEmpty()) {
            return unmet(piece, field.reason(piece), null);
        }
        long least = Long.MAX_VALUE;
        long leastOfAll = Long.MAX_VALUE;
        boolean open = false;
        for (int rank : able) {
            for (Block block : field.blocks(rank, 1 << piece)) {
                open = true;
                leastOfAll = Math.min(leastOfAll, field.limits().missing(List.of(block)));
            }
            least = Math.min(least, missing(piece, rank, week));
        }
        if (!open && least == Long.MAX_VALUE) {
            return unmet(piece, shut(piece, able), null);
        }
        if (leastOfAll != Long.MAX_VALUE && leastOfAll > 0) {
            return unmet(piece, Reason.TOO_DEAR, leastOfAll);
        }
        if (least == Long.MAX_VALUE) {
            return unmet(piece, Reason.CLASH, null);
        }
        return least > 0 ? unmet(piece, Reason.MONEY, least) : unmet(piece, Reason.LEFT_OUT, null);
    }

    /** Why nobody who can do it does it by itself: only in a longer visit, or because something is kept. */
    private Reason shut(int piece, List<Integer> able) {
        Parcel parcel = field.pieces().get(piece);
        boolean tooShort = able.stream()
                .map(field.candidates()::get)
                .allMatch(
                        candidate -> !Screen.isLongEnough(candidate, parcel.form(), parcel.minutes(), PricedBy.HOURS));
        return tooShort ? Reason.NOT_THEN : field.locks().isEmpty() ? Reason.CLASH : Reason.LOCKED;
    }

    /** What money is missing for the week with the piece done by the candidate; the most there is if it cannot be. */
    private long missing(int piece, int rank, @Nullable Solution week) {
        List<Block> rest = new ArrayList<>();
        int mask = 0;
        int own = 0;
        for (Block block : week == null ? List.<Block>of() : week.blocks()) {
            mask |= block.pieces();
            if (block.rank() == rank) {
                own = block.pieces();
            } else {
                rest.add(block);
            }
        }
        int done = mask;
        boolean apart = rest.stream().noneMatch(other -> (other.clashes() & 1 << piece) != 0);
        if (!apart) {
            return Long.MAX_VALUE;
        }
        long least = Long.MAX_VALUE;
        for (Block block : field.blocks(rank, 1 << piece | own)) {
            if ((block.clashes() & done) == 0) {
                rest.addLast(block);
                least = Math.min(least, field.limits().missing(rest));
                rest.removeLast();
            }
        }
        return least;
    }

    private Unmet unmet(int piece, Reason reason, @Nullable Long missingPence) {
        Parcel parcel = field.pieces().get(piece);
        return new Unmet(parcel, reason, sentence(reason, missingPence), missingPence);
    }

    private String sentence(Reason reason, @Nullable Long missing) {
        String miles =
                field.request().withinMiles() == 1 ? "1 mile" : field.request().withinMiles() + " miles";
        String sum = missing == null ? "" : Words.pounds(missing);
        return switch (reason) {
            case NOBODY_DOES_IT -> "Nobody within " + miles + " is known to do this.";
            case NO_ROOM -> "Those who do this have no room now, or not enough hours.";
            case NOT_THEN -> "Those who do this do not come at these times, or not for so short a visit.";
            case MATTERS -> "None of those who do this has what you said must be.";
            case BARRED -> "Your kind of budget does not pay for those who do this.";
            case NO_PRICE -> "Those who do this have no price that can be counted on, for whoever pays here. Ask them.";
            case TOO_DEAR ->
                "By itself this costs " + sum + " a week more than "
                        + (isSeveral() ? "all the money that may pay for it." : "the whole budget.");
            case MONEY ->
                sum + " more a week " + (isSeveral() ? "of own money " : "")
                        + "would be enough for this alone, beside the rest of this week.";
            case CLASH -> "It cannot be had beside the rest of this week: the times or the hours run into each other.";
            case LOCKED -> "The parts that you keep leave nobody for this.";
            case LEFT_OUT -> "There is somebody for it, but this week is made to do without.";
        };
    }

    private boolean isSeveral() {
        return field.request().money().isSeveral();
    }
}
