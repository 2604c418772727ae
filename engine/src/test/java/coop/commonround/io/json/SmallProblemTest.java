package coop.commonround.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.Rag;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A document as another system would write it by hand: required keys only. */
class SmallProblemTest {
    private static final String DOCUMENT = """
            {
              "period": {"first": "2026-11-23", "last": "2026-11-23"},
              "clients": [{"client_id": "C1", "latitude": 53.6, "longitude": -1.8, "rag": "red"}],
              "careworkers": [
                {"careworker_id": "W1", "latitude": 53.61, "longitude": -1.81, "pay_grade": "standard"}
              ],
              "shifts": [
                {"shift_id": "S1", "careworker_id": "W1", "start": "2026-11-23T07:00", "end": "2026-11-23T14:00:00Z"}
              ],
              "visits": [
                {
                  "visit_id": "V1", "client_id": "C1", "minutes": 30, "package_id": null,
                  "earliest_start": "2026-11-23T07:30:00+00:00", "latest_start": "2026-11-23T09:30:00+01:00"
                }
              ],
              "history": {"visits": [{"client_id": "C1", "careworker_id": "W1", "date": "2026-11-20", "minutes": 45}]}
            }
            """;
    private static final Problem PROBLEM = ProblemJson.read(DOCUMENT).value().orElseThrow();

    @Test
    void hasNoIssues() {
        assertThat(ProblemJson.read(DOCUMENT).issues()).isEmpty();
    }

    @Test
    void aClientIsOneOfWhomOnlyTheHomeIsKnown() {
        var client = PROBLEM.clients().get(0);
        assertThat(client)
                .isEqualTo(new Client(
                        client.id(),
                        "",
                        Client.at(client.id(), 53.6, -1.8).home(),
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Rag.RED,
                        null));
    }

    @Test
    void aCareworkerDrivesOnAFlexibleContractOfUpTo48Hours() {
        assertThat(PROBLEM.careworkers())
                .containsExactly(Careworker.at(new CareworkerId("W1"), 53.61, -1.81, "standard"));
    }

    @Test
    void aMomentWithoutOffsetIsLocalTime() {
        var monday = LocalDate.of(2026, 11, 23);
        assertThat(PROBLEM.shifts())
                .containsExactly(Shift.work(
                        new ShiftId("S1"),
                        new CareworkerId("W1"),
                        CivilTime.at(monday.atTime(7, 0)),
                        CivilTime.at(monday.atTime(14, 0))));
    }

    @Test
    void aVisitIsRegulatedPersonalCareAsUrgentAsItsClient() {
        // 09:30+01:00 is 08:30 in Greenwich
        var window = new TimeWindow(Instant.parse("2026-11-23T07:30:00Z"), Instant.parse("2026-11-23T08:30:00Z"));
        assertThat(PROBLEM.visits())
                .containsExactly(Visit.of(new VisitId("V1"), new ClientId("C1"), window, Duration.ofMinutes(30))
                        .withRag(Rag.RED));
    }

    @Test
    void pastVisitsAreSummedUp() {
        assertThat(PROBLEM.history().findMeeting(new ClientId("C1"), new CareworkerId("W1")))
                .hasValueSatisfying(meeting -> assertThat(meeting.minutes()).isEqualTo(45));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        assertThat(PROBLEM.policy()).isEqualTo(Policy.DEFAULT);
        assertThat(PROBLEM.calendar()).isEqualTo(Calendar.ORDINARY);
    }
}
