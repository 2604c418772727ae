package coop.commonround.io.json.tree;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.io.json.tree.Node.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The kinds of value that a document of ours holds. */
public final class Kinds {
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);
    private static final BigDecimal NANOS_A_MINUTE = BigDecimal.valueOf(60_000_000_000L);
    private static final BigDecimal NANOS_AN_HOUR = BigDecimal.valueOf(3_600_000_000_000L);
    private static final DateTimeFormatter MOMENTS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    public static final Kind<String> TEXT = Kind.of(Form.TEXT, "write text, in quotes", text -> text);
    /** Text that is not empty. */
    public static final Kind<String> ID =
            Kind.of(Form.TEXT, "write an id, in quotes", text -> Check.text(text, "an id"));

    public static final Kind<Boolean> YES_NO =
            Kind.of(Form.YES_NO, "write true or false, without quotes", Boolean::valueOf);
    public static final Kind<LocalDate> DATE =
            Kind.of(Form.TEXT, "write a date such as \"2026-11-23\"", text -> inRange(LocalDate.parse(text)));
    /** With an offset; without one it is local time, as {@link CivilTime} reads it. */
    public static final Kind<Instant> MOMENT =
            Kind.of(Form.TEXT, "write a moment such as \"2026-11-23T07:30:00+00:00\"", Kinds::moment);

    public static final Kind<LocalTime> CLOCK =
            Kind.of(Form.TEXT, "write a time of day such as \"19:00\"", LocalTime::parse);
    /** Pounds, as text. */
    public static final Kind<Money> MONEY = Kind.of(Form.TEXT, "write pounds as text, such as \"12.71\"", Kinds::money);

    public static final Kind<BigDecimal> DECIMAL =
            Kind.of(Form.NUMBER, "write a number such as 1.4, without quotes", Kinds::decimal);
    public static final Kind<Integer> WHOLE = Kind.of(
            Form.NUMBER,
            "write a whole number, without quotes",
            text -> decimal(text).intValueExact());
    public static final Kind<Long> COUNT = Kind.of(
            Form.NUMBER,
            "write a whole number, without quotes",
            text -> decimal(text).longValueExact());
    public static final Kind<Duration> MINUTES = Kind.of(
            Form.NUMBER, "write minutes such as 30 or 12.5, without quotes", text -> duration(text, NANOS_A_MINUTE));
    public static final Kind<Duration> HOURS =
            Kind.of(Form.NUMBER, "write hours such as 37.5, without quotes", text -> duration(text, NANOS_AN_HOUR));
    public static final Kind<Double> LATITUDE = degrees(90, "write degrees north such as 53.6031");
    public static final Kind<Double> LONGITUDE =
            degrees(180, "write degrees east such as -1.9012, below zero west of Greenwich");

    private Kinds() {}

    /** The constants of an enum, in the words of {@link #word}. */
    public static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        return choice(Arrays.asList(type.getEnumConstants()), Kinds::word);
    }

    /** One of some things, each with its word; in that case exactly. */
    public static <T> Kind<T> choice(List<T> things, Function<T, String> word) {
        var words = things.stream().map(word).toList();
        var remedy = words.size() == 1
                ? "write \"" + words.get(0) + "\""
                : "write one of " + String.join(", ", words.subList(0, words.size() - 1)) + " and "
                        + words.get(words.size() - 1);
        return Kind.of(Form.TEXT, remedy, text -> {
            var which = words.indexOf(text);
            if (which < 0) {
                throw new IllegalArgumentException(remedy);
            }
            return things.get(which);
        });
    }

    /** Text of some other sort; what it cannot mean is refused with {@link IllegalArgumentException}. */
    public static <T> Kind<T> text(String remedy, Function<String, T> meaning) {
        return Kind.of(Form.TEXT, remedy, meaning);
    }

    /** How a constant is written: {@code personal-care}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate inRange(LocalDate date) {
        Check.that(!date.isBefore(FIRST_DATE) && !date.isAfter(LAST_DATE), "%s is out of range", date);
        return date;
    }

    private static Instant moment(String text) {
        var parsed = MOMENTS.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        var moment =
                parsed instanceof OffsetDateTime offset ? offset.toInstant() : CivilTime.at(LocalDateTime.from(parsed));
        inRange(CivilTime.dateOf(moment));
        return moment;
    }

    private static Money money(String text) {
        Check.that(text.matches("-?\\d{1,30}(\\.\\d{1,60})?"), "%s is no money", text);
        return new Money(new BigDecimal(text));
    }

    private static BigDecimal decimal(String text) {
        Check.that(text.matches("-?\\d{1,30}(\\.\\d{1,60})?([eE][+-]?\\d{1,2})?"), "%s is no number of a figure", text);
        return new BigDecimal(text);
    }

    /** To the nearest nanosecond, so that every span of whole nanoseconds comes back. */
    private static Duration duration(String text, BigDecimal nanosAUnit) {
        var nanos = decimal(text).multiply(nanosAUnit).setScale(0, RoundingMode.HALF_EVEN);
        var seconds = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000L));
        return Duration.ofSeconds(seconds[0].longValueExact(), seconds[1].longValueExact());
    }

    private static Kind<Double> degrees(int most, String remedy) {
        return Kind.of(Form.NUMBER, remedy, text -> {
                    double degrees = Double.parseDouble(text);
                    Check.that(Math.abs(degrees) <= most, "more than %s degrees", most);
                    return degrees;
                })
                .personal();
    }
}
