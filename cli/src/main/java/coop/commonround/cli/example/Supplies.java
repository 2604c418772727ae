package coop.commonround.cli.example;

/** What careworkers use up: a fortnight's stock of it for so many visits. */
final class Supplies {
    private Supplies() {}

    static Sheet sheet(int visits) {
        return new Sheet("item", "unit_cost", "used_by", "per_visit", "on_hand", "renewed_every_days")
                .row("gloves (pair)", "0.09", "personal-care", 2, 5 * visits, 14)
                .row("gloves (pair) for medicines", "0.09", "medication", 1, visits / 3, 14)
                .row("apron", "0.05", "personal-care", 1, 2 * visits, 14)
                .row("mask", "0.06", "personal-care", "0.2", visits, 28)
                .row("gloves (pair) for cleaning", "0.07", "domestic", 1, visits / 6, 28);
    }
}
