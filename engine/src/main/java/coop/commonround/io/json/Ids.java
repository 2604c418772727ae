package coop.commonround.io.json;

import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Names;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.ShiftId;
import coop.commonround.model.VisitId;

/** The ids that one problem has given so far: sections are read in the order in which they refer to one another. */
final class Ids {
    static final Kind<ClientId> CLIENT = Kinds.ID.as(ClientId::new);
    static final Kind<CareworkerId> CAREWORKER = Kinds.ID.as(CareworkerId::new);
    static final Kind<ShiftId> SHIFT = Kinds.ID.as(ShiftId::new);
    static final Kind<VisitId> VISIT = Kinds.ID.as(VisitId::new);

    final Names<ClientId> clients = new Names<>("client", CLIENT);
    final Names<CareworkerId> careworkers = new Names<>("careworker", CAREWORKER);
    final Names<ShiftId> shifts = new Names<>("shift", SHIFT);
    final Names<VisitId> visits = new Names<>("visit", VISIT);
    final Names<String> packages = new Names<>("package", Kinds.ID);
}
