package coop.commonround.cli.example;

import java.util.List;
import java.util.Map;

/**
 * Where an invented co-op works. Its older people and villages are real, in ready-made files of its own; whoever pays is
 * invented.
 */
enum Area {
    /** Hills and mills: people drive. */
    COLNE_VALLEY(
            "Colne Valley",
            "colne-valley",
            53.6,
            new Payers("Valley Council", "VC", "Colne and Holme ICB", "ICB", "Colne Valley neighbours' fund")) {
        @Override
        String transportOf(int nth) {
            return switch (nth % 35) {
                case 5, 21 -> "foot";
                case 9, 16, 30 -> "bicycle";
                case 12, 26 -> "bus";
                default -> "car";
            };
        }
    },
    /** A town on a river with few bridges: half of its careworkers have no car. */
    NEWPORT(
            "Newport",
            "newport",
            51.59,
            new Payers("Usk Council", "UC", "Usk Health Board", "UHB", "Newport neighbours' fund")) {
        @Override
        String transportOf(int nth) {
            return NEWPORT_TRANSPORT.get(nth % NEWPORT_TRANSPORT.size());
        }
    };

    private static final List<String> NEWPORT_TRANSPORT =
            List.of("car", "bicycle", "car", "foot", "car", "bicycle", "car", "foot", "car");

    /** Who pays, and what purchase orders of the council and the health service begin with. */
    private record Payers(String council, String councilOrder, String health, String healthOrder, String neighbours) {}

    private final String title;
    private final String folder;
    private final double latitude;
    private final Payers payers;

    Area(String title, String folder, double latitude, Payers payers) {
        this.title = title;
        this.folder = folder;
        this.latitude = latitude;
        this.payers = payers;
    }

    /** How the careworker of a number from 0 on gets about. */
    abstract String transportOf(int nth);

    String title() {
        return title;
    }

    /** As it is named on the command line. */
    String word() {
        return folder;
    }

    /** How much shorter a degree of longitude is than one of latitude. */
    double narrowing() {
        return Math.cos(Math.toRadians(latitude));
    }

    /** One of its own ready-made files. */
    List<Ready.Row> rows(String file) {
        return Ready.rows(folder + "/" + file);
    }

    /** What there is to say of its travel times; empty for none. */
    String note() {
        return this == NEWPORT ? Ready.text(folder + "/travel.md") : "";
    }

    Map<String, String> payersByLine() {
        return Map.of(
                "COUNCIL-H",
                payers.council(),
                "COUNCIL-B",
                payers.council(),
                "DIRECT-PAYMENT",
                "Direct payment",
                "PRIVATE",
                "Client",
                "CHC",
                payers.health(),
                "COMMUNITY",
                payers.neighbours());
    }

    /** The purchase order of a package; empty where there is none. */
    String orderOf(String id, String line) {
        return switch (line) {
            case "COUNCIL-H", "COUNCIL-B" -> payers.councilOrder() + "-26-" + id;
            case "CHC" -> payers.healthOrder() + "-" + id;
            default -> "";
        };
    }
}
