package coop.commonround.io.json;

import coop.commonround.base.Sorted;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Careworker;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.HeldSkill;
import coop.commonround.model.InsuranceRelief;
import coop.commonround.model.NightTerms;
import coop.commonround.model.Place;
import coop.commonround.model.RestException;
import coop.commonround.model.Transport;
import coop.commonround.model.WorkingTimeTerms;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code careworkers}: staff, volunteers and secondees, each with the skills they hold. */
final class CareworkersJson {
    private static final Hours USUAL = Hours.of(0, 48);
    private static final Kind<String> BAND = Kinds.choice(Careworker.MINIMUM_WAGE_BANDS, band -> band);

    private CareworkersJson() {}

    static void write(Careworker careworker, Out out) {
        out.text("careworker_id", careworker.id())
                .textIfAny("name", careworker.name())
                .number("latitude", careworker.home().latitude())
                .number("longitude", careworker.home().longitude())
                .word("transport", careworker.transport())
                .word("contract", careworker.contract())
                .hours("contracted_hours", careworker.hours().contracted())
                .hours("minimum_hours", careworker.hours().minimum())
                .hours("maximum_hours", careworker.hours().maximum())
                .yesNo("opted_out_48h", careworker.hours().optedOut48h())
                .hours("maximum_hours_a_day", careworker.workingTime().mostADay())
                .hours("other_job_hours", careworker.workingTime().otherJob())
                .text("pay_grade", careworker.payGrade())
                .text("start_date", careworker.startDate())
                .text("date_of_birth", careworker.dateOfBirth())
                .text("minimum_wage_band", careworker.minimumWageBand())
                .list("attributes", careworker.attributes())
                .list("dislikes", careworker.dislikes())
                .text("team", careworker.team())
                .minutes("max_travel_minutes", careworker.maximumTravel())
                .text("travels_with", careworker.travelsWith())
                .text("recall_date", careworker.recallDate())
                .rows("skills", careworker.skills(), CareworkersJson::write)
                .rows("rest_exceptions", careworker.workingTime().restExceptions(), CareworkersJson::write);
        write(careworker.workingTime().nights(), out);
        WishesJson.write(careworker.wishes(), out);
        var relief = careworker.niRelief();
        if (relief != null) {
            out.word("ni_relief", relief.kind())
                    .text("ni_relief_from", relief.from())
                    .text("ni_relief_until", relief.until());
        }
    }

    private static void write(HeldSkill skill, Out out) {
        out.text("skill", skill.name()).text("from", skill.from()).text("expires", skill.expires());
    }

    private static void write(RestException night, Out out) {
        out.text("date", night.date())
                .text("reason", night.reason())
                .hours("minimum_rest_hours", night.least())
                .textIfAny("decided_by", night.decidedBy());
    }

    private static Optional<RestException> restException(Keys keys) {
        var date = keys.must("date", Kinds.DATE);
        var reason = keys.must("reason", Kinds.TEXT);
        var least = keys.may("minimum_rest_hours", Kinds.HOURS);
        var decidedBy = keys.may("decided_by", Kinds.TEXT, "");
        return keys.build(() -> new RestException(date.get(), reason.get(), least.orNull(), decidedBy.get()));
    }

    static Optional<Careworker> read(Keys keys, Ids ids) {
        var id = keys.must("careworker_id", ids.careworkers.given());
        var name = keys.may("name", Kinds.TEXT.personal(), "");
        var latitude = keys.must("latitude", Kinds.LATITUDE);
        var longitude = keys.must("longitude", Kinds.LONGITUDE);
        var transport = keys.may("transport", Kinds.choice(Transport.class), Transport.CAR);
        var contract = keys.may("contract", Kinds.choice(Contract.class), Contract.FLEXIBLE);
        var hours = hours(keys);
        var workingTime = workingTime(keys);
        var payGrade = keys.must("pay_grade", Kinds.ID);
        var startDate = keys.may("start_date", Kinds.DATE);
        var birth = keys.may("date_of_birth", Kinds.DATE.personal());
        var band = keys.may("minimum_wage_band", BAND);
        var attributes = keys.list("attributes", Kinds.TEXT);
        var dislikes = keys.list("dislikes", Kinds.TEXT);
        var team = keys.may("team", Kinds.TEXT);
        var maximumTravel = keys.may("max_travel_minutes", Kinds.MINUTES);
        var travelsWith = keys.may("travels_with", Ids.CAREWORKER);
        var recall = keys.may("recall_date", Kinds.DATE);
        var skills = keys.rows("skills", CareworkersJson::skill);
        var relief = relief(keys);
        var wishes = WishesJson.read(keys);
        return keys.build(() -> new Careworker(
                id.get(),
                name.get(),
                Place.ofCareworker(id.get(), latitude.get(), longitude.get()),
                transport.get(),
                contract.get(),
                hours.get(),
                payGrade.get(),
                startDate.orNull(),
                birth.orNull(),
                band.orNull(),
                Sorted.set(attributes),
                Sorted.set(dislikes),
                team.orNull(),
                maximumTravel.orNull(),
                recall.orNull(),
                skills,
                relief.get(),
                workingTime.get(),
                wishes.get(),
                travelsWith.orNull()));
    }

    private static Supplier<@Nullable InsuranceRelief> relief(Keys keys) {
        var kind = keys.may("ni_relief", Kinds.choice(InsuranceRelief.Kind.class));
        var from = keys.may("ni_relief_from", Kinds.DATE);
        var until = keys.may("ni_relief_until", Kinds.DATE);
        return () -> InsuranceRelief.of(kind.orNull(), from.orNull(), until.orNull());
    }

    private static void write(NightTerms nights, Out out) {
        var isNightWorker = nights.isNightWorker();
        if (isNightWorker != null) {
            out.yesNo("night_worker", isNightWorker);
        }
        out.yesNo("night_hazard", nights.isHazardous()).text("night_assessed_until", nights.assessedUntil());
    }

    private static Supplier<WorkingTimeTerms> workingTime(Keys keys) {
        var mostADay = keys.may("maximum_hours_a_day", Kinds.HOURS);
        var otherJob = keys.may("other_job_hours", Kinds.HOURS, Duration.ZERO);
        var shortNights = keys.rows("rest_exceptions", CareworkersJson::restException);
        var isNightWorker = keys.may("night_worker", Kinds.YES_NO);
        var isHazardous = keys.may("night_hazard", Kinds.YES_NO, false);
        var assessedUntil = keys.may("night_assessed_until", Kinds.DATE);
        return () -> new WorkingTimeTerms(
                otherJob.get(),
                shortNights,
                mostADay.orNull(),
                new NightTerms(isNightWorker.orNull(), isHazardous.get(), assessedUntil.orNull()));
    }

    private static Supplier<Hours> hours(Keys keys) {
        var contracted = keys.may("contracted_hours", Kinds.HOURS, Duration.ZERO);
        var minimum = keys.may("minimum_hours", Kinds.HOURS, Duration.ZERO);
        var maximum = keys.may("maximum_hours", Kinds.HOURS);
        var optedOut = keys.may("opted_out_48h", Kinds.YES_NO, false);
        return () -> {
            var usual = Collections.max(List.of(USUAL.maximum(), contracted.get(), minimum.get()));
            return new Hours(contracted.get(), minimum.get(), maximum.or(usual), optedOut.get());
        };
    }

    private static Optional<HeldSkill> skill(Keys keys) {
        var name = keys.must("skill", Kinds.ID);
        var from = keys.may("from", Kinds.DATE);
        var expires = keys.may("expires", Kinds.DATE);
        return keys.build(() -> new HeldSkill(name.get(), from.orNull(), expires.orNull()));
    }
}
