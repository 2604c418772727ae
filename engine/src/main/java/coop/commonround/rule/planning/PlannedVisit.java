package coop.commonround.rule.planning;

import coop.commonround.model.BoundVisits;
import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.rule.timing.StartSpans;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit to be rostered, in seconds; it is attended by one {@link PlannedAttendance} for each careworker it needs. */
public final class PlannedVisit {
    private final Visit visit;
    private final PlannedClient client;
    private final VisitDays days;
    private final int earliest;
    private final int latest;
    private final int lawfulUntil;
    private final StartSpans starts;
    private final int length;
    private final @Nullable Integer preferred;
    private final @Nullable Integer pinnedStart;
    private final @Nullable PlannedCareworker pinnedTo;
    private final VisitId boundTo;
    private final boolean isShort;
    private final boolean isIntroducing;

    /** The double-up it is made in place of; null for most. */
    private final @Nullable PlannedVisit insteadOf;

    PlannedVisit(
            Visit visit,
            PlannedClient client,
            PlanningClock clock,
            @Nullable PlannedCareworker pinnedTo,
            BoundVisits bound,
            @Nullable PlannedVisit insteadOf) {
        this.insteadOf = insteadOf;
        this.visit = visit;
        this.client = client;
        var windows = visit.windows();
        var pin = visit.pin().start();
        this.pinnedStart = pin == null ? null : Integer.valueOf(clock.secondOf(pin));
        int mostLate = visit.timeCritical() ? 0 : client.terms().mostLateness();
        this.days = new VisitDays(visit, clock, mostLate);
        int[] opens = windows.stream()
                .mapToInt(window -> clock.secondOf(window.earliest()))
                .toArray();
        int[] closes = windows.stream()
                .mapToInt(window -> clock.secondOf(window.latest()))
                .toArray();
        this.starts = new StartSpans(opens, closes, mostLate);
        this.earliest = opens[0];
        this.latest = closes[closes.length - 1];
        this.lawfulUntil = latest + mostLate;
        this.length = (int) visit.contactTime().toSeconds();
        var wish = visit.preferredStart();
        this.preferred = wish == null ? null : Integer.valueOf(clock.secondOf(wish));
        this.pinnedTo = pinnedTo;
        this.boundTo = bound.leaderOf(visit.id());
        this.isShort =
                client.canTellWhomItKnows() && client.terms().continuity().isShort(visit);
        this.isIntroducing = client.terms().continuity().isIntroducing(visit);
    }

    public Visit visit() {
        return visit;
    }

    public PlannedClient client() {
        return client;
    }

    /** Whether one careworker makes it alone in place of a double-up, as has been signed off. */
    public boolean isAlone() {
        return insteadOf != null;
    }

    /** The double-up it is made in place of, if it is made alone; otherwise itself. */
    public PlannedVisit whole() {
        return insteadOf == null ? this : insteadOf;
    }

    /** Seconds that those who make it together may start apart; planning starts them together. */
    public int mostApart() {
        var own = visit.needs().doubleUp().apart();
        return own == null ? client.terms().startApart() : (int) own.toSeconds();
    }

    /** The local days it may be made on, in order; one for most. */
    public List<LocalDate> days() {
        return days.all();
    }

    /** The one it would be counted to in a round; a round past midnight may hold it on the next one as well. */
    public LocalDate dayIn(PlannedRound round) {
        return days.from(round.date());
    }

    /** Those of them on which it could start within a span of seconds. */
    List<LocalDate> daysWithin(int from, int to) {
        return days.within(from, to);
    }

    /** The local day it is counted to if it starts at a second: the one by which expiries, recalls and trials are judged. */
    public LocalDate dayAt(int start) {
        return days.at(start);
    }

    /** The round template it belongs to on its day; null if none, as where it may be made on several days. */
    public @Nullable String template() {
        var round = visit.round();
        return round == null || !days.isOne()
                ? null
                : round.template() + " " + days.all().get(0);
    }

    /** Where it comes in that, after all of a lower place; 0 for anywhere. */
    public int placeInTemplate() {
        var round = visit.round();
        var place = round == null ? null : round.place();
        return place == null ? 0 : place;
    }

    /** The first second it may start. */
    public int earliest() {
        return earliest;
    }

    /** When it may start, windows and lawful lateness together. */
    public StartSpans starts() {
        return starts;
    }

    /** The same where there are several windows, and no start is pinned; otherwise null: it starts whenever it is due. */
    public @Nullable StartSpans gappedStarts() {
        return starts.windows() == 1 || pinnedStart != null ? null : starts;
    }

    /** By how much a start misses its windows and the lateness that is let pass; none if it is lawful. */
    public int secondsOutside(int start) {
        return starts.secondsOutside(start);
    }

    /** The first second not before another at which it may start, a pinned start observed. */
    public int soonest(int second) {
        int opened = Math.max(opens(), second);
        return pinnedStart == null ? starts.soonest(opened) : opened;
    }

    /** The last second of its last window: a later start is late. */
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

    /** How many of the skills that each careworker must hold this one lacks on a day; none if they are shared out. */
    public int skillsMissing(PlannedCareworker careworker, LocalDate day) {
        if (visit.needs().collective()) {
            return 0;
        }
        int missing = 0;
        for (var skill : visit.needs().skills()) {
            if (!careworker.hasSkill(skill, day)) {
                missing++;
            }
        }
        return missing;
    }

    /** Whether it is so short that whoever makes it must have been there before. */
    public boolean isShort() {
        return isShort;
    }

    /** Whether it makes its careworkers known to the client. */
    public boolean isIntroducing() {
        return isIntroducing;
    }

    /** Whether whoever makes it must have been introduced on a shadow visit, if not known from before. */
    public boolean needsIntroduction() {
        return client.wantsIntroductions() && !isShadow();
    }

    public boolean isSleepIn() {
        return visit.kind() == Visit.Kind.SLEEP_IN;
    }

    /** Whether somebody goes along to learn, or to be introduced. */
    public boolean isShadow() {
        return visit.kind() == Visit.Kind.SHADOW;
    }

    /** Whether it may be left out at a price. */
    public boolean isOptional() {
        return visit.isOptional();
    }

    /** The same for all visits that are made together or left out together; its own id if it is bound to none. */
    public VisitId boundTo() {
        return boundTo;
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
