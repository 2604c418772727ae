package coop.commonround.cli.example;

import coop.commonround.cli.example.Habit.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What keeps people from their shifts in the first week: one in 35 on leave, one sick, one training, and so on. */
final class Absences {
    private static final LocalDate TUESDAY = Period.START.plusDays(1);
    private static final LocalDate WEDNESDAY = Period.START.plusDays(2);
    private static final LocalDate FRIDAY = Period.START.plusDays(4);
    private static final LocalDate SATURDAY = Period.START.plusDays(5);
    private static final LocalDate SUNDAY = Period.START.plusDays(6);
    private static final Span DAYTIME = Span.ofHours(9, 15);
    private static final Span COURSE = Span.ofHours(10, 13);
    private static final Span ALL_DAY = Span.ofHours(7, 22);
    private static final Span NIGHT = Span.ofHours(22, 31);
    private static final int ON_LEAVE = 27;
    private final List<Shift> shifts;
    private final Sheet sheet = new Sheet("careworker_id", "from", "to", "kind", "paid");

    private Absences(List<Shift> work) {
        shifts = new ArrayList<>(work);
    }

    /** The shifts as they stand once absences are known, and the absences. */
    record Known(List<Shift> shifts, Sheet sheet) {}

    static Known among(List<Careworker> staff, List<Shift> work) {
        var absences = new Absences(work);
        for (var careworker : staff) {
            if (careworker.contract().kind().equals("guaranteed")) {
                absences.add(careworker);
            }
        }
        staff.stream()
                .filter(careworker -> careworker.payGrade().equals("senior"))
                .filter(careworker -> absences.isOff(careworker, SATURDAY) && absences.isOff(careworker, SUNDAY))
                .findFirst()
                .map(senior -> Shift.other(senior, SATURDAY, NIGHT, "on-call", ""))
                .ifPresent(absences.shifts::add);
        return new Known(absences.shifts, absences.sheet);
    }

    /** Leave is known when shifts are shared out; sickness is not. */
    static boolean isOnLeave(Careworker careworker, LocalDate day) {
        return careworker.number() % 35 == ON_LEAVE
                && careworker.contract().kind().equals("guaranteed")
                && !day.isBefore(Period.START)
                && !day.isAfter(SUNDAY);
    }

    private void add(Careworker careworker) {
        switch (careworker.number() % 35) {
            case ON_LEAVE -> leave(careworker);
            case 25 -> sick(careworker);
            case 31 -> firstDayOff(careworker, COURSE, "training", "3");
            case 23 -> firstDayOff(careworker, ALL_DAY, "unavailable", "");
            default -> {}
        }
    }

    private void leave(Careworker careworker) {
        var hours = String.format(Locale.ROOT, "%.1f", careworker.contract().hours() / 5);
        Period.START
                .datesUntil(SATURDAY)
                .forEach(day -> shifts.add(Shift.other(careworker, day, DAYTIME, "leave", hours)));
        sheet.row(careworker.id(), Period.START, SUNDAY, "leave", "yes");
    }

    /** Off sick on Tuesday and Wednesday: the shifts stand, but nobody comes. */
    private void sick(Careworker careworker) {
        shifts.replaceAll(shift -> shift.isOn(careworker, TUESDAY) || shift.isOn(careworker, WEDNESDAY)
                ? new Shift(shift.id(), careworker, shift.day(), shift.span(), "sick", "")
                : shift);
        sheet.row(careworker.id(), TUESDAY, WEDNESDAY, "sick", "yes");
    }

    private void firstDayOff(Careworker careworker, Span span, String kind, String paidHours) {
        Period.START
                .datesUntil(FRIDAY)
                .filter(day -> isOff(careworker, day))
                .findFirst()
                .ifPresent(day -> shifts.add(Shift.other(careworker, day, span, kind, paidHours)));
    }

    private boolean isOff(Careworker careworker, LocalDate day) {
        return shifts.stream().noneMatch(shift -> shift.isOn(careworker, day));
    }
}
