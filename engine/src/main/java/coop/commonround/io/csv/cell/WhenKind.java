package coop.commonround.io.csv.cell;

/** A day and a time of day, or a time of day alone. */
final class WhenKind implements Kind<When> {
    private static final MomentKind MOMENT = new MomentKind();
    private static final ClockKind CLOCK = new ClockKind();

    @Override
    public Reading<When> read(String text) {
        var moment = MOMENT.read(text);
        if (!moment.isFault()) {
            return moment.map(each -> new When(each, null));
        }
        var clock = CLOCK.read(text);
        boolean isTimeAlone = clock.find().filter(each -> each.date() == null).isPresent();
        if (isTimeAlone) {
            return clock.map(each -> new When(null, each.time()));
        }
        return moment.map(each -> new When(each, null));
    }

    @Override
    public Schema schema() {
        return Schema.text("a day and time, `2026-11-23T07:30`, or a time, `07:30`, beside a date");
    }
}
