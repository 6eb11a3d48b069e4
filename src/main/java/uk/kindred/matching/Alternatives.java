package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Alternative.Lost;
import uk.kindred.pricing.PriceRange;

/** For each parcel of a week, the best that anybody else could have done with the rest as it is, and why it is not so. */
final class Alternatives {

    private final Field field;
    private final Solution week;
    private final Set<Ban> banned;
    private final boolean cheapest;

    Alternatives(Field field, Solution week, Set<Ban> banned, boolean cheapest) {
        this.field = field;
        this.week = week;
        this.banned = banned;
        this.cheapest = cheapest;
    }

    /** Another week, and the block in it that does the parcel. */
    private record Other(Solution week, Block alone) {}

    Optional<Alternative> of(int piece) {
        Block chosen = week.blocks().stream()
                .filter(block -> (block.pieces() & 1 << piece) != 0)
                .findFirst()
                .orElseThrow();
        List<Block> rest = withoutPiece(chosen, piece);
        if (rest == null) {
            return Optional.empty();
        }
        Other best = null;
        for (int rank : field.able(piece)) {
            if (rank != chosen.rank() && !isBanned(rank, piece)) {
                for (Other other : others(piece, rank, rest)) {
                    best = best == null || isBetter(other.week, best.week) ? other : best;
                }
            }
        }
        return Optional.ofNullable(best).map(other -> told(piece, chosen, other));
    }

    private boolean isBanned(int rank, int piece) {
        Candidate candidate = field.candidates().get(rank);
        return banned.stream().anyMatch(ban -> ban.piece() == piece && ban.isOf(candidate, rank));
    }

    /** The blocks of the week but for the piece; null if who does it cannot do the others alone. */
    private @Nullable List<Block> withoutPiece(Block chosen, int piece) {
        List<Block> rest = new ArrayList<>(week.blocks());
        rest.remove(chosen);
        int others = chosen.pieces() & ~(1 << piece);
        if (others == 0) {
            return rest;
        }
        Block best = null;
        for (Block block : field.blocks(chosen.rank(), others)) {
            best = best == null || block.isBetterThan(best) ? block : best;
        }
        if (best == null) {
            return null;
        }
        rest.add(best);
        return rest;
    }

    private List<Other> others(int piece, int rank, List<Block> rest) {
        Block before =
                rest.stream().filter(block -> block.rank() == rank).findFirst().orElse(null);
        List<Other> others = new ArrayList<>();
        List<Block> alone = field.blocks(rank, 1 << piece);
        if (!alone.isEmpty()) {
            for (Block block : field.blocks(rank, 1 << piece | (before == null ? 0 : before.pieces()))) {
                List<Block> blocks = new ArrayList<>(rest);
                if (before != null) {
                    blocks.remove(before);
                }
                if (blocks.stream()
                        .allMatch(other ->
                                (other.clashes() & block.pieces()) == 0 && (block.clashes() & other.pieces()) == 0)) {
                    blocks.add(block);
                    others.add(new Other(Solution.of(field.pieces(), field.people(), blocks), alone.getFirst()));
                }
            }
        }
        return others;
    }

    /** One within the budget before one beyond it; of those beyond, the cheaper. */
    private boolean isBetter(Solution one, Solution other) {
        boolean fits = fits(one);
        if (fits != fits(other)) {
            return fits;
        }
        return fits && !cheapest ? one.isBetterThan(other) : one.isCheaperThan(other);
    }

    private boolean fits(Solution other) {
        return field.limits().allow(other.blocks());
    }

    private Alternative told(int piece, Block chosen, Other other) {
        Candidate candidate = other.alone.candidate();
        long change = other.week.score().costPence() - week.score().costPence();
        Lost lost = lost(other.week);
        return new Alternative(
                field.pieces().get(piece),
                chosen.candidate().id(),
                candidate.id(),
                candidate.name(),
                PriceRange.of(other.alone.costPence()),
                change,
                lost,
                sentence(lost, candidate.name(), change, chosen.candidate().name()));
    }

    private Lost lost(Solution other) {
        Score score = other.score();
        if (!fits(other)) {
            return Lost.BUDGET;
        }
        if (cheapest && score.costPence() != week.score().costPence()) {
            return Lost.COST;
        }
        if (matters(score) < matters(week.score())) {
            return Lost.MATTERS;
        }
        if (score.people() > week.score().people()) {
            return Lost.CONTINUITY;
        }
        if (score.matters() != week.score().matters()) {
            return Lost.MATTERS;
        }
        if (score.people() != week.score().people()) {
            return Lost.CONTINUITY;
        }
        if (score.costPence() != week.score().costPence()) {
            return Lost.COST;
        }
        return score.milesTenths() == week.score().milesTenths() ? Lost.NOTHING : Lost.DISTANCE;
    }

    /** Without what each person takes off where few people are wished for. */
    private int matters(Score score) {
        return score.matters() + field.mattering().perPerson() * score.people();
    }

    private static String sentence(Lost lost, String name, long change, String chosen) {
        String sum = Words.pounds(Math.abs(change));
        return switch (lost) {
            case BUDGET -> "With " + name + " the week would cost " + sum + " more, which is beyond the budget.";
            case MATTERS -> chosen + " has more of what matters to you than " + name + ".";
            case CONTINUITY -> "With " + name + " there would be more different services, or more for personal care.";
            case COST -> "With " + name + " the week would cost " + sum + " more.";
            case DISTANCE -> name + " would cost the same and is farther away.";
            case NOTHING -> name + " would do just as well.";
        };
    }
}
