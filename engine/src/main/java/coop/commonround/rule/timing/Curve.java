package coop.commonround.rule.timing;

import java.util.Arrays;

/**
 * A price by the second between two seconds, in straight pieces: what {@link PriceCurve} is, but written over and over.
 *
 * <p>It grows when it must and never shrinks, so that a loop over many rounds allocates nothing.
 */
final class Curve {
    private static final long NEVER = PriceCurve.NEVER;

    int first;
    int last;
    int count;
    int[] from = new int[8];
    long[] base = new long[8];
    long[] slope = new long[8];

    /** Empties it; pieces are then appended from {@code first} on. */
    void reset(int newFirst, int newLast) {
        first = newFirst;
        last = newLast;
        count = 0;
    }

    /** Makes it the same everywhere between two seconds. */
    void setLevel(int newFirst, int newLast, long price) {
        reset(newFirst, newLast);
        append(newFirst, price, 0);
    }

    /** Adds a piece that begins at a second; one that goes on as the piece before is melted into it. */
    void append(int second, long baseOfPiece, long slopeOfPiece) {
        int at = count;
        if (at > 0 && from[at - 1] == second) {
            at--;
        }
        if (at > 0 && base[at - 1] == baseOfPiece && slope[at - 1] == slopeOfPiece) {
            count = at;
            return;
        }
        if (at == from.length) {
            from = Arrays.copyOf(from, 2 * at);
            base = Arrays.copyOf(base, 2 * at);
            slope = Arrays.copyOf(slope, 2 * at);
        }
        from[at] = second;
        base[at] = baseOfPiece;
        slope[at] = slopeOfPiece;
        count = at + 1;
    }

    private int endOf(int piece) {
        return piece + 1 < count ? from[piece + 1] - 1 : last;
    }

    /** At each second between two the least that another curve has come to until so many seconds before; till then never. */
    void setLeastUntil(Curve other, int seconds, int newFirst, int newLast) {
        setLevel(newFirst, newLast, NEVER);
        long least = NEVER;
        for (int i = 0; i < other.count; i++) {
            int begin = other.from[i] + seconds;
            if (begin > newLast) {
                return;
            }
            long rise = other.slope[i];
            long from0 = other.base[i] - rise * seconds;
            long atBegin = from0 + rise * begin;
            if (rise >= 0) {
                if (atBegin < least) {
                    least = atBegin;
                    append(Math.max(begin, newFirst), least, 0);
                }
                continue;
            }
            int end = other.endOf(i) + seconds;
            long atEnd = from0 + rise * end;
            if (atEnd < least) {
                int falls = atBegin > least ? (int) (Math.floorDiv(from0 - least, -rise) + 1) : begin;
                if (end >= newFirst && falls <= newLast) {
                    append(Math.max(falls, newFirst), from0, rise);
                }
                least = atEnd;
                if (end < newLast) {
                    append(Math.max(end, newFirst), least, 0);
                }
            }
        }
    }

    /**
     * Another curve, and {@code times} a price so many seconds later than each second.
     *
     * @param firstPiece of the price, known to be no later than the first needed
     */
    void setSum(Curve other, PriceCurve price, int seconds, int times, int firstPiece) {
        reset(other.first, other.last);
        int[] begins = price.from;
        int pieces = begins.length;
        int piece = firstPiece;
        while (piece + 1 < pieces && begins[piece + 1] - seconds <= first) {
            piece++;
        }
        for (int i = 0; i < other.count; i++) {
            int begin = other.from[i];
            long otherBase = other.base[i];
            if (otherBase >= NEVER) {
                append(begin, NEVER, 0);
                continue;
            }
            while (piece + 1 < pieces && begins[piece + 1] - seconds <= begin) {
                piece++;
            }
            long otherSlope = other.slope[i];
            appendSum(begin, otherBase, otherSlope, price, piece, seconds, times);
            int end = other.endOf(i);
            while (piece + 1 < pieces && begins[piece + 1] - seconds <= end) {
                piece++;
                appendSum(begins[piece] - seconds, otherBase, otherSlope, price, piece, seconds, times);
            }
        }
    }

    private void appendSum(
            int begin, long otherBase, long otherSlope, PriceCurve price, int piece, int seconds, int times) {
        long added = price.base[piece];
        long rise = price.slope[piece];
        if (added >= NEVER) {
            append(begin, NEVER, 0);
        } else {
            append(begin, otherBase + times * (added + rise * seconds), otherSlope + times * rise);
        }
    }

    /** Ends it at a second, unless it ends sooner; not before it begins. */
    void cutAfter(int second) {
        last = Math.min(last, second);
        while (from[count - 1] > last) {
            count--;
        }
    }

    /** Adds so much for each second. */
    void tilt(long second) {
        if (second == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            slope[i] += base[i] >= NEVER ? 0 : second;
        }
    }

    /** At each second the lesser of two curves between the same seconds. */
    void setLesser(Curve one, Curve other) {
        reset(one.first, one.last);
        int i = 0;
        int j = 0;
        int begin = one.first;
        while (true) {
            int end = Math.min(one.endOf(i), other.endOf(j));
            appendLesser(begin, end, one.base[i], one.slope[i], other.base[j], other.slope[j]);
            if (end == last) {
                return;
            }
            begin = end + 1;
            i += i + 1 < one.count && one.from[i + 1] == begin ? 1 : 0;
            j += j + 1 < other.count && other.from[j + 1] == begin ? 1 : 0;
        }
    }

    private void appendLesser(int begin, int end, long base1, long slope1, long base2, long slope2) {
        long atBegin = base1 - base2 + (slope1 - slope2) * begin;
        long atEnd = base1 - base2 + (slope1 - slope2) * end;
        if (atBegin <= 0 && atEnd <= 0) {
            append(begin, base1, slope1);
        } else if (atBegin >= 0 && atEnd >= 0) {
            append(begin, base2, slope2);
        } else if (atBegin < 0) {
            append(begin, base1, slope1);
            append((int) (Math.floorDiv(base2 - base1, slope1 - slope2) + 1), base2, slope2);
        } else {
            append(begin, base2, slope2);
            append((int) (Math.floorDiv(base1 - base2, slope2 - slope1) + 1), base1, slope1);
        }
    }

    /** The earliest second between two, both included, at which it is least. There must be one. */
    int earliestLeast(int begin, int end) {
        int best = begin;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < count && from[i] <= end; i++) {
            int from0 = Math.max(begin, from[i]);
            int until = Math.min(end, endOf(i));
            if (from0 <= until) {
                int cheapest = slope[i] < 0 ? until : from0;
                long price = base[i] + slope[i] * cheapest;
                if (price < least) {
                    least = price;
                    best = cheapest;
                }
            }
        }
        return best;
    }

    long at(int second) {
        int piece = count - 1;
        while (piece > 0 && from[piece] > second) {
            piece--;
        }
        return base[piece] + slope[piece] * second;
    }

    PriceCurve copy() {
        return PriceCurve.of(Arrays.copyOf(from, count), Arrays.copyOf(base, count), Arrays.copyOf(slope, count));
    }
}
