package coop.commonround.travel.road;

import coop.commonround.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * An invented town, drawn as a grid of streets 250 m apart: eight from west to east, eight from south to north.
 *
 * <pre>
 *      x=0                         7
 * y=9   ┌═══════ motorway ═════════┐    one carriageway each way, with slip roads to (0,7) and (7,7)
 *   7   ┼───┼───┼───┼───┼───┼───┼──┼
 *   6   ┼───┼───┼───┼───┼───┼───┼──┼    (1,5)–(1,6) is a cycle path, (6,5)–(6,6) a footpath
 *   5   ┼───┼───┼───┼───┼───┼───┼──┼
 *   3   ┼───┼───┼───┼───┼───┼───┼──┼    no left turn at (3,3) from the west to the north
 *   1   ┼───┼───┼───┼───┼───┼───┼──┼    (5,1)–(5,2) climbs ten per cent northwards
 *   0   ┼→──┼→──┼→──┼→──┼→──┼→──┼→─┼    one way eastwards
 * </pre>
 *
 * East of it lie an island of its own streets, (50,0) to (55,5), and a lane that leads nowhere, (9,3) to (9,4).
 */
public final class SmallTown {
    /** Between crossings. */
    static final int BLOCK_METRES = 250;

    private static final double SOUTH = 51.6;
    private static final double WEST = -3;
    private static final double NORTHWARDS = BLOCK_METRES / (Math.toRadians(1) * 6_371_000);
    private static final double EASTWARDS = NORTHWARDS / Math.cos(Math.toRadians(SOUTH));

    private final StringJoiner nodes = new StringJoiner("\n");
    private final StringJoiner ways = new StringJoiner("\n");
    private final List<Long> drawn = new ArrayList<>();
    private int wayNumber;

    /** A home at some street, counted in blocks from the south-western corner. */
    public static Place home(String id, double x, double y) {
        return new Place("client:" + id, SOUTH + y * NORTHWARDS, WEST + x * EASTWARDS);
    }

    /** Writes the town as an extract. */
    public static Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("town.osm"), text());
    }

    public static String text() {
        var town = new SmallTown();
        town.grid(0, 7);
        town.grid(50, 5);
        town.way("residential", "", 9, 3, 9, 4);
        town.way("motorway", "oneway=yes", 0, 9, 7, 9);
        town.way("motorway", "oneway=yes", 7, 9, 0, 9);
        town.way("motorway_link", "oneway=no", 0, 7, 0, 9);
        town.way("motorway_link", "oneway=no", 7, 7, 7, 9);
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <osm version="0.6">
                %s
                %s
                <relation id="1">
                <member type="way" ref="%d" role="from"/>
                <member type="node" ref="%d" role="via"/>
                <member type="way" ref="%d" role="to"/>
                <tag k="type" v="restriction"/><tag k="restriction" v="no_left_turn"/>
                </relation>
                </osm>
                """.formatted(town.nodes, town.ways, 1 + 2 * (8 * 3 + 2), node(3, 3), 2 + 2 * (8 * 3 + 3));
    }

    /** Streets between {@code (west, 0)} and {@code (west + blocks, blocks)}; those of the town have its peculiarities. */
    private void grid(int west, int blocks) {
        for (int y = 0; y <= blocks; y++) {
            for (int x = west; x <= west + blocks; x++) {
                way(x == west + blocks, "residential", west == 0 && y == 0 ? "oneway=yes" : "", x, y, x + 1, y);
                var isTown = west == 0;
                if (isTown && x == 1 && y == 5) {
                    way("cycleway", "foot=no", x, y, x, y + 1);
                } else if (isTown && x == 6 && y == 5) {
                    way("footway", "bicycle=no", x, y, x, y + 1);
                } else {
                    way(y == blocks, "residential", isTown && x == 5 && y == 1 ? "incline=10%" : "", x, y, x, y + 1);
                }
            }
        }
    }

    private void way(boolean isBeyondTheEdge, String highway, String tag, int x, int y, int toX, int toY) {
        if (isBeyondTheEdge) {
            wayNumber++;
        } else {
            way(highway, tag, x, y, toX, toY);
        }
    }

    private void way(String highway, String tag, int x, int y, int toX, int toY) {
        var more = tag.isEmpty() ? "" : "<tag k=\"%s\" v=\"%s\"/>".formatted((Object[]) tag.split("="));
        ways.add("<way id=\"%d\"><nd ref=\"%d\"/><nd ref=\"%d\"/><tag k=\"highway\" v=\"%s\"/>%s</way>"
                .formatted(++wayNumber, draw(x, y), draw(toX, toY), highway, more));
    }

    private long draw(int x, int y) {
        var node = node(x, y);
        if (!drawn.contains(node)) {
            drawn.add(node);
            nodes.add(String.format(
                    Locale.ROOT,
                    "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\"/>",
                    node,
                    SOUTH + y * NORTHWARDS,
                    WEST + x * EASTWARDS));
        }
        return node;
    }

    private static long node(int x, int y) {
        return 1 + x + 1000L * y;
    }
}
