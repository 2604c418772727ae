package coop.commonround.rule.planning;

import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.Visit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit to be rostered, in seconds; it is attended by one {@link PlannedAttendance} for each careworker it needs. */
public final class PlannedVisit {
    private final Visit visit;
    private final PlannedClient client;
    private final LocalDate date;
    private final int earliest;
    private final int latest;
    private final int lawfulUntil;
    private final int length;
    private final @Nullable Integer preferred;
    private final @Nullable Integer pinnedStart;
    private final @Nullable PlannedCareworker pinnedTo;

    PlannedVisit(Visit visit, PlannedClient client, PlanningClock clock, @Nullable PlannedCareworker pinnedTo) {
        this.visit = visit;
        this.client = client;
        this.date = visit.date();
        var window = visit.window();
        var pin = visit.pin().start();
        this.pinnedStart = pin == null ? null : Integer.valueOf(clock.secondOf(pin));
        this.earliest = clock.secondOf(window.earliest());
        this.latest = clock.secondOf(window.latest());
        this.lawfulUntil = latest + (visit.timeCritical() ? 0 : client.terms().mostLateness());
        this.length = (int) visit.contactTime().toSeconds();
        var wish = visit.preferredStart();
        this.preferred = wish == null ? null : Integer.valueOf(clock.secondOf(wish));
        this.pinnedTo = pinnedTo;
    }

    public Visit visit() {
        return visit;
    }

    public PlannedClient client() {
        return client;
    }

    /** The local day it is counted to. */
    public LocalDate date() {
        return date;
    }

    /** The first second it may start. */
    public int earliest() {
        return earliest;
    }

    /** The last second of its window: a later start is late. */
    public int latest() {
        return latest;
    }

    /** The last second it may start: the policy lets a visit that is not time-critical start somewhat late. */
    public int lawfulUntil() {
        return lawfulUntil;
    }

    /** The second it may start at the earliest, a pinned start observed. */
    public int opens() {
        return pinnedStart == null ? earliest : pinnedStart;
    }

    /** The second it may start at the latest, a pinned start observed. */
    public int closes() {
        return pinnedStart == null ? lawfulUntil : pinnedStart;
    }

    /** Seconds in the home. */
    public int length() {
        return length;
    }

    /** The start the client would like; null for no wish. */
    public @Nullable Integer preferred() {
        return preferred;
    }

    public @Nullable Integer pinnedStart() {
        return pinnedStart;
    }

    public @Nullable PlannedCareworker pinnedTo() {
        return pinnedTo;
    }

    /** How many of the skills that each careworker must hold this one lacks on the day; none if they are shared out. */
    public int skillsMissing(PlannedCareworker careworker) {
        if (visit.needs().collective()) {
            return 0;
        }
        int missing = 0;
        for (var skill : visit.needs().skills()) {
            if (!careworker.hasSkill(skill, date)) {
                missing++;
            }
        }
        return missing;
    }

    /** Whether it may be left out at a price. */
    public boolean isOptional() {
        return visit.isOptional();
    }

    /** What leaving it out costs, in thousandths of a penny; 0 if it has to be made. */
    public long leftOutPrice() {
        var price = visit.booking().leftOutPrice();
        return price == null ? 0 : price.thousandthsOfPenny();
    }

    /** What is to be brought, once. */
    public Quantities load() {
        return visit.needs().load();
    }

    public boolean isDoubleUp() {
        return visit.isDoubleUp();
    }

    public boolean isTimeCritical() {
        return visit.timeCritical();
    }

    /** A time-critical visit counts as red, whoever's it is. */
    public Rag rag() {
        return visit.timeCritical() ? Rag.RED : visit.rag();
    }

    @Override
    public String toString() {
        return visit.id().text();
    }
}
