package coop.commonround.travel.road.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Whether an {@code .osm.pbf} file that is whole block by block may all the same have been cut short, between two of them.
 *
 * <p>Such files hold nodes, then ways, then relations, and say so in their header. Without nodes and ways there are no roads, which is told
 * elsewhere; one that ends with ways has lost its relations, or never had any. See https://wiki.openstreetmap.org/wiki/PBF_Format
 */
final class PbfEnd {
    private static final String SORTED = "Sort.Type_then_ID";

    private static final int RAW = 1;
    private static final int ZLIB = 3;
    private static final int GROUP = 2;
    private static final int RELATIONS = 4;

    private static final int TEXT = 2;

    private PbfEnd() {}

    /** False if the header tells of an order by kinds and the last block holds no relation; true wherever that cannot be told. */
    static boolean isPlausible(byte[] header, byte[] last) {
        try {
            var order = new String(unpacked(header), StandardCharsets.ISO_8859_1);
            return !order.contains(SORTED) || holdsRelations(unpacked(last));
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            // packed in another way, or damaged, which the import will tell
            return true;
        }
    }

    private static byte[] unpacked(byte[] block) throws IOException {
        for (var bytes = ByteBuffer.wrap(block); bytes.hasRemaining(); ) {
            long field = PbfBlocks.number(bytes);
            if (field == (RAW << 3 | TEXT)) {
                return text(bytes);
            }
            if (field == (ZLIB << 3 | TEXT)) {
                return new InflaterInputStream(new ByteArrayInputStream(text(bytes))).readAllBytes();
            }
            skip(field, bytes);
        }
        throw new IOException("packed in a way that is not known here");
    }

    private static boolean holdsRelations(byte[] block) {
        for (var bytes = ByteBuffer.wrap(block); bytes.hasRemaining(); ) {
            long field = PbfBlocks.number(bytes);
            if (field == (GROUP << 3 | TEXT)) {
                if (isOfRelations(ByteBuffer.wrap(text(bytes)))) {
                    return true;
                }
            } else {
                skip(field, bytes);
            }
        }
        return false;
    }

    /** A group holds things of one kind. */
    private static boolean isOfRelations(ByteBuffer group) {
        return group.hasRemaining() && PbfBlocks.number(group) >> 3 == RELATIONS;
    }

    private static byte[] text(ByteBuffer bytes) {
        var text = new byte[Math.toIntExact(PbfBlocks.number(bytes))];
        bytes.get(text);
        return text;
    }

    private static void skip(long field, ByteBuffer bytes) {
        if ((field & 7) == TEXT) {
            text(bytes);
        } else {
            PbfBlocks.number(bytes);
        }
    }
}
