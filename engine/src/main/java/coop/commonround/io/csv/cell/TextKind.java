package coop.commonround.io.csv.cell;

/** Free text, or an id of the user's own. */
final class TextKind implements Kind<String> {
    private static final int LONGEST_ID = 100;

    private final boolean isId;

    TextKind(boolean isId) {
        this.isId = isId;
    }

    @Override
    public Reading<String> read(String text) {
        if (isId && text.length() > LONGEST_ID) {
            return Reading.fault("which is too long for an id", "use at most " + LONGEST_ID + " letters");
        }
        if (isId && hasBreak(text)) {
            return Reading.fault("which holds a line break, a tab or ;", "leave these out of ids");
        }
        return Reading.of(text);
    }

    private static boolean hasBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == ';') {
                return true;
            }
        }
        return false;
    }

    @Override
    public Schema schema() {
        return Schema.text(isId ? "your own id" : "text");
    }
}
