package coop.commonround.plan;

import coop.commonround.base.Issue;
import java.util.List;
import java.util.Optional;

/** How planning ended. */
public sealed interface Outcome {
    /** The roster, unless the problem was refused. */
    Optional<Plan> plan();

    /** One line for a person. */
    String summary();

    /** What a process ends with: 0 done, 1 done but visits are uncovered or rules broken, 2 the input is wrong. */
    int exitCode();

    /** Every visit is covered, optional ones apart, and every rule kept. */
    record Complete(Plan found) implements Outcome {
        @Override
        public Optional<Plan> plan() {
            return Optional.of(found);
        }

        @Override
        public String summary() {
            int leftOut = found.roster().leftOut().size();
            return "every visit is covered" + (leftOut == 0 ? "" : ", but " + leftOut + " optional left out");
        }

        @Override
        public int exitCode() {
            return 0;
        }
    }

    /** Visits are left uncovered, or a hard rule is broken. */
    record Partial(Plan found) implements Outcome {
        @Override
        public Optional<Plan> plan() {
            return Optional.of(found);
        }

        @Override
        public String summary() {
            int uncovered = found.roster().uncovered().size();
            return (uncovered == 1 ? "1 visit is uncovered" : uncovered + " visits are uncovered")
                    + (found.isLawful() ? "" : ", and rules are broken");
        }

        @Override
        public int exitCode() {
            return 1;
        }
    }

    /** The problem cannot be planned. */
    record Refused(List<Issue> issues) implements Outcome {
        public Refused {
            issues = List.copyOf(issues);
        }

        @Override
        public Optional<Plan> plan() {
            return Optional.empty();
        }

        @Override
        public String summary() {
            return "nothing was planned";
        }

        @Override
        public int exitCode() {
            return 2;
        }
    }
}
