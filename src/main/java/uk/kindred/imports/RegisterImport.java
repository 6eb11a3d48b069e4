package uk.kindred.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Listings;
import uk.kindred.directory.RegisterMerge;
import uk.kindred.directory.RegisterScope;

/** Registers of locations, as text. */
@Component
@Order(2)
class RegisterImport implements ImportWay {

    private final ImportRuns runs;
    private final RegisterReader reader;
    private final List<RegisterFormat> formats;
    private final RegisterMerge register;
    private final Listings listings;
    private final ImportRunRepository records;
    private final ImportProperties properties;

    RegisterImport(
            ImportRuns runs,
            RegisterReader reader,
            List<RegisterFormat> formats,
            RegisterMerge register,
            Listings listings,
            ImportRunRepository records,
            ImportProperties properties) {
        this.runs = runs;
        this.reader = reader;
        this.formats = formats;
        this.register = register;
        this.listings = listings;
        this.records = records;
        this.properties = properties;
    }

    @Override
    public boolean takes(RegisterFile file) {
        return true;
    }

    @Override
    public boolean hasRead(String format) {
        return formats.stream().anyMatch(each -> each.slug().equals(format));
    }

    @Override
    public List<String> read(long runId, RegisterFile file) {
        RegisterReader.Reading reading = reader.read(runId, file);
        runs.read(runId, reading);
        return questions(runId, reading, scope(reading.format()));
    }

    @Override
    public void apply(long runId, String format) {
        register.settle(runs.apply(runId, scope(format)));
    }

    private List<String> questions(long runId, RegisterReader.Reading reading, RegisterScope scope) {
        List<String> questions = new ArrayList<>();
        records.findNewestDate(formats.stream().map(RegisterFormat::slug).toList())
                .filter(newest -> reading.asAt().isBefore(newest))
                .ifPresent(newest -> questions.add(
                        "The file is from %s, but facts of %s are already here. If you confirm, these newer facts stay."
                                .formatted(reading.asAt(), newest)));
        long open = listings.countOpenInRegisters();
        long closing = register.countClosing(runId, scope);
        if (closing * 100.0 > open * properties.mostClosedPercent()) {
            questions.add("The file would close %d of %d open listings. Is it the whole register? Confirm if so."
                    .formatted(closing, open));
        }
        if (!reading.whole()) {
            questions.add("The file does not end with a line break, so its end may be missing. Compare its size with"
                    + " the original, and confirm if it is whole.");
        }
        return questions;
    }

    private RegisterScope scope(String format) {
        return formats.stream()
                .filter(each -> each.slug().equals(format))
                .findFirst()
                .orElseThrow()
                .scope();
    }
}
