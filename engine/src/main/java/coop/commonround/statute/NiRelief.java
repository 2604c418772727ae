package coop.commonround.statute;

/**
 * Whose pay bears no employer's National Insurance up to the upper secondary threshold.
 *
 * @param underAge everybody under this age (category M)
 * @param apprenticesUnderAge apprentices under this age (category H)
 * @param monthsOfVeterans the first months of civilian work after the armed forces (category V); 0 for none
 */
public record NiRelief(int underAge, int apprenticesUnderAge, int monthsOfVeterans) {
    static NiRelief of(StatuteRow row) {
        return new NiRelief(
                row.whole("under_age"), row.whole("apprentices_under_age"), row.whole("months_of_veterans"));
    }
}
