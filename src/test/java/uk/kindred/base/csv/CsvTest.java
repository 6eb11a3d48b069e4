package uk.kindred.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 113 496 0000",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=HYPERLINK(\"http://x\")",
                "-1e5",
                "--1"
            })
    void whatAProgramForTablesWouldTakeForAFormulaIsText(String cell) {
        String file = Csv.write(List.of("name"), List.of(List.of(cell)));
        assertThat(file).contains("'" + cell.replace("\"", "\"\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-12.5", "0", "12.34", "Leeds", "'quoted", "a=b", ""})
    void numbersAndWordsStayAsTheyAre(String cell) {
        assertThat(Csv.write(List.of("a", "b"), List.of(List.of("x", cell))))
                .isEqualTo("\ufeffa,b\r\nx," + cell + "\r\n");
    }

    @Test
    void commasQuotesAndLinesStayInTheirCell() {
        assertThat(Csv.write(List.of("a", "b"), List.of(List.of("one, \"two\"", "three\nfour"))))
                .isEqualTo("\ufeffa,b\r\n\"one, \"\"two\"\"\",\"three\nfour\"\r\n");
    }
}
