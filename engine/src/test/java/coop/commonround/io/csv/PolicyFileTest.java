package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.model.Matching;
import coop.commonround.model.Monitoring;
import coop.commonround.model.Policy;
import coop.commonround.model.RoundTerms;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSettings.Commute;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFileTest {
    @TempDir
    Path place;

    private Policy policy(String yaml) {
        return SmallFolder.in(place).with("policy.yaml", yaml).problem().policy();
    }

    private List<String> said(String yaml) {
        return SmallFolder.in(place).with("policy.yaml", yaml).said();
    }

    @Test
    void isTheUsualOneWithoutAFile() {
        assertThat(SmallFolder.in(place).problem().policy()).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void isTheUsualOneInAnEmptyFile() {
        assertThat(policy("# nothing decided yet\n")).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void readsWhatDiffersFromTheUsual() {
        var policy = policy("quality_prices:\n  new_face: £7.50\n");
        assertThat(policy.prices().newFace()).hasToString("£7.50");
        assertThat(policy.prices().minuteAstray())
                .isEqualTo(Policy.DEFAULT.prices().minuteAstray());
    }

    @Test
    void readsWhoDecidedAndWhen() {
        assertThat(policy("decided_by: Members' circle\ndecided_on: 05/10/2026\n"))
                .extracting(policy -> policy.decidedBy() + " " + policy.decidedOn())
                .isEqualTo("Members' circle 2026-10-05");
    }

    @Test
    void readsLimits() {
        assertThat(policy("""
                limits:
                  maximum_careworkers_per_client: 10
                  daily_rest_hours: 10.5
                  break_minutes: 30
                  evening_from: 18:30
                  most_lateness_minutes: 45
                  most_overrun_minutes: 20
                """).limits())
                .hasToString(
                        "Limits[maximumCareworkersPerClient=10, dailyRest=PT10H30M, breakAfter=PT6H,"
                                + " breakLength=PT30M, paidGap=PT1H, familiarWithin=28, eveningFrom=18:30, mostLateness=PT45M, mostOverrun=PT20M]");
    }

    @Test
    void readsWhatIsAskedOfRecordedVisits() {
        assertThat(policy("""
                monitoring:
                  clipped_below: 0.9
                  on_time_within_minutes: 15
                  done_by: 22:30
                """).monitoring())
                .isEqualTo(Monitoring.DEFAULT
                        .withClippedBelow(new BigDecimal("0.9"))
                        .withOnTimeWithin(Duration.ofMinutes(15))
                        .withDoneBy(LocalTime.of(22, 30)));
        assertThat(said("monitoring:\n  logged_target: 85\n"))
                .singleElement()
                .asString()
                .startsWith("policy.yaml:2 monitoring.logged_target: found '85', which is out of bounds");
    }

    @Test
    void readsWhoMayComeToWhom() {
        assertThat(policy("""
                continuity:
                  short_visit_minutes: 20
                  known_within_days: 180
                  binds_without_history: yes
                  introduce_new_faces: yes
                  client_cap_is_hard: yes
                """).continuity())
                .isEqualTo(ContinuityLimits.DEFAULT
                        .withShortVisit(Duration.ofMinutes(20))
                        .withKnownWithin(180)
                        .withBindsWithoutHistory(true)
                        .withIntroducesNewFaces(true)
                        .withCapHard(true));
    }

    @Test
    void readsWhetherPeopleLentMayBeAllWhoCome() {
        assertThat(policy("people:\n  only_secondees_is_hard: yes\n").people().matching())
                .isEqualTo(Matching.DEFAULT.withOnlySecondeesHard(true));
    }

    @Test
    void readsWhetherRoundsStayWhole() {
        assertThat(policy("people:\n  rounds_whole: yes\n  broken_round: 0.50\n  out_of_order: 0.20\n")
                        .people()
                        .rounds()
                        .templates())
                .isEqualTo(new RoundTerms.Templates(Money.parse("0.50"), Money.parse("0.20"), true));
    }

    @Test
    void readsPricesOfTime() {
        assertThat(policy("""
                quality_prices:
                  minute_late: 0.10
                  worst_minute_late: 0.20
                  minute_overrun: 0.30
                  minute_waiting: 0.02
                  worst_minute_idle: 0.05
                """).prices().time())
                .hasToString("TimePrices[minuteLate=£0.10, worstMinuteLate=£0.20, minuteOverrun=£0.30,"
                        + " minuteWaiting=£0.02, worstMinuteIdle=£0.05, missedMeal=£5.00, unusedShift=£0.00]");
    }

    @Test
    void refusesAPriceBelowZero() {
        assertThat(said("quality_prices:\n  minute_late: -0.10\n"))
                .containsExactly("policy.yaml:2 quality_prices.minute_late: found '-0.10', which is below zero;"
                        + " give pounds of zero or more");
    }

    @Test
    void findsFaultsInLimits() {
        assertThat(said("limits:\n  most_lateness_minutes: 1441\n"))
                .containsExactly("policy.yaml:2 limits.most_lateness_minutes: found '1441', which is out of bounds;"
                        + " write a whole number from 0 to 1440");
    }

    @Test
    void readsSpeeds() {
        assertThat(policy("travel:\n  speeds_mph: {bicycle: 7.5}\n")
                        .travel()
                        .milesPerHour()
                        .get(Transport.BICYCLE))
                .isEqualTo(new BigDecimal("7.5"));
    }

    @Test
    void readsARuleThatMayBeBroken() {
        assertThat(policy("soft_rules:\n- {rule: Daily rest, price: 0.50, reason: by agreement}\n")
                        .downgraded())
                .hasToString("[Downgrade[rule=DAILY_REST, price=£0.50, reason=by agreement]]");
    }

    @Test
    void namesTheNearestKey() {
        assertThat(said("quality_prices:\n  new_fase: 6\n"))
                .containsExactly("policy.yaml:2: no key is called 'quality_prices.new_fase'; it is not read;"
                        + " the nearest known is quality_prices.new_face");
    }

    @Test
    void findsEachFaultOnItsLine() {
        assertThat(said("""
                decided_on: 10/23/2026
                limits: 5
                quality_prices:
                  new_face: [6]
                  minute_astray: cheap
                travel: {detour_factor: 0.9}
                soft_rules: none
                """))
                .containsExactly(
                        "policy.yaml:1 decided_on: found '10/23/2026', which has the month first;"
                                + " write it as 2026-10-23 or 23/10/2026",
                        "policy.yaml:2: 'limits' is a group of keys; put its keys on lines of their own",
                        "policy.yaml:4 quality_prices.new_face: found more than one value; give one value",
                        "policy.yaml:5 quality_prices.minute_astray: found 'cheap'; write it in pounds, as 12.71",
                        "policy.yaml:6 travel.detour_factor: found '0.9', which is out of bounds;"
                                + " write a number from 1 to 10",
                        "policy.yaml:7 soft_rules: found something else than a list; begin each entry with a dash");
    }

    @Test
    void readsWhoseTimeTheCommuteIs() {
        var travel = policy("travel:\n  commute_paid: yes\n  commute_within_shift: no\n")
                .travel();
        assertThat(travel).isEqualTo(TravelSettings.DEFAULT.withCommute(new Commute(true, false)));
    }

    @Test
    void findsFaultsInSoftRules() {
        assertThat(said("""
                soft_rules:
                  - rule: daily-rest
                    reason: by agreement
                  - just words
                  - {rule: new-face, price: 1, reason: no hard rule}
                  - {rule: break, price: 0, reason: free}
                """))
                .map(text -> text.replaceAll("write .*", "..."))
                .containsExactly(
                        "policy.yaml:2 soft_rules.price: the key is missing;"
                                + " give pounds for each unit of the breach (a minute, a person, an attendance)",
                        "policy.yaml:4 soft_rules: the entry has no keys; ...",
                        "policy.yaml:5 soft_rules.rule: found 'new-face'; ...",
                        "policy.yaml:6: the price (£0.00) of breaking break must be above zero; correct the file");
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThat(said("decided_on: 2026-10-05\ndecided_on: 2026-10-06\n"))
                .containsExactly("policy.yaml:2 decided_on: the key is already on line 1; keep one of them");
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThat(said("decided_on: 2026-10-05\nlimits:\n\tbreak_minutes: 20\n"))
                .containsExactly("policy.yaml:3: this is no YAML from here on;"
                        + " indent with spaces, put a space after each colon, and quote text that holds a colon");
    }

    @Test
    void refusesAListOfSettings() {
        assertThat(said("- 1\n"))
                .containsExactly("policy.yaml:1: the file holds no settings; write them as key: value");
    }

    @Test
    void refusesAReferenceToAnotherPlace() {
        assertThat(said("quality_prices: {new_face: &a 6, over_client_cap: *a}\n"))
                .first()
                .asString()
                .startsWith("policy.yaml:1: the file refers to another place of it");
    }
}
