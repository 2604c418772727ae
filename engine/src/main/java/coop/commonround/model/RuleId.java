package coop.commonround.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule a roster is judged by; its {@link #text()} is what reports, policies and score analyses call it. */
public enum RuleId {
    /** Each careworker holds the skills a visit asks for, on the day of the visit. */
    SKILL(Level.HARD),
    /** Nobody goes where either side has said never. */
    VETO(Level.HARD),
    /** Where only certain careworkers may go, nobody else does, and each is what the client requires. */
    ONLY(Level.HARD),
    /**
     * A visit lies within a shift meant for such work, from its start to its end; if the policy says so, the commute too. It
     * ends after the shift by no more than the policy allows.
     */
    WITHIN_SHIFT(Level.HARD),
    /** Nobody is in two places at once, or nearer in time than the way between them. */
    OVERLAP(Level.HARD),
    /** Two rounds of one careworker's day leave time for the way from one to the next. */
    ROUNDS_APART(Level.HARD),
    /** No leg between visits is longer than the careworker can travel. */
    LONGEST_LEG(Level.HARD),
    /** Who travels with a named driver goes from visit to visit with them. */
    WITH_DRIVER(Level.HARD),
    /** No visit starts before its window, or after it by more than the policy allows. */
    STARTS_IN_WINDOW(Level.HARD),
    /** The careworkers of one visit are different people, complete, and start together. */
    TOGETHER(Level.HARD),
    /** Linked visits keep their order and their gap. */
    LINK(Level.HARD),
    /** Linked visits that ask for it are made by one careworker. */
    SAME_CAREWORKER(Level.HARD),
    /** Linked visits that ask for it are made by different careworkers. */
    DIFFERENT_CAREWORKERS(Level.HARD),
    /** No round carries more than its shift can. */
    CAPACITY(Level.HARD),
    /** What is pinned stays. */
    PIN(Level.HARD),
    /** Nobody works more than their maximum in a week. */
    MAXIMUM_HOURS(Level.HARD),
    /** On average over the reference period nobody works more than the law allows, as far as can be forecast. */
    AVERAGE_HOURS(Level.HARD),
    /** Between two working days lies the daily rest, home to home. */
    DAILY_REST(Level.HARD),
    /** Rest that is owed for a short night is made good by the day it is due. */
    REST_OWED(Level.HARD),
    /** Each week, or fortnight, holds the weekly rest. */
    WEEKLY_REST(Level.HARD),
    /** Nobody works more days in a row than the policy says. */
    CONSECUTIVE_DAYS(Level.HARD),
    /** Nobody under 18 works longer in a day than the law allows. */
    DAILY_HOURS(Level.HARD),
    /** Nobody under 18 works at night. */
    NIGHT_BAN(Level.HARD),
    /** On average over the reference period no night worker works more in 24 hours than the law allows. */
    NIGHT_HOURS(Level.HARD),
    /** No night worker whose work is hazardous or a heavy strain works too long in 24 hours with night work. */
    NIGHT_HAZARD(Level.HARD),
    /** Night workers work at night only while a health assessment counts. */
    NIGHT_HEALTH(Level.HARD),
    /** A long working day holds a break. */
    BREAK(Level.HARD),
    /** Volunteers give no regulated care. */
    VOLUNTEER(Level.HARD),
    /** A pair that is on trial, or needs the consent of both, goes together only while both say yes. */
    CONSENT(Level.HARD),
    /** Nobody has more rounds on a day than the policy allows. */
    ROUNDS_A_DAY(Level.HARD),
    /** If the policy says so, all that is made of a round template on a day is made by one careworker. */
    ROUND_WHOLE(Level.HARD),
    /** Secondees are back with their own organisation after the recall date. */
    RECALL(Level.HARD),
    /** A short visit of regulated care is made by somebody who has been at the client before. */
    SHORT_VISIT(Level.HARD),
    /** Where it is asked, somebody new comes along on a shadow visit before a first visit. */
    INTRODUCED(Level.HARD),
    /** If the policy says so, no more different careworkers go to a client than are right. */
    CLIENT_LIMIT(Level.HARD),
    /** If the policy says so, no client is attended more than once by nobody but people lent. */
    SECONDEES_ALONE(Level.HARD),

    /** Visits nobody goes to, optional ones apart, by priority and minutes. */
    UNCOVERED(Level.MEDIUM),

    /** Pay for the time in clients' homes. */
    CONTACT_PAY(Level.PAY),
    /** Pay for the way between visits; if the policy says so, for the commute too. */
    TRAVEL_PAY(Level.PAY),
    /** Pay for short gaps. */
    WAITING_PAY(Level.PAY),
    /** Mileage for the way between visits; if the policy says so, for the commute too. */
    MILEAGE(Level.PAY),
    /** What hours above the contract cost on top of ordinary pay. */
    OVERTIME(Level.PAY),
    /** Guaranteed hours that are paid and not used. */
    UNUSED_HOURS(Level.PAY),
    /** Hours paid for a shift beyond the work in it. */
    PAID_SHIFT(Level.PAY),

    /** Optional visits that are left out. */
    LEFT_OUT(Level.QUALITY),
    /** Double-ups that one careworker makes alone, as has been signed off. */
    GONE_SINGLE(Level.QUALITY),
    /** Minutes away from the start the client would like. */
    PREFERRED_TIME(Level.QUALITY),
    /** Minutes after the end of the window. */
    LATENESS(Level.QUALITY),
    /** Minutes after the end of the window of the visit that is latest. */
    WORST_LATENESS(Level.QUALITY),
    /** Minutes a round ends after its shift. */
    OVERRUN(Level.QUALITY),
    /** Minutes between visits that are neither travel nor a break. */
    WAITING(Level.QUALITY),
    /** Idle minutes of the round that has most of them. */
    WORST_IDLE(Level.QUALITY),
    /** Rounds in which the meal break of the shift is not held. */
    MISSED_MEAL(Level.QUALITY),
    /** Shifts in which no visit is made. */
    UNUSED_SHIFT(Level.QUALITY),
    /** Careworkers a client has not met of late. */
    NEW_FACE(Level.QUALITY),
    /** Different careworkers at one client in the period. */
    NEW_FACE_IN_PERIOD(Level.QUALITY),
    /** Attendances by others than those a client prefers. */
    PREFERRED_CAREWORKER(Level.QUALITY),
    /** Attendances by others than the usual careworker of a client. */
    USUAL_CAREWORKER(Level.QUALITY),
    /** Careworkers above the most that is right for a client. */
    CLIENT_CAP(Level.QUALITY),
    /** Evenings above a fair share. */
    FAIR_EVENINGS(Level.QUALITY),
    /** Days of weekends above a fair share. */
    FAIR_WEEKENDS(Level.QUALITY),
    /** Bank holidays above a fair share. */
    FAIR_BANK_HOLIDAYS(Level.QUALITY),
    /** Days in more than one shift above a fair share. */
    FAIR_SPLIT_DAYS(Level.QUALITY),
    /** Minutes of unpaid gaps above a fair share. */
    FAIR_GAPS(Level.QUALITY),
    /** Minutes of travel above a fair share. */
    FAIR_TRAVEL(Level.QUALITY),
    /** Evenings, weekends, bank holidays and split days of careworkers who would rather not work them. */
    UNWANTED_DAY(Level.QUALITY),
    /** Attendances outside the areas a careworker wants. */
    UNWANTED_AREA(Level.QUALITY),
    /** Minutes that ways to visits are longer than a careworker wants. */
    UNWANTED_TRAVEL(Level.QUALITY),
    /** Attendances by somebody who is not of the client's team. */
    OTHER_TEAM(Level.QUALITY),
    /** Attendances of paid careworkers at visits meant for volunteers. */
    PAID_NEIGHBOUR(Level.QUALITY),
    /** Attendances by people lent. */
    SECONDEE(Level.QUALITY),
    /** Clients who are attended by nobody but people lent. */
    ONLY_SECONDEES(Level.QUALITY),
    /** Minutes of gaps in rounds that are too long to be paid. */
    UNPAID_GAP(Level.QUALITY),
    /** Minutes that rounds are too short to be worth setting out for. */
    SHORT_ROUND(Level.QUALITY),
    /** Rounds of a careworker's day after the first. */
    SPLIT_ROUND(Level.QUALITY),
    /** Attendances of a round template outside the round that holds most of it. */
    BROKEN_ROUND(Level.QUALITY),
    /** Attendances behind one of their round template that has a later place. */
    OUT_OF_ORDER(Level.QUALITY),
    /** Homes a careworker would rather not visit, and pairs a person is to be warned of. */
    UNWANTED_HOME(Level.QUALITY);

    /** What a breach costs. */
    public enum Level {
        /** Law and safety: never broken, unless the policy downgrades the rule. */
        HARD,
        /** Care that is not given. */
        MEDIUM,
        /** Money that is paid out. */
        PAY,
        /** Money the co-op would be ready to pay to avoid it. */
        QUALITY
    }

    private final Level level;

    RuleId(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** Its name in lower case with hyphens: {@code starts-in-window}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RuleId> find(String text) {
        return Stream.of(values()).filter(rule -> rule.text().equals(text)).findFirst();
    }
}
