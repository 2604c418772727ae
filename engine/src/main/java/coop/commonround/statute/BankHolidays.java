package coop.commonround.statute;

import coop.commonround.base.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The bank holidays of the United Kingdom, for the whole years from the first to the last of them.
 *
 * @param days by date; two on one date hold in different nations
 */
public record BankHolidays(List<BankHoliday> days) {
    static final String FILE = "bank_holidays.csv";

    public BankHolidays {
        days = days.stream().sorted(Comparator.comparing(BankHoliday::date)).toList();
        Check.that(!days.isEmpty(), "%s%s must hold a row", Figure.FOLDER, FILE);
    }

    static BankHolidays published() {
        return new BankHolidays(StatuteFile.published(FILE, BankHoliday::of));
    }

    /** Whether the file holds the year of a day. */
    public boolean reaches(LocalDate day) {
        return day.getYear() >= days.get(0).date().getYear()
                && day.getYear() <= days.get(days.size() - 1).date().getYear();
    }

    /** The bank holiday of a nation on a day, if it is one. */
    public Optional<BankHoliday> find(LocalDate day, Nation nation) {
        return days.stream()
                .filter(each -> each.date().equals(day) && each.nations().contains(nation))
                .findFirst();
    }

    /**
     * The bank holidays of a nation from one day to another, both included.
     *
     * @throws IllegalArgumentException if the file does not reach so far; the message names it
     */
    public List<BankHoliday> between(LocalDate first, LocalDate last, Nation nation) {
        int from = days.get(0).date().getYear();
        int to = days.get(days.size() - 1).date().getYear();
        Check.that(
                first.getYear() >= from && last.getYear() <= to,
                "%s%s holds the years %s to %s, not %s to %s; add rows",
                Figure.FOLDER,
                FILE,
                from,
                to,
                first,
                last);
        return days.stream()
                .filter(each -> !each.date().isBefore(first) && !each.date().isAfter(last))
                .filter(each -> each.nations().contains(nation))
                .toList();
    }

    /** With other rows, which stand in for those of the same date. */
    BankHolidays with(List<BankHoliday> others) {
        var replaced = others.stream().map(BankHoliday::date).collect(Collectors.toSet());
        var all = new ArrayList<>(others);
        days.stream().filter(each -> !replaced.contains(each.date())).forEach(all::add);
        return new BankHolidays(all);
    }
}
