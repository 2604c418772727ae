package coop.commonround.io.json;

import coop.commonround.base.Loaded;
import coop.commonround.io.json.tree.JsonText;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.History;
import coop.commonround.model.Period;
import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.TaskRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A problem as a JSON document: everything known before planning.
 *
 * <p>What is written reads back as an equal problem, and is the same on every run. Reading refuses a document with any
 * error, and names them all.
 */
public final class ProblemJson {
    private static final String FILE = "problem.json";
    private static final String STANDARD_INPUT = "standard input";
    private static final String FORMAT = "commonround-problem-1";
    private static final Kind<String> FORMATS = Kinds.choice(List.of(FORMAT), text -> text);

    private ProblemJson() {}

    public static String write(Problem problem) {
        return Out.document(out -> write(problem, out.text("format", FORMAT)));
    }

    static void write(Problem problem, Out out) {
        out.inner(
                        "period",
                        period -> period.text("first", problem.period().first())
                                .text("last", problem.period().last()))
                .allRows("clients", problem.clients(), ClientsJson::write)
                .allRows("careworkers", problem.careworkers(), CareworkersJson::write)
                .allRows("shifts", problem.shifts(), ShiftsJson::write)
                .allRows("visits", problem.visits(), VisitsJson::write)
                .rows("visit_links", problem.links(), LinksJson::write)
                .rows("task_rules", problem.policy().tasks().own(), TaskRulesJson::write)
                .rows("compatibility", problem.compatibilities(), CompatibilityJson::write)
                .rows("packages", problem.packages(), PackagesJson::write)
                .inner("history", history -> HistoryJson.write(problem.history(), history))
                .inner("policy", policy -> PolicyJson.write(problem.policy(), policy))
                .rows("calendar", problem.calendar().days().entrySet(), CalendarJson::write)
                .rows("travel", problem.givenLegs(), TravelJson::write)
                .rows("labour_prices", problem.prices().careworkers().entrySet(), LabourPricesJson::write);
    }

    /** Reads a text; issues call it {@code problem.json}. */
    public static Loaded<Problem> read(String json) {
        return JsonText.read(json, FILE, ProblemJson::read);
    }

    /**
     * Reads UTF-8 to its end and leaves it open; issues call it {@code standard input}.
     *
     * @throws IOException if the stream fails
     */
    public static Loaded<Problem> read(InputStream json) throws IOException {
        return JsonText.read(json, STANDARD_INPUT, ProblemJson::read);
    }

    static Optional<Problem> read(Keys keys) {
        keys.may("format", FORMATS);
        var ids = new Ids();
        var period = period(keys);
        var clients = keys.mustRows("clients", row -> ClientsJson.read(row, ids));
        var careworkers = keys.mustRows("careworkers", row -> CareworkersJson.read(row, ids));
        var shifts = keys.mustRows("shifts", row -> ShiftsJson.read(row, ids));
        var packages = keys.rows("packages", row -> PackagesJson.read(row, ids));
        var visitsJson = new VisitsJson(ids, period.orElse(null), clients);
        var visits = keys.mustRows("visits", visitsJson::read);
        var links = keys.rows("visit_links", row -> LinksJson.read(row, ids));
        var tasks = keys.rows("task_rules", TaskRulesJson::read);
        var compatibilities = keys.rows("compatibility", row -> CompatibilityJson.read(row, ids));
        var history = HistoryJson.read(keys.inner("history"));
        var policy = PolicyJson.read(keys.inner("policy"));
        var calendar = CalendarJson.read(keys);
        var travel = TravelJson.read(keys);
        var prices = LabourPricesJson.read(keys);
        return keys.build(() -> new Problem(
                period.orElseThrow(IllegalStateException::new),
                clients,
                careworkers,
                shifts,
                visits,
                links,
                compatibilities,
                packages,
                history.orElse(History.NONE),
                policy.orElse(Policy.DEFAULT).withTasks(new TaskRules(tasks)),
                calendar,
                travel,
                prices));
    }

    private static Optional<Period> period(Keys problem) {
        var keys = problem.inner("period");
        var first = keys.must("first", Kinds.DATE);
        var last = keys.must("last", Kinds.DATE);
        return keys.build(() -> new Period(first.get(), last.get()));
    }
}
