package coop.commonround.statute;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bank holiday: where one falls on a weekend, the day that stands in for it.
 *
 * @param nations where it holds, at least one
 * @param source the document that set it
 */
public record BankHoliday(LocalDate date, Set<Nation> nations, String name, String source) {
    public BankHoliday {
        requireNonNull(date, "date");
        nations = Sorted.set(nations);
        Check.that(!nations.isEmpty(), "%s: a bank holiday must hold somewhere", date);
        name = Check.text(name, "name");
    }

    static BankHoliday of(StatuteRow row) {
        return new BankHoliday(
                row.date("date"),
                row.read("nations", "write nations such as England;Wales", BankHoliday::nations),
                row.text("name"),
                row.source());
    }

    private static Set<Nation> nations(String text) {
        return Stream.of(text.split(";"))
                .map(name -> Nation.find(name).orElseThrow(() -> new IllegalArgumentException(name)))
                .collect(Collectors.toSet());
    }
}
