package coop.commonround.io.csv.cell;

/** What a kind says to a text, on one line: the value, or the fault and its remedy. */
final class Said {
    private Said() {}

    static String of(Kind<?> kind, String text) {
        var reading = kind.read(text);
        var remark = reading.remark();
        var value = reading.isFault() ? "refused" : String.valueOf(reading.orNull());
        if (remark == null) {
            return value;
        }
        return value + (remark.what().isEmpty() ? "" : ", " + remark.what()) + "; " + remark.remedy();
    }
}
