package coop.commonround.travel.road.extract;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.travel.road.WrongExtract;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file of OpenStreetMap data: {@code .osm.pbf}, {@code .osm} or {@code .osm.gz}.
 *
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param endsPlausibly false if it may have been cut short all the same
 */
public record Extract(Path path, String hash, boolean endsPlausibly) {
    private static final String KINDS = "give an extract of OpenStreetMap as .osm.pbf, .osm or .osm.gz";

    /**
     * Looks at a file once from end to end.
     *
     * @throws NoSuchFileException if it is not there
     * @throws WrongExtract if it is of another kind, or shorter than it says
     * @throws IOException if the system cannot read it
     */
    public static Extract of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new WrongExtract(path + " is no file; " + KINDS, null);
        }
        var digest = sha256();
        try (var in = new BufferedInputStream(new DigestInputStream(Files.newInputStream(path), digest), 1 << 16)) {
            var endsPlausibly = lookAt(path, in);
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return new Extract(path, HexFormat.of().formatHex(digest.digest()), endsPlausibly);
        } catch (EOFException e) {
            throw new WrongExtract(path + " ends in the middle of a block: it was cut short; fetch it again", e);
        }
    }

    /** A doubt about it that is no more than that. */
    public Optional<Issue> findDoubt() {
        return endsPlausibly
                ? Optional.empty()
                : Optional.of(Issue.warning(
                        new Where.Cell(String.valueOf(path.getFileName()), 0, "", null),
                        "it ends without relations, so no turn is forbidden, and roads may be missing: it was cut short, or made without them",
                        "if it should have them, fetch it again"));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean lookAt(Path path, InputStream in) throws IOException {
        in.mark(16);
        var start = in.readNBytes(6);
        in.reset();
        if (start.length == 0) {
            throw new WrongExtract(path + " is empty; " + KINDS, null);
        }
        if (PbfBlocks.startWith(start)) {
            return PbfBlocks.readThrough(in);
        }
        if (start[0] == 'B' && start.length > 1 && start[1] == 'Z') {
            throw new WrongExtract(
                    path + " is packed with bzip2; unpack it, or take the .osm.pbf of the same extract", null);
        }
        if (!isGzip(start) && !isXmlByName(path)) {
            throw new WrongExtract(path + " is no extract of OpenStreetMap; " + KINDS, null);
        }
        return true;
    }

    private static boolean isGzip(byte[] start) {
        return start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    private static boolean isXmlByName(Path path) {
        var name = path.toString();
        return name.endsWith(".osm") || name.endsWith(".xml");
    }

    /** What to tell when GraphHopper cannot make sense of it. */
    public WrongExtract isUnreadable(Throwable why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("must not be empty")) {
                return new WrongExtract(path + " holds no roads; " + KINDS, why);
            }
        }
        return new WrongExtract(
                path + " cannot be read: it is damaged, cut short, or no extract of OpenStreetMap (" + first(why) + ")",
                why);
    }

    private static String first(Throwable why) {
        var root = why;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var words = root.getMessage();
        return words == null
                ? root.getClass().getSimpleName()
                : words.lines().findFirst().orElse("");
    }
}
