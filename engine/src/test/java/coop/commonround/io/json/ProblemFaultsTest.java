package coop.commonround.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each test spoils one value of a good document; a line of it is a line of the issue. */
class ProblemFaultsTest {
    private static final String GOOD = """
            {"format": "commonround-problem-1",
             "period": {"first": "2026-11-23", "last": "2026-11-24"},
             "clients": [{"client_id": "C1", "name": "June Example", "latitude": 53.6, "longitude": -1.8}],
             "careworkers": [{"careworker_id": "W1", "latitude": 53.6, "longitude": -1.8, "pay_grade": "standard",
               "skills": [{"skill": "peg", "from": "2026-01-01", "expires": "2026-12-31"}]}],
             "shifts": [{"shift_id": "S1", "careworker_id": "W1",
               "start": "2026-11-23T07:00:00+00:00", "end": "2026-11-23T14:00:00+00:00"}],
             "visits": [{"visit_id": "V1", "client_id": "C1", "minutes": 30,
               "earliest_start": "2026-11-23T07:30:00+00:00", "latest_start": "2026-11-23T08:30:00+00:00"}],
             "labour_prices": [{"careworker_id": "W1", "basic_hour": "12.71"}]}
            """;

    @Test
    void theDocumentIsGoodBeforeItIsSpoilt() {
        assertThat(ProblemJson.read(GOOD).issues()).isEmpty();
    }

    @Test
    void textInPlaceOfANumber() {
        assertThat(issues("\"minutes\": 30", "\"minutes\": \"30\""))
                .containsExactly("problem.json:8 /visits/0/minutes: found '30', text;"
                        + " write minutes such as 30 or 12.5, without quotes");
    }

    @Test
    void aNumberInPlaceOfMoney() {
        assertThat(issues("\"12.71\"", "12.71"))
                .containsExactly("problem.json:10 /labour_prices/0/basic_hour: found '12.71', a number;"
                        + " write pounds as text, such as \"12.71\"");
    }

    @Test
    void aDateThatIsNone() {
        assertThat(issues("2026-11-24", "24/11/2026"))
                .containsExactly(
                        "problem.json:2 /period/last: found '24/11/2026'; write a date such as \"2026-11-23\"");
    }

    @Test
    void aMomentThatIsNone() {
        assertThat(issues("2026-11-23T07:30:00+00:00", "7.30"))
                .containsExactly("problem.json:9 /visits/0/earliest_start: found '7.30';"
                        + " write a moment such as \"2026-11-23T07:30:00+00:00\"");
    }

    @Test
    void aWordThatIsNoChoice() {
        assertThat(issues("\"shift_id\"", "\"kind\": \"nights\", \"shift_id\""))
                .containsExactly("problem.json:6 /shifts/0/kind: found 'nights';"
                        + " write one of work, on-call, stand-by, sleep-in, leave, sick, training and unavailable");
    }

    @Test
    void aBandOfTheMinimumWageThatIsNone() {
        assertThat(issues("\"pay_grade\"", "\"minimum_wage_band\": \"over 21\", \"pay_grade\""))
                .containsExactly("problem.json:4 /careworkers/0/minimum_wage_band: found 'over 21';"
                        + " write one of 21+, 18-20, under-18 and apprentice");
    }

    @Test
    void aReliefWithoutItsReason() {
        assertThat(issues("\"pay_grade\"", "\"ni_relief_until\": \"2026-12-31\", \"pay_grade\""))
                .containsExactly("problem.json:4 /careworkers/0:"
                        + " ni_relief_from and ni_relief_until need ni_relief, which is not given; correct it");
    }

    @Test
    void aQuantityThatIsNoWholeNumber() {
        assertThat(issues("\"shift_id\"", "\"capacity\": {\"meals\": \"two\"}, \"shift_id\""))
                .containsExactly("problem.json:6 /shifts/0/capacity/meals: found 'two', text;"
                        + " write a whole number, without quotes");
        assertThat(issues("\"shift_id\"", "\"capacity\": 2, \"shift_id\""))
                .containsExactly("problem.json:6 /shifts/0/capacity: found a number; write an object, in braces");
    }

    @Test
    void aKeyThatIsMissing() {
        assertThat(issues("\"minutes\": 30,", ""))
                .containsExactly("problem.json:8 /visits/0/minutes: the key is missing;"
                        + " write minutes such as 30 or 12.5, without quotes");
    }

    @Test
    void aSectionThatIsMissing() {
        assertThat(issues("\"shifts\"", "\"shift\""))
                .containsExactly(
                        "problem.json:1 /shifts: the key is missing; write an array, in square brackets; it may be empty",
                        "problem.json:6 /shift: no such key is known here; it is not read;"
                                + " the nearest known is shifts");
    }

    @Test
    void anUnknownKeyIsAWarningThatNamesTheClosest() {
        var loaded =
                ProblemJson.read(GOOD.replace("\"minutes\": 30", "\"minutes\": 30, \"prefered_start\": \"08:00\""));
        assertThat(loaded.value()).isPresent();
        assertThat(texts(loaded.issues()))
                .containsExactly("problem.json:8 /visits/0/prefered_start: no such key is known here; it is not read;"
                        + " the nearest known is preferred_start");
    }

    @Test
    void anUnknownReference() {
        assertThat(issues("\"client_id\": \"C1\", \"minutes\"", "\"client_id\": \"C9\", \"minutes\""))
                .containsExactly("problem.json:8 /visits/0/client_id: found 'C9', which is not known;"
                        + " correct it, or add the client");
    }

    @Test
    void anIdGivenTwice() {
        var twice = "\"shifts\": [{\"shift_id\": \"S1\", \"careworker_id\": \"W1\","
                + " \"start\": \"2026-11-24T07:00\", \"end\": \"2026-11-24T09:00\"}, {\"shift_id\"";
        assertThat(issues("\"shifts\": [{\"shift_id\"", twice))
                .containsExactly("problem.json:6 /shifts/1/shift_id: found 'S1', which is there twice;"
                        + " give each shift an id of its own");
    }

    @Test
    void whatAConstructorRefuses() {
        assertThat(issues("\"expires\": \"2026-12-31\"", "\"expires\": \"2025-12-31\""))
                .containsExactly("problem.json:5 /careworkers/0/skills/0:"
                        + " skill peg: expires (2025-12-31) must not be before from (2026-01-01); correct it");
    }

    @Test
    void aVisitOutsideThePeriod() {
        assertThat(issues("\"first\": \"2026-11-23\"", "\"first\": \"2026-11-24\""))
                .containsExactly("problem.json:8 /visits/0: visit V1 (2026-11-23) lies outside the period; correct it");
    }

    @Test
    void anArrayInPlaceOfAnObject() {
        assertThat(issues("\"labour_prices\": [{", "\"policy\": [], \"labour_prices\": [{"))
                .containsExactly("problem.json:10 /policy: found an array; write an object, in braces");
    }

    @Test
    void refusesWhatAPolicyCannotHold() {
        assertThat(issues("\"labour_prices\": [{", """
                        "policy": {"quality_prices": {"minute_late": "cheap", "worst_minute_idle": -1},
                        "limits": {"most_overrun_minutes": 1441}}, "labour_prices": [{"""))
                .containsExactly(
                        "problem.json:10 /policy/quality_prices/minute_late: found 'cheap';"
                                + " write pounds as text, such as \"12.71\"",
                        "problem.json:10 /policy/quality_prices/worst_minute_idle: found '-1', a number;"
                                + " write pounds as text, such as \"12.71\"",
                        "problem.json:11 /policy/limits: most overrun (PT24H1M) must be 0 to 24 hours; correct it");
    }

    @Test
    void anotherFormat() {
        assertThat(issues("commonround-problem-1", "commonround-problem-2"))
                .containsExactly(
                        "problem.json:1 /format: found 'commonround-problem-2';" + " write \"commonround-problem-1\"");
    }

    @Test
    void severalFaultsAreAllNamed() {
        assertThat(texts(ProblemJson.read(GOOD.replace("\"minutes\": 30", "\"minutes\": 0")
                                .replace("2026-11-24", "soon")
                                .replace("\"12.71\"", "\"a lot\""))
                        .issues()))
                .extracting(text -> text.substring(0, text.indexOf(": ")))
                .containsExactly(
                        "problem.json:2 /period/last",
                        "problem.json:8 /visits/0",
                        "problem.json:10 /labour_prices/0/basic_hour");
    }

    @Test
    void namesAndPlacesAreNotShown() {
        var spoilt = GOOD.replace("\"June Example\"", "[\"June Example\"]").replace("53.6,", "536.1,");
        var loaded = ProblemJson.read(spoilt);
        assertThat(loaded.issues()).hasSize(3);
        assertThat(loaded.issues().toString()).doesNotContain("June").doesNotContain("536");
    }

    @Test
    void malformedTextIsOneIssueAtItsLine() {
        assertThat(issues("\"visits\": [", "\"visits\": "))
                .singleElement()
                .satisfies(
                        text -> assertThat(text).startsWith("problem.json:9: this is not JSON from here on, column"));
    }

    @Test
    void whatComesFromAStreamIsStandardInput() throws IOException {
        var latin1 = new byte[] {'{', '"', (byte) 0xe9, '"', '}'};
        var loaded = ProblemJson.read(new ByteArrayInputStream(latin1));
        assertThat(loaded.issues())
                .containsExactly(Issue.error(
                        new Where.Cell("standard input", 0, "", null), "this is not UTF-8 text", "save it as UTF-8"));
    }

    private static List<String> issues(String good, String bad) {
        var loaded = ProblemJson.read(GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));
        return texts(loaded.issues());
    }

    private static List<String> texts(List<Issue> issues) {
        return issues.stream().map(Issue::text).toList();
    }
}
