package coop.commonround.travel.road.extract;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The blocks an {@code .osm.pbf} file is made of: a length, a header that tells the size of what follows, and that.
 *
 * <p>GraphHopper takes a file that ends where a length should stand for finished; here every block must be whole. See
 * https://wiki.openstreetmap.org/wiki/PBF_Format
 */
final class PbfBlocks {
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int LONGEST_BLOCK = 32 * 1024 * 1024;
    private static final byte[] NOTHING = {};
    private static final long SIZE = 3 << 3;
    private static final int TEXT = 2;

    private PbfBlocks() {}

    /** Whether these are the first six bytes of such a file: the length of a header, and a text of nine letters, {@code OSMHeader}. */
    static boolean startWith(byte[] start) {
        return start.length == 6 && start[0] == 0 && start[1] == 0 && start[2] == 0 && start[4] == 10 && start[5] == 9;
    }

    /**
     * Goes through to the end.
     *
     * @return whether it ends as it should, as far as can be told: {@link PbfEnd}
     * @throws EOFException if a block is not whole
     */
    static boolean readThrough(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        byte[] first = null;
        byte[] last = NOTHING;
        while (true) {
            in.mark(1);
            if (in.read() < 0) {
                return PbfEnd.isPlausible(first == null ? NOTHING : first, last);
            }
            in.reset();
            var length = data.readInt();
            if (length < 0 || length > LONGEST_HEADER) {
                throw new EOFException("the header of a block would be " + length + " bytes long");
            }
            var header = new byte[length];
            data.readFully(header);
            long size = sizeIn(ByteBuffer.wrap(header));
            if (size > LONGEST_BLOCK) {
                data.skipNBytes(size);
                last = NOTHING;
            } else {
                last = new byte[(int) size];
                data.readFully(last);
            }
            first = first == null ? last : first;
        }
    }

    /** The size of what follows a header, whose fields are numbers, or texts with their length. */
    private static long sizeIn(ByteBuffer header) throws EOFException {
        try {
            while (true) {
                var field = number(header);
                var value = number(header);
                if (field == SIZE) {
                    return value;
                }
                if ((field & 7) == TEXT) {
                    header.position(Math.toIntExact(header.position() + value));
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            throw new EOFException("a block does not tell its size");
        }
    }

    /** Seven bits a byte, the lowest first, as long as the eighth is set. */
    static long number(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            var next = bytes.get();
            number |= (next & 127L) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
