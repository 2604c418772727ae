package coop.commonround.io.csv.people;

import coop.commonround.base.Sorted;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.cell.Schema;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.Quantities;
import coop.commonround.model.VisitId;
import java.util.Locale;
import java.util.Set;

/** Kinds of cell that several files share. */
public final class Words {
    public static final Kind<ClientId> CLIENT_ID = Kinds.ID.as(ClientId::new);
    public static final Kind<CareworkerId> CAREWORKER_ID = Kinds.ID.as(CareworkerId::new);
    public static final Kind<VisitId> VISIT_ID = Kinds.ID.as(VisitId::new);

    /** A skill or an attribute: {@code Moving and handling} is the same as {@code moving-and-handling}. */
    public static final Kind<String> TAG = Kinds.ID
            .as(text -> text.toLowerCase(Locale.UK).replaceAll("\\s+", "-"))
            .described(Schema.text("a word; capitals do not count and spaces are read as hyphens"));

    /** Several of them. */
    public static final Kind<Set<String>> TAGS = Kinds.list(TAG)
            .<Set<String>>as(Sorted::set)
            .described(Schema.text("words separated by `;`; capitals do not count and spaces are read as hyphens"));

    /** How much of what. */
    public static final Kind<Quantities> QUANTITIES =
            Kinds.quantities(Quantities.MOST).as(Quantities::new);

    private Words() {}
}
