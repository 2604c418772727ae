package coop.commonround.travel.road;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The file given as a road network is not one, is damaged, or is of another place. The message is a sentence for its owner. */
public final class WrongExtract extends IOException {
    private static final long serialVersionUID = 1;

    public WrongExtract(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
