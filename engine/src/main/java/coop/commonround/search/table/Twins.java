package coop.commonround.search.table;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds that are as good as one another while they are empty: of a pool of careworkers alike in all that has a price, it is
 * enough to try one.
 */
public final class Twins {
    private final Instance in;

    /** Of each round the first round like it, which may be itself. */
    public final int[] of;

    /** Rounds that are alike, by family of two and more. */
    public final int[][] alike;

    /** Of each attendance the candidates that are like no other. */
    public final int[][] lone;

    /** Of each attendance the families of its other candidates. */
    public final int[][] families;

    Twins(Instance in) {
        this.in = in;
        of = ofRounds();
        var sizes = new int[in.rounds];
        for (int twin : of) {
            sizes[twin]++;
        }
        alike = IntStream.range(0, in.rounds)
                .filter(r -> sizes[r] > 1)
                .mapToObj(r -> IntStream.range(r, in.rounds)
                        .filter(other -> of[other] == r)
                        .toArray())
                .toArray(int[][]::new);
        lone = new int[in.attendances][];
        families = new int[in.attendances][];
        for (int a = 0; a < in.attendances; a++) {
            var candidates = in.candidates[a];
            lone[a] = Arrays.stream(candidates).filter(r -> sizes[of[r]] == 1).toArray();
            families[a] = IntStream.range(0, alike.length)
                    .filter(family -> Arrays.binarySearch(candidates, alike[family][0]) >= 0)
                    .toArray();
        }
    }

    private int[] ofRounds() {
        var twins = new int[in.rounds];
        var seen = new HashMap<List<Object>, Integer>();
        for (int r = 0; r < in.rounds; r++) {
            int number = r;
            boolean isOnly = in.roundsOf[in.careworkerOf[r]].length == 1;
            twins[r] = isOnly ? seen.computeIfAbsent(features(r), key -> number) : r;
        }
        return twins;
    }

    private List<Object> features(int r) {
        var round = in.round[r];
        var careworker = round.careworker();
        int c = careworker.number();
        var features = new ArrayList<>();
        features.add(round.shift().kind());
        features.add(round.start());
        features.add(round.end());
        features.add(round.shift().capacity());
        features.addAll(Arrays.asList(round.meal()));
        features.add(round.candidates());
        features.add(round.paid());
        features.add(careworker.secondsAway(round.start(), round.lawfulUntil()));
        features.add(careworker.isVolunteer());
        features.add(careworker.shares());
        features.add(careworker.wishes().wishes());
        features.add(careworker.isSecondee());
        features.addAll(Arrays.asList(careworker.longestLeg(), careworker.overtimeAfter()));
        features.add(in.passengers.driver[c]);
        features.add(in.passengers.of[c].length == 0 ? Instance.NONE : c);
        features.add(careworker.maximumWeek(round.week()));
        features.add(careworker.law());
        features.add(careworker.pay());
        features.add(careworker.overtimeHour());
        features.add(careworker.mile());
        features.add(careworker.guaranteedIn(round.week()));
        features.add(careworker.skills());
        features.add(pricesOf(c));
        features.add(journeysOf(c));
        return features;
    }

    /** What the careworker costs with each visit's client, and whom the careworker knows. */
    private LongBuffer pricesOf(int c) {
        var ofVisits = in.pairs.of(c);
        var prices = Arrays.copyOf(ofVisits, ofVisits.length + 2 * in.clients);
        for (int client = 0; client < in.clients; client++) {
            prices[ofVisits.length + client] = in.clientAt[client].isFamiliarWith(in.careworker[c]) ? 1 : 0;
            prices[ofVisits.length + in.clients + client] = in.clientAt[client].knows(in.careworker[c]) ? 1 : 0;
        }
        return LongBuffer.wrap(prices);
    }

    private LongBuffer journeysOf(int c) {
        int home = in.careworker[c].home() * in.places;
        var journeys = new long[2 * in.places];
        for (int place = 0; place < in.places; place++) {
            if (home != place * in.places) {
                journeys[2 * place] = in.seconds[c][home + place];
                journeys[2 * place + 1] = in.metres[c][home + place];
            }
        }
        return LongBuffer.wrap(journeys);
    }
}
