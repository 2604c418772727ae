package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.io.csv.out.FairnessFile;
import coop.commonround.model.Burden;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.History;
import coop.commonround.model.Period;
import coop.commonround.model.Sharing;
import coop.commonround.plan.Fairness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who shares what: {@code past_shares.csv}, {@code wants} and {@code wants_not}, {@code people} of the policy, {@code fairness.csv}. */
class FairnessFilesTest {
    private static final CareworkerId W1 = new CareworkerId("W1");

    @TempDir
    Path place;

    @Test
    void whatWasHadBeforeCountsFromItsLastDay() {
        var history =
                SmallFolder.in(place).with("past_shares.csv", """
                        careworker_id,from,until,evenings,travel_minutes
                        W1,2026-11-09,2026-11-15,2,60
                        W1,16/11/2026,22/11/2026,3,
                        W7,2026-11-16,2026-11-22,5,0
                        """).problem().history();
        assertThat(before(history, "2026-11-15")).isEqualTo(5);
        assertThat(before(history, "2026-11-16")).isEqualTo(3);
        assertThat(history.burdenBefore(
                        W1, Burden.TRAVEL, LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-22")))
                .isEqualTo(60);
    }

    private static int before(History history, String from) {
        return history.burdenBefore(W1, Burden.EVENINGS, LocalDate.parse(from), LocalDate.parse("2026-11-23"));
    }

    @Test
    void aSpanEndsAfterItBeginsAndStandsOnce() {
        assertThat(SmallFolder.in(place).with("past_shares.csv", """
                        careworker_id,from,until
                        W1,2026-11-16,2026-11-15
                        W2,2026-11-16,2026-11-22
                        W2,2026-11-16,2026-11-22
                        """).said())
                .hasSize(2)
                .satisfiesExactly(
                        said -> assertThat(said)
                                .startsWith("past_shares.csv:2 until: found '2026-11-15', which is before"),
                        said -> assertThat(said).startsWith("past_shares.csv:4"));
    }

    @Test
    void readsWhichDaysAreWanted() {
        var wishes = SmallFolder.in(place)
                .with("careworkers.csv", """
                        careworker_id,latitude,longitude,pay_grade,wants,wants_not
                        W1,53.6,-1.9,basic,Evenings;bank holidays,split-days
                        """)
                .problem()
                .careworkers()
                .get(0)
                .wishes();
        assertThat(wishes.wants()).containsExactly(Burden.EVENINGS, Burden.BANK_HOLIDAYS);
        assertThat(wishes.wantsNot()).containsExactly(Burden.SPLIT_DAYS);
    }

    @Test
    void refusesADayThatIsWantedAndNot() {
        assertThat(SmallFolder.in(place).with("careworkers.csv", """
                        careworker_id,latitude,longitude,pay_grade,wants,wants_not
                        W1,53.6,-1.9,basic,evenings,evenings
                        """).said())
                .anySatisfy(said -> assertThat(said).contains("evenings are wanted and not wanted"));
    }

    @Test
    void readsWhatThePolicySays() {
        var people = SmallFolder.in(place)
                .with("policy.yaml", """
                        people:
                          fair_share_by: offered
                          unfair_bank_holiday: 4
                          unfair_travel_minute: 0.02
                          unwanted_day: 1.50
                        """)
                .problem()
                .policy()
                .people();
        assertThat(people.sharing())
                .isEqualTo(Sharing.DEFAULT
                        .withShares(Sharing.By.OFFERED)
                        .withPrice(Burden.BANK_HOLIDAYS, Money.pounds(4))
                        .withPrice(Burden.TRAVEL, Money.pence(2)));
        assertThat(people.wishes().unwantedDay()).isEqualTo(Money.parse("1.50"));
    }

    @Test
    void writesWhatEachHas() throws IOException {
        var share = new Fairness.Share(
                W1,
                Map.of(Burden.EVENINGS, 3L, Burden.TRAVEL, 90L),
                Map.of(Burden.EVENINGS, 2L),
                Map.of(Burden.EVENINGS, 4L),
                Map.of(Burden.EVENINGS, 1L),
                Set.of());
        var week = new Period(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-29"));
        FairnessFile.write(place, week, new Fairness(List.of(share)));
        assertThat(place.resolve("fairness.csv")).hasContent("""
                careworker_id,from,until,evenings,weekend_days,bank_holidays,split_days,unpaid_gap_minutes,\
                travel_minutes,before_evenings,fair_evenings,before_weekend_days,fair_weekend_days,\
                before_bank_holidays,fair_bank_holidays,before_split_days,fair_split_days,\
                before_unpaid_gap_minutes,fair_unpaid_gap_minutes,before_travel_minutes,fair_travel_minutes
                W1,2026-11-23,2026-11-29,3,,,,,90,2,4,,,,,,,,,,
                """);
    }
}
