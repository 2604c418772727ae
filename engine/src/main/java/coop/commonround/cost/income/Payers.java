package coop.commonround.cost.income;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateCards;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows who pays for a visit, and by which rate card; what it cannot find out becomes an issue of the visit. */
final class Payers {
    private final RateCards rates;
    private final Map<String, CarePackage> packages;
    private final Map<String, List<CarePackage>> helpers;
    private final List<Issue> issues = new ArrayList<>();

    /**
     * What one payer owes for a visit.
     *
     * @param payer the package that pays
     * @param share of the visit's price on this card, above 0, up to 1
     */
    record Part(CarePackage payer, BigDecimal share, RateCard card) {}

    Payers(Problem problem, RateCards rates) {
        this.rates = rates;
        this.packages = problem.packages().stream().collect(Collectors.toMap(CarePackage::id, Function.identity()));
        this.helpers = problem.packages().stream()
                .filter(each -> each.help() != null)
                .collect(Collectors.groupingBy(
                        each -> requireNonNull(each.help()).payingFor()));
    }

    /** The parts of a visit's price; none, and an issue, if nothing can be billed for it. */
    List<Part> of(Visit visit) {
        var payer = visit.packageId() == null ? null : packages.get(visit.packageId());
        if (payer == null) {
            issues.add(
                    visit.regulated()
                            ? Issue.warning(
                                    thing(visit), "no package pays for it: it earns nothing", "name its package_id")
                            : Issue.note(thing(visit), "no package pays for it: it earns nothing"));
            return List.of();
        }
        var parts = new ArrayList<Part>();
        var rest = BigDecimal.ONE;
        for (var helper : helpers.getOrDefault(payer.id(), List.of())) {
            var help = requireNonNull(helper.help());
            findPart(visit, helper, help.share()).ifPresent(parts::add);
            rest = help.onTop() ? rest : rest.subtract(help.share());
        }
        if (rest.signum() < 0) {
            issues.add(Issue.error(
                    thing(visit),
                    "the packages that share package " + payer.id() + "'s visits pay more than all of them",
                    "lower their share, or make it on_top"));
            return List.of();
        }
        if (rest.signum() > 0) {
            findPart(visit, payer, rest).ifPresent(own -> parts.add(0, own));
        }
        return parts;
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    private Optional<Part> findPart(Visit visit, CarePackage payer, BigDecimal share) {
        if (!payer.covers(visit.date())) {
            issues.add(Issue.warning(
                    thing(visit),
                    "package " + payer.id() + " does not cover " + visit.date() + ": it earns nothing",
                    "mend the package's start or end, or name another package_id"));
            return Optional.empty();
        }
        var card = rates.find(payer.contractLine(), visit.date());
        if (card.isEmpty()) {
            issues.add(Issue.error(
                    thing(visit),
                    "contract line " + payer.contractLine() + " has no rate on " + visit.date(),
                    "add a row to rates.csv that takes effect by then"));
        }
        boolean isSharedWeek = card.flatMap(RateCard::findWeekly).isPresent()
                && (share.compareTo(BigDecimal.ONE) < 0 || payer.help() != null);
        if (isSharedWeek) {
            issues.add(Issue.error(
                    thing(visit),
                    "package " + payer.id() + " is paid by the week, which has no share of a visit",
                    "give its contract line a rate an hour or a visit"));
            return Optional.empty();
        }
        return card.map(found -> new Part(payer, share, found));
    }

    static Issue.Where thing(Visit visit) {
        return new Issue.Where.Thing("visit", visit.id().text());
    }
}
