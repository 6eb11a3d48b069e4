package uk.kindred.base.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads questions strictly: an answer to another question than was meant would be taken for the right one. */
@Component
public class JsonQuestions {

    private static final int MOST_BYTES = 64 * 1024;

    private final JsonMapper json;

    JsonQuestions(JsonMapper json) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    /** @throws BadParameterException that says where the question cannot be read */
    public <T> T read(InputStream body, Class<T> type) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BadParameterException(
                    "The question is too long", "A question has at most " + MOST_BYTES + " bytes.");
        }
        try {
            return required(json.readValue(bytes, type), "the body");
        } catch (UnrecognizedPropertyException unknown) {
            throw new BadParameterException(
                    "No such field",
                    "“" + unknown.getPropertyName() + "” is not known here. Known are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".");
        } catch (DatabindException unfit) {
            throw new BadParameterException(
                    "A field has the wrong form",
                    "“" + path(unfit) + "” cannot be read. Sums are whole pence, days are written like 2025-11-30.");
        } catch (JacksonException unreadable) {
            throw new BadParameterException("The question cannot be read", "Send one JSON object, encoded in UTF-8.");
        }
    }

    /** @throws BadParameterException if it was not given */
    public static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new BadParameterException("Something is missing", "“" + name + "” has to be given.");
        }
        return value;
    }

    /** Never null. What was sent may have nulls in it, whatever its type says: they are refused. */
    public static <T> List<T> list(@Nullable List<T> values, String name) {
        if (values == null) {
            return List.of();
        }
        values.forEach(value -> required(value, name));
        return values;
    }

    /** "circumstances.incomes.weeklyPence"; the question where it is none of its fields. */
    private static String path(DatabindException unfit) {
        String path = unfit.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "the question" : path;
    }
}
