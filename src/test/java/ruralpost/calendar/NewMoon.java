package ruralpost.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Computes new moons after Meeus, Astronomical Algorithms, chapter 49 (some seconds exact in our time), and the day on which they fall
 * at Beijing.
 */
final class NewMoon {

    /** Terrestrial less universal time between 2016 and 2030, within a few seconds. */
    private static final double DELTA_SECONDS = 70;
    private static final double SYNODIC = 29.530588861;
    private static final double[][] PLANETS = {{299.77, 0.107408, 325}, {251.88, 0.016321, 165}, {251.83, 26.651886, 164}, {349.42, 36.412478, 126},
        {84.66, 18.206239, 110}, {141.74, 53.303771, 62}, {207.14, 2.453732, 60}, {154.84, 7.306860, 56}, {34.52, 27.261239, 47}, {207.19, 0.121824, 42},
        {291.34, 1.844379, 40}, {161.72, 24.198154, 37}, {239.56, 25.513099, 35}, {331.55, 3.592518, 23}};
    /** Coefficient in hundred-thousandths of a day, power of E, multiples of M, M' and F. */
    private static final double[][] TERMS = {{-40720, 0, 0, 1, 0}, {17241, 1, 1, 0, 0}, {1608, 0, 0, 2, 0}, {1039, 0, 0, 0, 2}, {739, 1, -1, 1, 0},
        {-514, 1, 1, 1, 0}, {208, 2, 2, 0, 0}, {-111, 0, 0, 1, -2}, {-57, 0, 0, 1, 2}, {56, 1, 1, 2, 0}, {-42, 0, 0, 3, 0}, {42, 1, 1, 0, 2},
        {38, 1, 1, 0, -2}, {-24, 1, -1, 2, 0}, {-7, 0, 2, 1, 0}, {4, 0, 0, 2, -2}, {4, 0, 3, 0, 0}, {3, 0, 1, 1, -2}, {3, 0, 0, 2, 2}, {-3, 0, 1, 1, 2},
        {3, 0, -1, 1, 2}, {-2, 0, -1, 1, -2}, {-2, 0, 1, 3, 0}, {2, 0, 0, 4, 0}};

    private NewMoon() {
    }

    /** The day at Beijing of the new moon that is nearest to a day. */
    static LocalDate near(LocalDate day) {
        double noon = 2440587.5 + day.toEpochDay() + 0.5;
        double k = Math.rint((noon - 2451550.09766) / SYNODIC);
        double seconds = (julian(k) - 2440587.5) * 86400 - DELTA_SECONDS;
        return Instant.EPOCH.plus(Math.round(seconds), ChronoUnit.SECONDS).atOffset(ZoneOffset.ofHours(8)).toLocalDate();
    }

    private static double julian(double k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double m = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
        double f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
        double omega = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        double jde = 2451550.09766 + SYNODIC * k + 0.00015437 * t * t - 0.00000015 * t * t * t - 0.00017 * sin(omega);
        for (double[] term : TERMS) {
            jde += term[0] * 1e-5 * Math.pow(e, term[1]) * sin(term[2] * m + term[3] * moon + term[4] * f);
        }
        for (double[] p : PLANETS) {
            jde += p[2] * 1e-6 * sin(p[0] + p[1] * k);
        }
        return jde;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
