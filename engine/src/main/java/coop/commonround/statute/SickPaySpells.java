package coop.commonround.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which days of one person's sickness are paid.
 *
 * <p>Days on end are a spell; a spell that begins within the law's days of the end of another goes on with it. Waiting days
 * are served once for all that go together, and so is the limit of weeks. Where there are waiting days, a spell of no more
 * days than those is none: before April 2026 it had to be four days long.
 */
public final class SickPaySpells {
    /**
     * A day that is paid.
     *
     * @param spell the first day of its spell
     * @param linked the first day of the first spell that it goes on with; of its own, if it goes on with none
     */
    public record Paid(LocalDate day, LocalDate spell, LocalDate linked) {}

    private final int qualifyingDays;
    private final Figure<SickPay> law;
    private final Map<LocalDate, Integer> paidBy;
    private final List<Paid> paid = new ArrayList<>();
    private LocalDate lastSick = LocalDate.MIN;
    private LocalDate linked = LocalDate.MIN;
    private int waited;
    private int paidTogether;

    private SickPaySpells(int qualifyingDays, Figure<SickPay> law, Map<LocalDate, Integer> paidBy) {
        this.qualifyingDays = qualifyingDays;
        this.law = law;
        this.paidBy = paidBy;
    }

    /**
     * The paid days, in order.
     *
     * @param sick every day of sickness that is known, earlier ones too
     * @param qualifyingDays of a week, 1 to 7, counted from Monday
     * @param paidBy by the day, how many days of all that go together were paid up to it, where payroll has counted them
     */
    public static List<Paid> paidDays(
            NavigableSet<LocalDate> sick, int qualifyingDays, Figure<SickPay> law, Map<LocalDate, Integer> paidBy) {
        var spells = new SickPaySpells(qualifyingDays, law, paidBy);
        spells(sick).forEach(spells::add);
        return List.copyOf(spells.paid);
    }

    private void add(NavigableSet<LocalDate> spell) {
        var rules = law.on(spell.first()).value();
        if (spell.size() <= rules.waitingDays()) {
            return;
        }
        // The day after the end is one day from it.
        if (lastSick.equals(LocalDate.MIN)
                || ChronoUnit.DAYS.between(lastSick, spell.first()) - 1 > rules.linkedWithinDays()) {
            linked = spell.first();
            waited = 0;
            paidTogether = 0;
        }
        for (var day : spell) {
            add(day, spell.first());
        }
        lastSick = spell.last();
    }

    private void add(LocalDate day, LocalDate spell) {
        var today = law.on(day).value();
        if (day.getDayOfWeek().getValue() <= qualifyingDays) {
            if (waited < today.waitingDays()) {
                waited++;
            } else if (paidTogether < today.mostWeeks() * qualifyingDays) {
                paidTogether++;
                paid.add(new Paid(day, spell, linked));
            }
        }
        paidTogether = paidBy.getOrDefault(day, paidTogether);
    }

    private static List<NavigableSet<LocalDate>> spells(NavigableSet<LocalDate> sick) {
        var spells = new ArrayList<NavigableSet<LocalDate>>();
        for (var day : sick) {
            if (spells.isEmpty()
                    || !spells.get(spells.size() - 1).last().plusDays(1).equals(day)) {
                spells.add(new TreeSet<>());
            }
            spells.get(spells.size() - 1).add(day);
        }
        return spells;
    }
}
