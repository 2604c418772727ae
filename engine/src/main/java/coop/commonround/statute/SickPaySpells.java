package coop.commonround.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
    private SickPaySpells() {}

    /**
     * The paid days, in order.
     *
     * @param sick every day of sickness that is known, earlier ones too
     * @param qualifyingDays of a week, 1 to 7, counted from Monday
     */
    public static List<LocalDate> paidDays(NavigableSet<LocalDate> sick, int qualifyingDays, Figure<SickPay> law) {
        var paid = new ArrayList<LocalDate>();
        LocalDate lastSick = null;
        int waited = 0;
        int paidTogether = 0;
        for (var spell : spells(sick)) {
            var rules = law.on(spell.first()).value();
            if (spell.size() <= rules.waitingDays()) {
                continue;
            }
            // The day after the end is one day from it.
            if (lastSick == null || ChronoUnit.DAYS.between(lastSick, spell.first()) - 1 > rules.linkedWithinDays()) {
                waited = 0;
                paidTogether = 0;
            }
            for (var day : spell) {
                var today = law.on(day).value();
                if (day.getDayOfWeek().getValue() > qualifyingDays) {
                    continue;
                }
                if (waited < today.waitingDays()) {
                    waited++;
                } else if (paidTogether < today.mostWeeks() * qualifyingDays) {
                    paidTogether++;
                    paid.add(day);
                }
            }
            lastSick = spell.last();
        }
        return paid;
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
