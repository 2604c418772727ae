package coop.commonround.io.json;

import coop.commonround.base.Money;
import coop.commonround.model.Quantities;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A seeded source of invented values, odd ones among them. */
final class Dice {
    private static final List<String> TEXTS =
            List.of("", "plain", "with \"quotes\"", "tab\tand\nline", "Ŵyn ☂ 𝄞", "back\\slash", "a;b, c", "{}[]:");

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean flip() {
        return random.nextBoolean();
    }

    <T> T one(List<T> things) {
        return things.get(below(things.size()));
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    <T> @Nullable T orNone(Supplier<T> thing) {
        return flip() ? thing.get() : null;
    }

    String text() {
        return one(TEXTS);
    }

    Set<String> words(String stem) {
        return IntStream.range(0, below(4)).mapToObj(i -> stem + "-" + below(9)).collect(Collectors.toSet());
    }

    <T> List<T> several(int most, IntFunction<T> thing) {
        return IntStream.range(0, below(most + 1)).mapToObj(thing).toList();
    }

    Quantities quantities() {
        return new Quantities(words("thing").stream().collect(Collectors.toMap(name -> name, name -> below(1000))));
    }

    /** Pence, fractions of them, and sums that do not come out even. */
    Money money() {
        var pence = Money.pence(1 + below(5000));
        return flip() ? pence : pence.dividedBy(BigDecimal.valueOf(7));
    }

    BigDecimal decimal(int whole) {
        return BigDecimal.valueOf(1 + below(whole * 100), 2);
    }

    /** A share of 1, ends included. */
    BigDecimal share() {
        return BigDecimal.valueOf(below(101), 2);
    }

    /** Whole minutes, seconds, or nanoseconds. */
    Duration upTo(Duration most) {
        var nanos = (long) (random.nextDouble() * most.toNanos());
        return switch (below(4)) {
            case 0 -> Duration.ofSeconds(nanos / 1_000_000_000);
            case 1 -> Duration.ofNanos(nanos);
            default -> Duration.ofMinutes(nanos / 60_000_000_000L);
        };
    }

    Instant between(Instant earliest, Instant latest) {
        return earliest.plus(upTo(Duration.between(earliest, latest)));
    }

    double near(double degrees) {
        return degrees + (random.nextDouble() - 0.5) / 10;
    }
}
