package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Journeys.Place;
import coop.commonround.cli.independent.Rows.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clients, careworkers and what they hold or want, a record a kind of row. */
final class People {
    private People() {}

    record Client(
            String id,
            Place home,
            Set<String> requiredAttributes,
            Set<String> homeAttributes,
            int limit,
            String introductions) {
        static Client of(Row row) {
            var id = row.text("client_id");
            return new Client(
                    id,
                    new Place("client:" + id, row.number("latitude"), row.number("longitude")),
                    row.list("required_attributes"),
                    row.list("attributes"),
                    row.count("max_careworkers", 0),
                    row.has("introductions") ? (row.isYes("introductions", false) ? "yes" : "no") : "");
        }
    }

    record Careworker(
            String id,
            Place home,
            String transport,
            String contract,
            @Nullable Duration maximumHours,
            Set<String> attributes,
            @Nullable Duration maximumTravel,
            @Nullable LocalDate recallDate,
            String travelsWith,
            String team,
            Set<String> onlyHomes,
            Set<String> refuses,
            Employment employment) {
        /** Whether the law of young workers holds on a day: volunteers are no workers. */
        boolean isYoung(LocalDate day) {
            return !contract.equals("volunteer") && employment.isUnder18(day);
        }

        static Careworker of(Row row) {
            var id = row.text("careworker_id");
            return new Careworker(
                    id,
                    new Place("careworker:" + id, row.number("latitude"), row.number("longitude")),
                    row.word("transport", "car"),
                    row.word("contract", "flexible"),
                    row.has("maximum_hours") ? PolicyOnPaper.hours(row.number("maximum_hours")) : null,
                    row.list("attributes"),
                    row.has("max_travel_minutes") ? PolicyOnPaper.minutes(row.number("max_travel_minutes")) : null,
                    row.has("recall_date") ? Clock.date(row.text("recall_date")) : null,
                    row.text("travels_with"),
                    row.text("team"),
                    row.list("only_homes"),
                    row.list("refuses"),
                    Employment.of(row));
        }
    }

    /** What working-time law asks about a careworker. */
    record Employment(
            boolean isOptedOut,
            Duration contracted,
            Duration otherJob,
            @Nullable Duration mostADay,
            @Nullable LocalDate startDate,
            @Nullable LocalDate born,
            String band,
            Nights nights) {
        static Employment of(Row row) {
            return new Employment(
                    row.isYes("opted_out_48h", false),
                    PolicyOnPaper.hours(row.has("contracted_hours") ? row.number("contracted_hours") : 0),
                    PolicyOnPaper.hours(row.has("other_job_hours") ? row.number("other_job_hours") : 0),
                    row.has("maximum_hours_a_day") ? PolicyOnPaper.hours(row.number("maximum_hours_a_day")) : null,
                    row.has("start_date") ? Clock.date(row.text("start_date")) : null,
                    row.has("date_of_birth") ? Clock.date(row.text("date_of_birth")) : null,
                    row.word("minimum_wage_band", ""),
                    Nights.of(row));
        }

        /** By the date of birth; where that is not known, by the band of the minimum wage. */
        boolean isUnder18(LocalDate day) {
            return born == null ? band.equals("under18") : day.isBefore(born.plusYears(18));
        }
    }

    /** What {@code careworkers.csv} says of night work: {@code yes}, {@code no} or nothing to being a night worker. */
    record Nights(
            String worker, boolean isHazardous, @Nullable LocalDate assessedUntil) {
        static Nights of(Row row) {
            return new Nights(
                    row.has("night_worker") ? (row.isYes("night_worker", false) ? "yes" : "no") : "",
                    row.isYes("night_hazard", false),
                    row.has("night_assessed_until") ? Clock.date(row.text("night_assessed_until")) : null);
        }
    }

    /** A skill somebody holds, both days included. */
    record Held(
            String careworker,
            String skill,
            @Nullable LocalDate from,
            @Nullable LocalDate expires) {
        static Held of(Row row) {
            return new Held(
                    row.text("careworker_id"),
                    row.text("skill"),
                    row.has("from") ? Clock.date(row.text("from")) : null,
                    row.has("expires") ? Clock.date(row.text("expires")) : null);
        }

        boolean counts(String who, String what, LocalDate day) {
            return careworker.equals(who)
                    && skill.equals(what)
                    && (from == null || !day.isBefore(from))
                    && (expires == null || !day.isAfter(expires));
        }
    }

    /** A past visit. */
    record Met(String client, String careworker, LocalDate date) {
        static Met of(Row row) {
            return new Met(row.text("client_id"), row.text("careworker_id"), Clock.date(row.text("date")));
        }
    }

    /** A row of {@code compatibility.csv}; careworker or attribute is empty. */
    record Wish(
            String client,
            String careworker,
            String attribute,
            String side,
            String rule,
            @Nullable LocalDate until) {
        static Wish of(Row row) {
            return new Wish(
                    row.text("client_id"),
                    row.text("careworker_id"),
                    row.text("attribute"),
                    row.word("side", "client"),
                    row.word("rule", ""),
                    row.has("until") ? Clock.date(row.text("until")) : null);
        }

        /** An attribute is one of the careworker's own, a team after {@code team:}, or a skill that counts after {@code skill:}. */
        boolean isAbout(Careworker other, LocalDate day, List<Held> skills) {
            if (!careworker.isEmpty()) {
                return careworker.equals(other.id());
            }
            var words = attribute.split(":", 2);
            return switch (words[0]) {
                case "team" -> other.team().strip().replace(' ', '-').equalsIgnoreCase(words[1]);
                case "skill" -> skills.stream().anyMatch(held -> held.counts(other.id(), words[1], day));
                default -> other.attributes().contains(attribute);
            };
        }
    }
}
