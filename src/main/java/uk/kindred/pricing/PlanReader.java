package uk.kindred.pricing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a plan's text form; every refusal names the part and shows a right one. */
final class PlanReader {

    private static final int MOST_CHARACTERS = 2_000;
    private static final int MINUTES_IN_HOUR = 60;
    private static final Pattern CHARACTERS = Pattern.compile("[a-z0-9:;,.@+ -]*");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,2})|h([0-5]\\d))?");
    private static final Map<String, Integer> QUARTERS = Map.of("0", 0, "00", 0, "25", 15, "5", 30, "50", 30, "75", 45);

    private final Map<String, String> values = new HashMap<>();

    Plan read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadablePlanException("A plan has at most " + MOST_CHARACTERS + " characters.");
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (!CHARACTERS.matcher(plain).matches()) {
            throw new UnreadablePlanException("A plan has only letters, digits and : ; , . @ - in it, for example "
                    + "hours:14 or visits:mon-fri@0800x30;nights:2");
        }
        split(plain);
        try {
            return plan();
        } catch (UnreadablePlanException unreadable) {
            throw unreadable;
        } catch (IllegalArgumentException refused) {
            throw new UnreadablePlanException(String.valueOf(refused.getMessage()));
        }
    }

    private void split(String plain) {
        for (String part : plain.split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int colon = part.indexOf(':');
            String name = (colon < 0 ? part : part.substring(0, colon)).strip();
            if (!PlanParts.ALL.contains(name)) {
                throw new UnreadablePlanException("A plan has no part “" + name + "”. Its parts are "
                        + String.join(", ", PlanParts.ALL) + ", each as name:value, with ; between them.");
            }
            if (colon < 0 || part.substring(colon + 1).isBlank()) {
                throw new UnreadablePlanException("Say how much after “" + name + ":”.");
            }
            if (values.put(name, part.substring(colon + 1).strip()) != null) {
                throw new UnreadablePlanException("A plan has each part once; “" + name + "” is there twice.");
            }
        }
    }

    private Plan plan() {
        String visits = values.get(PlanParts.VISITS);
        return new Plan(
                visits == null ? List.of() : VisitReader.read(visits),
                number(PlanParts.HOURS, this::minutes),
                number(PlanParts.WEEKEND_HOURS, this::minutes),
                count(PlanParts.NIGHTS),
                count(PlanParts.SLEEP_INS),
                count(PlanParts.LIVE_IN),
                count(PlanParts.DAYS),
                count(PlanParts.SESSIONS),
                count(PlanParts.STAY),
                choice(PlanParts.ROOM, Room::findBySlug, slugs(Room.values(), Room::slug)),
                choice(PlanParts.BAND, CareBand::findBySlug, slugs(CareBand.values(), CareBand::slug)),
                choice(PlanParts.HOME, Tenure::findBySlug, slugs(Tenure.values(), Tenure::slug)),
                count(PlanParts.YEARS));
    }

    private int count(String name) {
        return number(name, value -> {
            if (!COUNT.matcher(value).matches()) {
                throw new UnreadablePlanException(
                        "“" + name + ":" + value + "” needs a whole number, for example " + name + ":2");
            }
            return Integer.parseInt(value);
        });
    }

    private int number(String name, ToIntFunction<String> reading) {
        String value = values.get(name);
        return value == null ? 0 : reading.applyAsInt(value);
    }

    private int minutes(String value) {
        Matcher matcher = HOURS.matcher(value);
        if (!matcher.matches()) {
            throw notHours(value);
        }
        int whole = Integer.parseInt(matcher.group(1)) * MINUTES_IN_HOUR;
        if (matcher.group(3) != null) {
            return whole + Integer.parseInt(matcher.group(3));
        }
        Integer part = matcher.group(2) == null ? Integer.valueOf(0) : QUARTERS.get(matcher.group(2));
        if (part == null) {
            throw notHours(value);
        }
        return whole + part;
    }

    private static UnreadablePlanException notHours(String value) {
        return new UnreadablePlanException(
                "“" + value + "” hours cannot be read. Write hours:14, hours:10.5 (quarters of an hour) or hours:3h20");
    }

    private <T> @Nullable T choice(String name, Function<String, Optional<T>> find, String choices) {
        String value = values.get(name);
        if (value == null) {
            return null;
        }
        return find.apply(value)
                .orElseThrow(() -> new UnreadablePlanException(
                        "“" + name + ":" + value + "” is not known. Choose " + name + " from " + choices + "."));
    }

    private static <T> String slugs(T[] values, Function<T, String> slug) {
        return Arrays.stream(values).map(slug).collect(Collectors.joining(", "));
    }
}
