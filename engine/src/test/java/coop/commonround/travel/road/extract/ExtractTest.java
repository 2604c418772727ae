package coop.commonround.travel.road.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.Issue;
import coop.commonround.travel.road.RoadNetwork;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.SmallTown;
import coop.commonround.travel.road.WrongExtract;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {
    @TempDir
    private Path folder;

    @Test
    void gzippedTextIsReadToo() throws IOException {
        var packed = folder.resolve("town.osm.gz");
        Files.write(packed, gzip(SmallTown.text()));
        try (var network = RoadNetwork.open(packed, folder.resolve("cache"), RoadSettings.DEFAULT)) {
            assertThat(network.geometry(
                            SmallTown.home("A", 1, 1), SmallTown.home("B", 1, 2), coop.commonround.model.Transport.CAR))
                    .hasSize(2);
        }
    }

    @Test
    void theHashIsOfTheContent() throws IOException {
        var file = Files.writeString(folder.resolve("abc.osm"), "abc");
        assertThat(Extract.of(file).hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aMissingFileIsNamed() {
        var missing = folder.resolve("missing.osm.pbf");
        assertThatThrownBy(() -> open(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Test
    void aFolderIsNoExtract() {
        assertRefused(folder, "is no file; give an extract of OpenStreetMap as .osm.pbf, .osm or .osm.gz");
    }

    @Test
    void anEmptyFileIsNoExtract() throws IOException {
        assertRefused(
                Files.createFile(folder.resolve("empty.osm")),
                "is empty; give an extract of OpenStreetMap as .osm.pbf, .osm or .osm.gz");
    }

    @Test
    void aForeignFileIsNoExtract() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("visits.csv"), "visit_id,client_id\n"),
                "is no extract of OpenStreetMap; give an extract of OpenStreetMap as .osm.pbf, .osm or .osm.gz");
    }

    @Test
    void anotherXmlFileIsNoExtract() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("page.osm"), "<html><body/></html>"),
                "cannot be read: it is damaged, cut short, or no extract of OpenStreetMap (File is not a valid OSM stream)");
    }

    @Test
    void bzip2HasToBeUnpacked() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("town.osm.bz2"), "BZh91AY&SY"),
                "is packed with bzip2; unpack it, or take the .osm.pbf of the same extract");
    }

    @Test
    void textCutShortIsToldFromAWholeOne() throws IOException {
        assertThatThrownBy(() -> open(Files.writeString(
                        folder.resolve("town.osm"), SmallTown.text().substring(0, 20_000))))
                .isInstanceOf(WrongExtract.class)
                .hasMessageContaining("cannot be read: it is damaged, cut short, or no extract of OpenStreetMap");
    }

    @Test
    void gzippedTextCutShortIsToldFromAWholeOne() throws IOException {
        var bytes = gzip(SmallTown.text());
        var cut = Files.write(folder.resolve("town.osm.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> open(cut))
                .isInstanceOf(WrongExtract.class)
                .hasMessageContaining("cannot be read: it is damaged, cut short, or no extract of OpenStreetMap");
    }

    @Test
    void blocksCutShortAreToldFromWholeOnes() throws IOException {
        var whole = blocks();
        Extract.of(Files.write(folder.resolve("whole.osm.pbf"), whole));
        for (int length : new int[] {7, 20, whole.length - 1, whole.length - 20}) {
            assertRefused(
                    Files.write(folder.resolve("cut" + length + ".osm.pbf"), Arrays.copyOf(whole, length)),
                    "ends in the middle of a block: it was cut short; fetch it again");
        }
    }

    /** Of nodes (2), ways (3) and relations (4), in the order the header tells of, or without a word about it. */
    @Test
    void aFileCutBetweenTwoBlocksIsDoubtedWhereItsOrderIsTold() throws IOException {
        var told = "Sort.Type_then_ID";
        assertThat(doubt(told, 2, 3, 4)).isEmpty();
        assertThat(doubt(told, 2, 3))
                .hasValue(
                        "blocks.osm.pbf: it ends without relations, so no turn is forbidden, and roads may be missing: it was cut"
                                + " short, or made without them; if it should have them, fetch it again");
        assertThat(doubt(told, 2)).isPresent();
        assertThat(doubt(told)).isPresent();
        assertThat(doubt("DenseNodes", 2, 3)).isEmpty();
    }

    private Optional<String> doubt(String feature, int... kinds) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        block(out, "OSMHeader", field(5, feature.getBytes(StandardCharsets.US_ASCII)));
        for (var kind : kinds) {
            // texts, and a group with one thing of the kind, of which nothing is looked at
            var texts = field(1, field(1, new byte[0]));
            block(out, "OSMData", joined(texts, field(2, field(kind, new byte[] {8, 1}))));
        }
        var file = Files.write(folder.resolve("blocks.osm.pbf"), bytes.toByteArray());
        return Extract.of(file).findDoubt().map(Issue::text);
    }

    private static void block(DataOutputStream out, String kind, byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(packed)) {
            zip.write(content);
        }
        var blob = joined(new byte[] {16, (byte) content.length}, field(3, packed.toByteArray()));
        var header = joined(field(1, kind.getBytes(StandardCharsets.US_ASCII)), new byte[] {24, (byte) blob.length});
        out.writeInt(header.length);
        out.write(header);
        out.write(blob);
    }

    /** A text of under 128 bytes. */
    private static byte[] field(int number, byte[] text) {
        return joined(new byte[] {(byte) (number << 3 | 2), (byte) text.length}, text);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void anExtractWithoutRoadsSaysSo() throws IOException {
        var text = SmallTown.text().replaceAll("k=\"highway\" v=\"[a-z_]+\"", "k=\"waterway\" v=\"river\"");
        assertRefused(
                Files.writeString(folder.resolve("rivers.osm"), text),
                "holds no roads; give an extract of OpenStreetMap as .osm.pbf, .osm or .osm.gz");
    }

    private void assertRefused(Path extract, String why) {
        assertThatThrownBy(() -> open(extract)).isInstanceOf(WrongExtract.class).hasMessage(extract + " " + why);
    }

    private void open(Path extract) throws IOException {
        RoadNetwork.open(extract, folder.resolve("cache"), RoadSettings.DEFAULT).close();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Two blocks of the outer form of {@code .osm.pbf}; what is in them does not matter here. */
    private static byte[] blocks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (var kind : new String[] {"OSMHeader", "OSMData"}) {
            out.writeInt(kind.length() + 4 + 1);
            out.write(10);
            out.write(kind.length());
            out.writeBytes(kind);
            out.write(new byte[] {24, (byte) 0xac, 2}); // 300 bytes follow
            out.write(new byte[300]);
        }
        return bytes.toByteArray();
    }
}
