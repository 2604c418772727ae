package coop.commonround.cli;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads spans of time as people type them: {@code 30s}, {@code 2m}, {@code 1m30s}, {@code 1h}. */
final class TimeSpan implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,6})m)?(?:(\\d{1,8})s)?");

    @Override
    public Duration convert(String text) {
        var found = FORM.matcher(text.strip());
        if (found.matches()) {
            var span = Duration.ofHours(number(found.group(1)))
                    .plusMinutes(number(found.group(2)))
                    .plusSeconds(number(found.group(3)));
            if (!span.isZero()) {
                return span;
            }
        }
        throw new TypeConversionException("'" + text + "' is not a time above zero; write it as 30s, 2m or 1m30s");
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
