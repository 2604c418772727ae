package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who gives care, or a volunteer who keeps company.
 *
 * @param name for rosters and reports only; empty if unknown, never in a message
 * @param home where rounds start and end
 * @param payGrade the grade of {@code pay.csv}
 * @param startDate first day of employment, for steps of pay by tenure; null if unknown
 * @param dateOfBirth for the minimum wage where there is no {@code minimumWageBand}, for relief by age and for the law of young workers;
 *     null if unknown
 * @param minimumWageBand one of {@link #MINIMUM_WAGE_BANDS}, null if the date
 *     of birth decides
 * @param attributes what clients may ask for ({@code female}, {@code speaks:pa}, {@code no-smoker})
 * @param dislikes attributes of homes that the careworker does not want
 * @param maximumTravel the longest single leg between visits, null for no limit
 * @param recallDate a secondee's last day here, null if none
 * @param skills with the days they count, by name
 * @param niRelief a relief from employer's National Insurance, null if age and band decide
 * @param workingTime what working-time law has to know besides
 * @param wishes what the careworker wants of the work
 * @param travelsWith who drives a passenger from visit to visit; null if that is not one careworker
 */
public record Careworker(
        CareworkerId id,
        String name,
        Place home,
        Transport transport,
        Contract contract,
        Hours hours,
        String payGrade,
        @Nullable LocalDate startDate,
        @Nullable LocalDate dateOfBirth,
        @Nullable String minimumWageBand,
        Set<String> attributes,
        Set<String> dislikes,
        @Nullable String team,
        @Nullable Duration maximumTravel,
        @Nullable LocalDate recallDate,
        List<HeldSkill> skills,
        @Nullable InsuranceRelief niRelief,
        WorkingTimeTerms workingTime,
        Wishes wishes,
        @Nullable CareworkerId travelsWith) {
    /** How the bands of the minimum wage are written. */
    public static final List<String> MINIMUM_WAGE_BANDS = List.of("21+", "18-20", "under-18", "apprentice");

    /** The promise between the co-op and the careworker. */
    public enum Contract {
        /** Contracted hours are paid, worked or not. */
        GUARANTEED,
        /** Paid for the hours worked. */
        FLEXIBLE,
        /** Unpaid, and never in regulated care. */
        VOLUNTEER,
        /** Lent by another organisation until the recall date. */
        SECONDEE
    }

    /**
     * Hours a week.
     *
     * @param contracted promised; for a guaranteed contract, paid even if unused
     * @param minimum wished for at the least
     * @param maximum never more than this is rostered in a week from Monday to Sunday
     * @param optedOut48h whether the careworker has signed out of the 48-hour average
     */
    public record Hours(Duration contracted, Duration minimum, Duration maximum, boolean optedOut48h) {
        /** The most a week has. */
        public static final Duration A_WEEK = Duration.ofDays(7);

        public Hours {
            Check.that(!contracted.isNegative(), "contracted hours (%s) must not be negative", contracted);
            Check.that(!minimum.isNegative(), "minimum hours (%s) must not be negative", minimum);
            Check.that(
                    maximum.compareTo(A_WEEK) <= 0, "maximum hours (%s) must not be more than a week holds", maximum);
            Check.that(
                    maximum.compareTo(contracted) >= 0,
                    "maximum hours (%s) must not be below contracted hours (%s)",
                    maximum,
                    contracted);
            Check.that(
                    maximum.compareTo(minimum) >= 0,
                    "maximum hours (%s) must not be below minimum hours (%s)",
                    maximum,
                    minimum);
        }

        /** Contracted hours that may be stretched to a maximum. */
        public static Hours of(long contracted, long maximum) {
            return new Hours(Duration.ofHours(contracted), Duration.ZERO, Duration.ofHours(maximum), false);
        }
    }

    public Careworker {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        Check.that(home.id().equals(Place.idOf(id)), "careworker %s must not live at %s", id, home);
        requireNonNull(transport, "transport");
        requireNonNull(contract, "contract");
        requireNonNull(hours, "hours");
        payGrade = Check.text(payGrade, "the pay grade");
        Check.that(
                minimumWageBand == null || MINIMUM_WAGE_BANDS.contains(minimumWageBand),
                "careworker %s: minimum_wage_band '%s' must be one of %s",
                id,
                minimumWageBand,
                MINIMUM_WAGE_BANDS);
        attributes = Sorted.set(attributes);
        dislikes = Sorted.set(dislikes);
        Check.that(
                maximumTravel == null || !maximumTravel.isNegative(),
                "careworker %s: max_travel_minutes (%s) must not be negative",
                id,
                maximumTravel);
        requireNonNull(workingTime, "workingTime");
        requireNonNull(wishes, "wishes");
        skills = skills.stream().sorted(HeldSkill.BY_NAME).toList();
        Check.that(
                hasBeginning(niRelief, startDate),
                "careworker %s: ni_relief veteran needs ni_relief_from, ni_relief_until or start_date",
                id);
        Check.that(
                travelsWith == null || transport == Transport.PASSENGER,
                "careworker %s: travels_with is for the transport passenger",
                id);
        Check.that(!id.equals(travelsWith), "careworker %s must travel with another", id);
    }

    /** A veteran's relief ends months after it begins, unless its end is known. */
    private static boolean hasBeginning(@Nullable InsuranceRelief relief, @Nullable LocalDate startDate) {
        return relief == null
                || relief.kind() != InsuranceRelief.Kind.VETERAN
                || relief.from() != null
                || relief.until() != null
                || startDate != null;
    }

    /** Of whom no relief from National Insurance is recorded, nor anything for working-time law, nor wishes, nor with whom they travel. */
    public Careworker(
            CareworkerId id,
            String name,
            Place home,
            Transport transport,
            Contract contract,
            Hours hours,
            String payGrade,
            @Nullable LocalDate startDate,
            @Nullable LocalDate dateOfBirth,
            @Nullable String minimumWageBand,
            Set<String> attributes,
            Set<String> dislikes,
            @Nullable String team,
            @Nullable Duration maximumTravel,
            @Nullable LocalDate recallDate,
            List<HeldSkill> skills) {
        this(
                id,
                name,
                home,
                transport,
                contract,
                hours,
                payGrade,
                startDate,
                dateOfBirth,
                minimumWageBand,
                attributes,
                dislikes,
                team,
                maximumTravel,
                recallDate,
                skills,
                null,
                WorkingTimeTerms.DEFAULT,
                Wishes.NONE,
                null);
    }

    /** A driver on a flexible contract of up to 48 hours, of whom only home, grade and skills are known. */
    public static Careworker at(CareworkerId id, double latitude, double longitude, String payGrade, String... skills) {
        return new Careworker(
                id,
                "",
                Place.ofCareworker(id, latitude, longitude),
                Transport.CAR,
                Contract.FLEXIBLE,
                Hours.of(0, 48),
                payGrade,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                List.of(skills).stream().map(HeldSkill::always).toList());
    }

    /**
     * Whether the careworker is under 18 on a day, as far as is known: by the date of birth, or else by the band {@code
     * under-18}.
     */
    public boolean isUnder18(LocalDate day) {
        return dateOfBirth == null ? "under-18".equals(minimumWageBand) : day.isBefore(dateOfBirth.plusYears(18));
    }

    /** Whether somebody works for the co-op on a day: begun, and not called back; nobody known to have left ever has. */
    public boolean isEmployedOn(LocalDate day) {
        return (startDate == null || !day.isBefore(startDate)) && (recallDate == null || !day.isAfter(recallDate));
    }

    public boolean isVolunteer() {
        return contract == Contract.VOLUNTEER;
    }

    /** Whether the careworker holds a skill that counts on a day. */
    public boolean hasSkill(String skill, LocalDate day) {
        for (var held : skills) {
            if (held.name().equals(skill) && held.isValidOn(day)) {
                return true;
            }
        }
        return false;
    }

    public Careworker withContract(Contract other, Hours otherHours) {
        return changed(draft -> {
            draft.contract = other;
            draft.hours = otherHours;
        });
    }

    /** The same careworker as a passenger of another. */
    public Careworker drivenBy(CareworkerId driver) {
        return changed(draft -> {
            draft.transport = Transport.PASSENGER;
            draft.travelsWith = driver;
        });
    }

    /** The same careworker, whoever may drive them. */
    public Careworker drivenByAnybody() {
        return changed(draft -> draft.travelsWith = null);
    }

    public Careworker withTransport(Transport other, @Nullable Duration longestLeg) {
        return changed(draft -> {
            draft.transport = other;
            draft.maximumTravel = longestLeg;
            draft.travelsWith = other == Transport.PASSENGER ? draft.travelsWith : null;
        });
    }

    public Careworker withAttributes(Set<String> has, Set<String> doesNotWant) {
        return changed(draft -> {
            draft.attributes = has;
            draft.dislikes = doesNotWant;
        });
    }

    public Careworker withSkills(List<HeldSkill> held) {
        return changed(draft -> draft.skills = held);
    }

    /** With what decides the minimum wage: a date of birth, or a band that comes before it. */
    public Careworker withAge(@Nullable LocalDate born, @Nullable String band) {
        return changed(draft -> {
            draft.dateOfBirth = born;
            draft.minimumWageBand = band;
        });
    }

    /** With a relief from employer's National Insurance, or with none recorded. */
    public Careworker withNiRelief(@Nullable InsuranceRelief relief) {
        return changed(draft -> draft.niRelief = relief);
    }

    public Careworker withTeam(@Nullable String other) {
        return changed(draft -> draft.team = other);
    }

    /** With what working-time law has to know besides age, start and opt-out. */
    public Careworker withWorkingTime(WorkingTimeTerms other) {
        return changed(draft -> draft.workingTime = other);
    }

    /** With a first day of employment, or with none known. */
    public Careworker withStartDate(@Nullable LocalDate first) {
        return changed(draft -> draft.startDate = first);
    }

    public Careworker withWishes(Wishes other) {
        return changed(draft -> draft.wishes = other);
    }

    public Careworker withRecallDate(LocalDate lastDay) {
        return changed(draft -> draft.recallDate = lastDay);
    }

    private Careworker changed(Consumer<CareworkerDraft> change) {
        var draft = new CareworkerDraft(this);
        change.accept(draft);
        return draft.careworker();
    }

    /** The id alone: a careworker's name and home stay out of logs. */
    @Override
    public String toString() {
        return id.text();
    }
}
