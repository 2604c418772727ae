package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.commonround.cli.independent.IndependentPrices;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.out.RosterReader;
import coop.commonround.model.RuleId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole week in which nearly everything has a price: what each rule of care and quality charges for the planned roster is what a
 * checker that shares no code makes of the files. Money that is paid out is left to the statement, and to drawings.
 */
@Tag("slow")
class QualityOnPaperTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "colne-valley");

    /** The library rounds each breach to the thousandth of a penny; on paper nothing is rounded. */
    private static final BigDecimal A_PENNY = new BigDecimal("0.01");

    /** Beside those of the example; small enough for all of them to be broken somewhere. */
    private static final List<String> PRICES = List.of(
            "quality_prices.minute_late: 0.03",
            "quality_prices.worst_minute_late: 0.02",
            "quality_prices.minute_overrun: 0.03",
            "quality_prices.minute_waiting: 0.01",
            "quality_prices.worst_minute_idle: 0.01",
            "quality_prices.unused_shift: 0.05",
            "limits.most_lateness_minutes: 15",
            "limits.most_overrun_minutes: 20",
            "people.unfair_bank_holiday: 0.20",
            "people.unfair_split_day: 0.20",
            "people.unfair_gap_minute: 0.01",
            "people.unfair_travel_minute: 0.01",
            "people.other_team: 0.10",
            "people.not_usual_careworker: 0.10",
            "people.split_round: 0.10",
            "people.unpaid_gap_minute: 0.01",
            "people.shortest_round_minutes: 240",
            "people.short_round_minute: 0.01");

    @TempDir
    private Path temporary;

    @Test
    void eachRuleChargesWhatItDoesOnPaper() throws IOException {
        var folder = priced();
        var out = temporary.resolve("out");
        Terminal.running("plan", folder, "--iterations", "3000", "--seed", "1", "--quiet", "--out", out);
        var problem = FolderReader.strict().read(folder).value().orElseThrow().problem();
        var roster =
                RosterReader.of(problem).read(out.resolve("roster.csv")).value().orElseThrow();
        var scores = Scoring.using(TravelTimes.of(problem)).score(problem, roster);
        var onPaper = IndependentPrices.of(folder, out);
        var charged = new ArrayList<RuleId>();
        for (var rule : RuleId.values()) {
            if (rule.level() == RuleId.Level.MEDIUM || rule.level() == RuleId.Level.QUALITY) {
                var amount = amount(scores, rule);
                assertThat(onPaper.of(rule.text())).as(rule.text()).isCloseTo(amount, within(A_PENNY));
                if (amount.signum() > 0) {
                    charged.add(rule);
                }
            }
        }
        assertThat(charged).as("rules that charge anything").hasSizeGreaterThanOrEqualTo(15);
    }

    /** Pounds and weighed minutes; a rule has one of them. */
    private static BigDecimal amount(List<RuleScore> scores, RuleId rule) {
        return scores.stream()
                .filter(score -> score.rule().equals(rule.text()))
                .map(score -> score.price().pounds().add(BigDecimal.valueOf(score.medium())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Path priced() throws IOException {
        var folder = Files.createDirectory(temporary.resolve("priced"));
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var policy = new ArrayList<>(Files.readAllLines(folder.resolve("policy.yaml")));
        policy.addAll(PRICES);
        Files.write(folder.resolve("policy.yaml"), policy);
        return folder;
    }
}
