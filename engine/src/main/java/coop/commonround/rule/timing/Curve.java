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

    /** Adds a piece that begins at a second; one that goes on as the piece before is melted into it. */
    void append(int second, long baseOfPiece, long slopeOfPiece) {
        if (count > 0) {
            if (base[count - 1] == baseOfPiece && slope[count - 1] == slopeOfPiece) {
                return;
            }
            if (from[count - 1] == second) {
                count--;
                append(second, baseOfPiece, slopeOfPiece);
                return;
            }
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            base = Arrays.copyOf(base, 2 * count);
            slope = Arrays.copyOf(slope, 2 * count);
        }
        from[count] = second;
        base[count] = baseOfPiece;
        slope[count] = slopeOfPiece;
        count++;
    }

    private int endOf(int piece) {
        return piece + 1 < count ? from[piece + 1] - 1 : last;
    }

    /** At each second the least another curve has come to until then. */
    void setLeastUntil(Curve other) {
        reset(other.first, other.last);
        long least = NEVER;
        for (int i = 0; i < other.count; i++) {
            int begin = other.from[i];
            long from0 = other.base[i];
            long rise = other.slope[i];
            long atBegin = from0 + rise * begin;
            if (rise >= 0) {
                least = Math.min(least, atBegin);
                append(begin, least, 0);
                continue;
            }
            long atEnd = from0 + rise * other.endOf(i);
            if (atEnd >= least) {
                append(begin, least, 0);
                continue;
            }
            if (atBegin > least) {
                append(begin, least, 0);
                append((int) (Math.floorDiv(from0 - least, -rise) + 1), from0, rise);
            } else {
                append(begin, from0, rise);
            }
            least = atEnd;
        }
    }

    /** Another curve so many seconds later, between two seconds; before it begins never, after it ends as at its end. */
    void setLater(Curve other, int seconds, int newFirst, int newLast) {
        reset(newFirst, newLast);
        if (newFirst < other.first + seconds) {
            append(newFirst, NEVER, 0);
        }
        for (int i = 0; i < other.count; i++) {
            int begin = other.from[i] + seconds;
            int next = i + 1 < other.count ? other.from[i + 1] + seconds : Integer.MAX_VALUE;
            if (next > newFirst && begin <= newLast) {
                append(Math.max(begin, newFirst), other.base[i] - other.slope[i] * seconds, other.slope[i]);
            }
        }
        int end = other.last + seconds;
        if (end < newLast && other.slope[other.count - 1] != 0) {
            long atEnd = other.base[other.count - 1] + other.slope[other.count - 1] * other.last;
            append(Math.max(end + 1, newFirst), atEnd, 0);
        }
    }

    /** Another curve, and {@code times} a price so many seconds later than each second. */
    void setSum(Curve other, PriceCurve price, int seconds, int times) {
        reset(other.first, other.last);
        int piece = price.pieceAt(other.first + seconds);
        for (int i = 0; i < other.count; i++) {
            int begin = other.from[i];
            int end = other.endOf(i);
            if (other.base[i] >= NEVER) {
                append(begin, NEVER, 0);
                continue;
            }
            while (piece + 1 < price.from.length && price.from[piece + 1] - seconds <= begin) {
                piece++;
            }
            appendSum(begin, other, i, price, piece, seconds, times);
            while (piece + 1 < price.from.length && price.from[piece + 1] - seconds <= end) {
                piece++;
                appendSum(price.from[piece] - seconds, other, i, price, piece, seconds, times);
            }
        }
    }

    private void appendSum(int begin, Curve other, int i, PriceCurve price, int piece, int seconds, int times) {
        long added = price.base[piece];
        if (added >= NEVER) {
            append(begin, NEVER, 0);
            return;
        }
        long rise = price.slope[piece];
        append(begin, other.base[i] + times * (added + rise * seconds), other.slope[i] + times * rise);
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
        for (int i = 0; i < count; i++) {
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
