package coop.commonround.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, as {@code 2026-05-01}. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw new TypeConversionException(
                    "'" + text + "' is no day of the calendar; write it as 2026-05-01, year first");
        }
    }
}
