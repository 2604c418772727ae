package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks of visits, and how far apart they lie. */
class TaskRulesFileTest {
    @TempDir
    Path place;

    private SmallFolder folder;

    @BeforeEach
    void begin() {
        folder = SmallFolder.in(place).with("visits.csv", """
                visit_id,client_id,date,earliest_start,latest_start,minutes,tasks
                V1,C1,2026-11-23,08:00,09:00,30,Paracetamol; fish oil
                V2,C1,2026-11-23,12:00,13:00,30,
                """);
    }

    @Test
    void readsTasksAsTags() {
        assertThat(folder.problem().visits())
                .extracting(Visit::tasks)
                .map(Object::toString)
                .containsExactly("[fish-oil, paracetamol]", "[]");
    }

    @Test
    void readsRulesBesideTheUsualOnes() {
        folder.with("task_rules.csv", """
                task,after,minimum_minutes,maximum_minutes,most_in_24_hours,from,source
                fish oil,paracetamol,0:30,90,,end,GP
                """);
        assertThat(folder.problem().policy().tasks().own())
                .hasToString("[TaskRule[task=fish-oil, after=paracetamol, minimumGap=PT30M, maximumGap=PT1H30M,"
                        + " mostIn24Hours=null, from=END, source=GP]]");
        assertThat(folder.problem().policy().tasks().all()).hasSize(2);
    }

    @Test
    void aRowOfItsOwnComesBeforeWhatIsUsual() {
        folder.with("task_rules.csv", """
                task,minimum_minutes,most_in_24_hours
                paracetamol,360,3
                """);
        assertThat(folder.problem().policy().tasks().all())
                .hasToString("[TaskRule[task=paracetamol, after=paracetamol, minimumGap=PT6H, maximumGap=null,"
                        + " mostIn24Hours=3, from=START, source=]]");
    }

    @Test
    void refusesWhatContradictsItself() {
        folder.with("task_rules.csv", """
                task,after,minimum_minutes,maximum_minutes,most_in_24_hours
                paracetamol,,240,120,
                fish oil,paracetamol,0,,2
                fish oil,,60,,
                fish oil,fish oil,90,,
                """);
        assertThat(folder.said())
                .containsExactly(
                        "task_rules.csv:2 maximum_minutes: found '120', which is below minimum_minutes; raise it, or lower that",
                        "task_rules.csv:3 most_in_24_hours: found '2', where the task comes after another; write it in a row of doses, without after",
                        "task_rules.csv:5: the row repeats line 4; keep one of them");
    }
}
