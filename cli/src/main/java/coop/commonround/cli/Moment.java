package coop.commonround.cli;

import coop.commonround.base.CivilTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment of Europe/London, as {@code 2026-05-01T11:00}; of a time that comes twice the first is meant. */
final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        try {
            return CivilTime.at(LocalDateTime.parse(text.strip().replace(' ', 'T')));
        } catch (DateTimeException none) {
            throw new TypeConversionException("'" + text + "' is no moment; write it as 2026-05-01T11:00, year first");
        }
    }
}
