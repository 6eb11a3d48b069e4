package uk.kindred.imports;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How registers are imported.
 *
 * @param shippedRegister whether the register in the open data's folder is loaded at the start, once for each edition
 * @param mostClosedPercent a file that would close a larger share of the open listings stops and asks
 * @param mostBytes the largest file, once unpacked if it is text
 * @param mostSheetBytes the largest content of a spreadsheet, which is packed tenfold and more
 */
@Validated
@ConfigurationProperties("kindred.imports")
record ImportProperties(
        @DefaultValue("true") boolean shippedRegister,

        @DefaultValue("5") @DecimalMin("0") @DecimalMax("100")
        double mostClosedPercent,

        @DefaultValue("300MB") DataSize mostBytes,
        @DefaultValue("4GB") DataSize mostSheetBytes) {}
