package uk.kindred.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.RatingMerge;
import uk.kindred.directory.RatingScope;

/** Files of ratings, as spreadsheets. */
@Component
@Order(1)
class RatingsImport implements ImportWay {

    private final ImportRuns runs;
    private final RatingsReader reader;
    private final List<RatingsFormat> formats;
    private final RatingMerge ratings;
    private final ImportRunRepository records;
    private final ImportProperties properties;

    RatingsImport(
            ImportRuns runs,
            RatingsReader reader,
            List<RatingsFormat> formats,
            RatingMerge ratings,
            ImportRunRepository records,
            ImportProperties properties) {
        this.runs = runs;
        this.reader = reader;
        this.formats = formats;
        this.ratings = ratings;
        this.records = records;
        this.properties = properties;
    }

    @Override
    public boolean takes(RegisterFile file) {
        return OdsFile.isOne(file.path());
    }

    @Override
    public boolean hasRead(String format) {
        return formats.stream().anyMatch(each -> each.slug().equals(format));
    }

    @Override
    public List<String> read(long runId, RegisterFile file) {
        RegisterReader.Reading reading = reader.read(runId, file);
        runs.read(runId, reading);
        List<String> questions = new ArrayList<>();
        records.findNewestDate(List.of(reading.format()))
                .filter(newest -> reading.asAt().isBefore(newest))
                .ifPresent(newest -> questions.add(
                        "The file is from %s, but ratings of %s are already here. If you confirm, these newer ratings stay."
                                .formatted(reading.asAt(), newest)));
        long rated = ratings.countRated();
        long lost = ratings.countLost(runId);
        if (lost * 100.0 > rated * properties.mostClosedPercent()) {
            questions.add("The file has no rating for %d of %d rated listings. Is it the whole file? Confirm if so."
                    .formatted(lost, rated));
        }
        return questions;
    }

    @Override
    public void apply(long runId, String format) {
        RatingsFormat known = formats.stream()
                .filter(each -> each.slug().equals(format))
                .findFirst()
                .orElseThrow();
        runs.applyRatings(runId, RatingScope.ALL_LOCATIONS, known.source());
    }
}
