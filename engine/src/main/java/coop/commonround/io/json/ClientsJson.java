package coop.commonround.io.json;

import coop.commonround.base.Sorted;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Client;
import coop.commonround.model.Place;
import coop.commonround.model.Rag;
import java.util.Optional;

/** {@code clients}: the people who draw on care. */
final class ClientsJson {
    private ClientsJson() {}

    static void write(Client client, Out out) {
        out.text("client_id", client.id())
                .textIfAny("name", client.name())
                .number("latitude", client.home().latitude())
                .number("longitude", client.home().longitude())
                .text("zone", client.zone())
                .text("team", client.team())
                .number("max_careworkers", client.maximumCareworkers())
                .list("required_attributes", client.requiredAttributes())
                .list("attributes", client.homeAttributes())
                .word("rag", client.rag());
        var introductions = client.introductions();
        if (introductions != null) {
            out.yesNo("introductions", introductions);
        }
    }

    static Optional<Client> read(Keys keys, Ids ids) {
        var id = keys.must("client_id", ids.clients.given());
        var name = keys.may("name", Kinds.TEXT.personal(), "");
        var latitude = keys.must("latitude", Kinds.LATITUDE);
        var longitude = keys.must("longitude", Kinds.LONGITUDE);
        var zone = keys.may("zone", Kinds.TEXT);
        var team = keys.may("team", Kinds.TEXT);
        var maximum = keys.may("max_careworkers", Kinds.WHOLE);
        var required = keys.list("required_attributes", Kinds.TEXT);
        var attributes = keys.list("attributes", Kinds.TEXT);
        var rag = keys.may("rag", Kinds.choice(Rag.class), Rag.AMBER);
        var introductions = keys.may("introductions", Kinds.YES_NO);
        return keys.build(() -> new Client(
                id.get(),
                name.get(),
                Place.ofClient(id.get(), latitude.get(), longitude.get()),
                zone.orNull(),
                team.orNull(),
                maximum.orNull(),
                Sorted.set(required),
                Sorted.set(attributes),
                rag.get(),
                introductions.orNull()));
    }
}
