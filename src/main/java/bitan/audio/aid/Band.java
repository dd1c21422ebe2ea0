package bitan.audio.aid;

import bitan.audio.AudioSource;

/**
 * One of the two bands: the fourth-order filter of S. Linkwitz and R. Riley, by which both bands together are level
 * again, and the band's compressor. Confined to one thread.
 */
final class Band {
    private final Biquad[] filters;
    private final Compressor compressor = new Compressor(AudioSource.SAMPLE_RATE);

    private Band(Biquad first, Biquad second) {
        filters = new Biquad[]{first, second};
    }

    /** What lies below the edge, hertz. */
    static Band below(double edge) {
        return new Band(Biquad.lowPass(edge, AudioSource.SAMPLE_RATE),
                Biquad.lowPass(edge, AudioSource.SAMPLE_RATE));
    }

    /** What lies above the edge, hertz. */
    static Band above(double edge) {
        return new Band(Biquad.highPass(edge, AudioSource.SAMPLE_RATE),
                Biquad.highPass(edge, AudioSource.SAMPLE_RATE));
    }

    double next(double sample, Fitting.Curve curve) {
        return compressor.next(filters[1].next(filters[0].next(sample)), curve);
    }

    void forget() {
        filters[0].forget();
        filters[1].forget();
        compressor.forget();
    }
}
