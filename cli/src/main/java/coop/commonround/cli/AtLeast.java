package coop.commonround.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers that must not be too small. */
abstract class AtLeast implements ITypeConverter<Long> {
    private final long least;

    private AtLeast(long least) {
        this.least = least;
    }

    @Override
    public Long convert(String text) {
        if (text.matches("\\d{1,18}") && Long.parseLong(text) >= least) {
            return Long.valueOf(text);
        }
        throw new TypeConversionException("'" + text + "' is not a whole number of at least " + least);
    }

    static final class Zero extends AtLeast {
        Zero() {
            super(0);
        }
    }

    static final class One extends AtLeast {
        One() {
            super(1);
        }
    }
}
