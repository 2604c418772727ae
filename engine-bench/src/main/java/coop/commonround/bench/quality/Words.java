package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.Contestant;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What words on the command line mean. */
final class Words {
    private Words() {}

    /** A set by its name. */
    static final class SetName implements ITypeConverter<BenchmarkSet> {
        @Override
        public BenchmarkSet convert(String text) {
            return Stream.of(BenchmarkSet.values())
                    .filter(set -> set.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no set '%s'; write %s"
                            .formatted(
                                    text,
                                    Stream.of(BenchmarkSet.values())
                                            .map(BenchmarkSet::text)
                                            .collect(Collectors.joining(", ")))));
        }
    }

    /** The names of all sets. */
    static final class SetNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(BenchmarkSet.values()).map(BenchmarkSet::text).iterator();
        }
    }

    /** A solver by its name. */
    static final class SolverName implements ITypeConverter<Contestant> {
        @Override
        public Contestant convert(String text) {
            return Contestant.find(text.strip())
                    .orElseThrow(() -> new TypeConversionException("there is no solver '%s'; write %s"
                            .formatted(
                                    text,
                                    Stream.of(Contestant.values())
                                            .map(Contestant::text)
                                            .collect(Collectors.joining(", ")))));
        }
    }

    /** A span of time above zero. */
    static final class Time implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("(?:(\\d{1,6})m)?(?:(\\d{1,8})s)?(?:(\\d{1,9})ms)?");

        @Override
        public Duration convert(String text) {
            var found = FORM.matcher(text.strip());
            if (found.matches()) {
                var span = Duration.ofMinutes(number(found.group(1)))
                        .plusSeconds(number(found.group(2)))
                        .plusMillis(number(found.group(3)));
                if (!span.isZero()) {
                    return span;
                }
            }
            throw new TypeConversionException("'" + text + "' is not a time above zero; write it as 30s, 2m or 500ms");
        }

        private static long number(@Nullable String digits) {
            return digits == null ? 0 : Long.parseLong(digits);
        }
    }

    /** A number of threads. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9]\\d{0,2}")) {
                throw new TypeConversionException("'" + text + "' is not a number of 1 to 999");
            }
            return Integer.valueOf(text);
        }
    }
}
