package uk.kindred.imports.cqc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.PublishedRating;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingEntry;
import uk.kindred.imports.ReadRow;

/** The ratings of one location in CQC's API, out of both places where it puts them. */
final class LocationRatings {

    static final String SOURCE = "CQC location API";

    private static final String CURRENT = "Current";

    private final RatingCells cells;
    private final String locationId;
    private final long line;
    private final LocalDate statedOn;
    private final List<ReadRow<RatingEntry>> rows = new ArrayList<>();
    private boolean wholeStands;

    private LocationRatings(RatingCells cells, String locationId, long line, LocalDate statedOn) {
        this.cells = cells;
        this.locationId = locationId;
        this.line = line;
        this.statedOn = statedOn;
    }

    /** @param line which of the answers, from 1 */
    static List<ReadRow<RatingEntry>> of(
            CqcLocation location, String locationId, RatingCells cells, long line, LocalDate statedOn) {
        LocationRatings read = new LocationRatings(cells, locationId, line, statedOn);
        read.addReport(location.currentRatings(), true);
        each(location.historicRatings()).forEach(report -> read.addReport(report, false));
        each(location.assessment()).forEach(read::addAssessment);
        if (!read.wholeStands) {
            // no word about the whole is one too: what was said of it before holds no longer
            read.add(PublishedRating.WHOLE, "Overall", "", null, null, null, true);
        }
        return read.rows;
    }

    private void addReport(CqcLocation.@Nullable Report report, boolean stands) {
        if (report == null) {
            return;
        }
        CqcLocation.Group whole = report.overall();
        if (whole != null) {
            addGroup(PublishedRating.WHOLE, whole, report.reportDate(), report.organisationId(), "Location", stands);
        }
        each(report.serviceRatings())
                .forEach(group -> addGroup(
                        text(group.name()), group, report.reportDate(), report.organisationId(), "Location", stands));
    }

    private void addAssessment(CqcLocation.Assessment assessment) {
        CqcLocation.Plan plan = assessment.ratings();
        if (plan == null) {
            return;
        }
        String day = assessment.assessmentPlanPublishedDateTime();
        each(plan.overall())
                .forEach(group -> addGroup(PublishedRating.WHOLE, group, day, null, "Assessment", isCurrent(group)));
        each(plan.asgRatings())
                .forEach(group -> addGroup(text(group.name()), group, day, null, "Assessment", isCurrent(group)));
    }

    private static boolean isCurrent(CqcLocation.Group group) {
        return group.status() == null || CURRENT.equalsIgnoreCase(group.status());
    }

    private void addGroup(
            String name,
            CqcLocation.Group group,
            @Nullable String reportDate,
            @Nullable String organisationId,
            String reportType,
            boolean stands) {
        String day = first(group.reportDate(), reportDate, group.assessmentDate());
        String about = first(group.organisationId(), organisationId);
        if (group.rating() != null) {
            add(name, "Overall", group.rating(), day, about, reportType, stands);
        }
        for (CqcLocation.Answer answer : each(group.keyQuestionRatings())) {
            add(
                    name,
                    text(answer.name()),
                    text(answer.rating()),
                    first(answer.reportDate(), day),
                    first(answer.organisationId(), about),
                    reportType,
                    stands);
        }
    }

    private void add(
            String group,
            String question,
            String words,
            @Nullable String day,
            @Nullable String about,
            @Nullable String reportType,
            boolean stands) {
        Doubts doubts = new Doubts(line, locationId);
        try {
            Rating rating = ServiceWords.rating(words, doubts);
            PublishedRating read = new PublishedRating(
                    cells.group(group, doubts),
                    RatingCells.question(question),
                    rating,
                    ServiceWords.note(words, rating),
                    cells.publishedOn(text(day), rating, doubts),
                    reportType,
                    about == null ? null : !about.equals(locationId),
                    stands,
                    SOURCE,
                    statedOn);
            wholeStands |= stands && read.isOfWhole() && read.question() == null;
            rows.add(new ReadRow.Usable<>(new RatingEntry(line, locationId, read), doubts.list()));
        } catch (Refusal refusal) {
            rows.add(new ReadRow.Refused<>(refusal.issue(line, locationId), null));
        }
    }

    private static <T> List<T> each(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
