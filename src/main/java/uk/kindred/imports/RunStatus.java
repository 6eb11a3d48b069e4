package uk.kindred.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/** How far an import has come. */
enum RunStatus {
    RUNNING("running"),
    DONE("done"),
    /** Read and judged, but so unusual that the operator has to say yes. Nothing is changed yet. */
    NEEDS_CONFIRMATION("needs-confirmation"),
    /** Nothing was changed. */
    FAILED("failed");

    private final String slug;

    RunStatus(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    @Converter(autoApply = true)
    static class AsSlug implements AttributeConverter<RunStatus, String> {

        @Override
        public String convertToDatabaseColumn(RunStatus status) {
            return status.slug;
        }

        @Override
        public RunStatus convertToEntityAttribute(String slug) {
            return Arrays.stream(values())
                    .filter(status -> status.slug.equals(slug))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
