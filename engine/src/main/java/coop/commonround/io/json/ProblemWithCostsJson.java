package coop.commonround.io.json;

import coop.commonround.base.Loaded;
import coop.commonround.cost.book.CostBook;
import coop.commonround.io.json.cost.CostsJson;
import coop.commonround.io.json.tree.JsonText;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A problem, its costs and its records as one JSON document: {@code {"problem": …, "costs": …, "actuals": …}}.
 *
 * <p>A document of {@link ProblemJson} is read as well, as a problem without costs.
 */
public final class ProblemWithCostsJson {
    private static final String FILE = "problem.json";
    private static final String STANDARD_INPUT = "standard input";
    private static final String FORMAT = "commonround-problem-with-costs-1";
    private static final Kind<String> FORMATS = Kinds.choice(List.of(FORMAT), text -> text);

    private ProblemWithCostsJson() {}

    public static String write(ProblemWithCosts both) {
        var costs = both.costs();
        return Out.document(out -> {
            out.text("format", FORMAT).inner("problem", problem -> ProblemJson.write(both.problem(), problem));
            if (costs != null) {
                out.inner("costs", book -> CostsJson.write(costs, book));
            }
            if (!both.records().isEmpty()) {
                out.rows("actuals", both.records(), ActualsJson::write);
            }
        });
    }

    /** Reads a text; issues call it {@code problem.json}. */
    public static Loaded<ProblemWithCosts> read(String json) {
        return JsonText.read(json, FILE, ProblemWithCostsJson::read);
    }

    /**
     * Reads UTF-8 to its end and leaves it open; issues call it {@code standard input}.
     *
     * @throws IOException if the stream fails
     */
    public static Loaded<ProblemWithCosts> read(InputStream json) throws IOException {
        return JsonText.read(json, STANDARD_INPUT, ProblemWithCostsJson::read);
    }

    private static Optional<ProblemWithCosts> read(Keys keys) {
        if (!keys.has("problem") && !keys.has("costs") && !keys.has("actuals")) {
            return ProblemJson.read(keys).map(problem -> new ProblemWithCosts(problem, null));
        }
        keys.may("format", FORMATS);
        var problem = ProblemJson.read(keys.inner("problem"));
        var costs = keys.has("costs") ? CostsJson.read(keys.inner("costs")) : Optional.<CostBook>empty();
        var records = keys.rows("actuals", ActualsJson::read);
        return keys.build(() ->
                new ProblemWithCosts(problem.orElseThrow(IllegalStateException::new), costs.orElse(null), records));
    }
}
